package io.github.hindcast.score.scorecard;

import io.github.hindcast.score.statistics.UniformityTest;
import io.github.hindcast.view.Direction;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/// A league of analysts about whom we know the truth, because we made them, with its scorecard.
///
/// All calls go the whole way: replay, verdict, base rate from the other dates, effective n, exact
/// test, adjustment, star.
record League(String name, long seed, Scorecard scorecard) {
  private static final int INSTRUMENTS = 40;
  private static final int SESSIONS = 5;

  /// Each call on a stretch of its own that no other call of the analyst shares.
  static League ofCoinFlippers(int analysts, int calls, long seed) {
    return of("coin-flippers of " + calls + " calls", analysts, calls, 0.5, seed);
  }

  static League ofSkilled(int analysts, int calls, double rate, long seed) {
    return of("callers right at " + rate + " of " + calls + " calls", analysts, calls, rate, seed);
  }

  private static League of(String name, int analysts, int calls, double rate, long seed) {
    int slots = 200;
    var market = SimulatedMarket.of(seed, INSTRUMENTS, slots * SESSIONS + 2);
    var random = new SplittableRandom(seed + 1000);
    var said = new SimulatedCalls(market);
    for (int analyst = 0; analyst < analysts; analyst++) {
      var house = "analyst " + analyst;
      var chosen = random.split().ints(0, INSTRUMENTS * slots).distinct().limit(calls).toArray();
      for (int slot : chosen) {
        int first = 1 + slot / INSTRUMENTS * SESSIONS;
        var comes = market.comes(slot % INSTRUMENTS, first, SESSIONS);
        var side = random.nextDouble() < rate ? comes : comes.opposite();
        said.add(house, slot % INSTRUMENTS, first, SESSIONS, side);
      }
    }
    return new League(name, seed, said.scorecard(Grouping.HOUSE));
  }

  /// One flip of a coin, then said again every day, each time over twenty sessions.
  static League ofRepeaters(int analysts, int flips, int days, long seed) {
    int sessions = 20;
    int blocks = 12;
    int length = days + sessions;
    var market = SimulatedMarket.of(seed, INSTRUMENTS, blocks * length + 2);
    var random = new SplittableRandom(seed + 1000);
    var said = new SimulatedCalls(market);
    for (int analyst = 0; analyst < analysts; analyst++) {
      var house = "analyst " + analyst;
      var chosen = random.split().ints(0, INSTRUMENTS * blocks).distinct().limit(flips).toArray();
      for (int block : chosen) {
        var side = random.nextBoolean() ? Direction.LONG : Direction.SHORT;
        for (int day = 0; day < days; day++) {
          int first = 1 + block / INSTRUMENTS * length + day;
          said.add(house, block % INSTRUMENTS, first, sessions, side);
        }
      }
    }
    return new League(
        "repeaters of " + flips + " flips " + days + " times each",
        seed,
        said.scorecard(Grouping.HOUSE));
  }

  /// The share with a p-value below 5 %.
  double found() {
    return share(group -> group.skill().compared().orElseThrow().pValue() < 0.05);
  }

  double starred() {
    return share(group -> group.standing().starred());
  }

  /// The p-value of Kolmogorov and Smirnov's test of uniform p-values. Exact tests have discrete
  /// ones, so that each is drawn evenly between the chance of more and that of as many (randomised
  /// p-value), from the seed; a mid-p-value of 50 calls is still too discrete for the test.
  double uniformity() {
    var random = new SplittableRandom(seed + 2000);
    var percentiles =
        scorecard.groups().stream()
            .map(group -> group.skill().compared().orElseThrow().chance())
            .mapToDouble(chance -> chance.low() + random.nextDouble() * chance.width())
            .toArray();
    return UniformityTest.test(percentiles).orElseThrow().pValue();
  }

  private double share(Predicate<ScorecardGroup> of) {
    return (double) scorecard.groups().stream().filter(of).count() / scorecard.groups().size();
  }

  private double effective() {
    return scorecard.groups().stream()
        .mapToDouble(group -> group.skill().compared().orElseThrow().effectiveN())
        .average()
        .orElseThrow();
  }

  String says() {
    return String.join(
        ", ",
        scorecard.groups().size() + " " + name,
        "seed " + seed,
        "mean effective n " + effective(),
        "uniformity p " + uniformity(),
        "p below 5 %: " + found(),
        "starred " + starred());
  }
}

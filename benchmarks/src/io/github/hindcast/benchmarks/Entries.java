package io.github.hindcast.benchmarks;

/// How often a scenario trades: how wide the corridor of its [RandomWalk] is and how far apart its
/// levels lie in it, both in steps of the walk.
public enum Entries {
  /// About 30 trades on 2,500 bars, 13,800 on 500,000.
  DENSE(30, 12, -1.2, -0.3, 3, 4, 5, 6),
  /// About 1.5 trades on 2,500 bars, 95 on 500,000.
  SPARSE(60, 60, -2.2, -1.4, 3, 6, 40, 56);

  private final double dailyWidth;
  private final double minuteWidth;
  private final double lowestStop;
  private final double highestStop;
  private final double lowestEntry;
  private final double highestEntry;
  private final double lowestTarget;
  private final double highestTarget;

  Entries(
      double dailyWidth,
      double minuteWidth,
      double lowestStop,
      double highestStop,
      double lowestEntry,
      double highestEntry,
      double lowestTarget,
      double highestTarget) {
    this.dailyWidth = dailyWidth;
    this.minuteWidth = minuteWidth;
    this.lowestStop = lowestStop;
    this.highestStop = highestStop;
    this.lowestEntry = lowestEntry;
    this.highestEntry = highestEntry;
    this.lowestTarget = lowestTarget;
    this.highestTarget = highestTarget;
  }

  double width(int bars) {
    return bars <= 10_000 ? dailyWidth : minuteWidth;
  }

  /// Each share, from 0 to 1, is the place of a level on its axis. The stop is around the floor.
  Scenario scenario(int bars, double entry, double stop, double target) {
    return new Scenario(
        price(bars, lowestEntry, highestEntry, entry),
        price(bars, lowestStop, highestStop, stop),
        price(bars, lowestTarget, highestTarget, target));
  }

  private static double price(int bars, double from, double to, double share) {
    return Math.rint(RandomWalk.FLOOR + RandomWalk.step(bars) * (from + (to - from) * share));
  }
}

package io.github.hindcast.sweep;

import io.github.hindcast.sweep.Plan.Swept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What some scenarios gained on each day, those that made a trade only, from the first to the last
/// day on which any of them gained or lost.
final class DailyGains {
  private final List<Integer> scenarios;
  private final double[][] gains;

  private DailyGains(List<Integer> scenarios, double[][] gains) {
    this.scenarios = scenarios;
    this.gains = gains;
  }

  static DailyGains of(Plan plan, Collection<Integer> sample) {
    var calls = plan.calls().stream().map(call -> new Held(plan, call, sample)).toList();
    var days = new TreeSet<LocalDate>();
    calls.forEach(call -> days.addAll(call.days()));
    var all = days.toArray(LocalDate[]::new);
    var scenarios = new ArrayList<Integer>();
    var gains = new ArrayList<double[]>();
    for (int scenario : sample) {
      var own = new double[all.length];
      boolean traded = false;
      for (var call : calls) {
        traded |= call.add(scenario, all, own);
      }
      if (traded) {
        scenarios.add(scenario);
        gains.add(own);
      }
    }
    return new DailyGains(scenarios, trimmed(gains, all.length));
  }

  /// Without the days at both ends on which nothing happened in any scenario.
  private static double[][] trimmed(List<double[]> gains, int days) {
    int[] moved =
        IntStream.range(0, days)
            .filter(day -> gains.stream().anyMatch(own -> own[day] != 0))
            .toArray();
    int from = moved.length == 0 ? 0 : moved[0];
    int to = moved.length == 0 ? 0 : moved[moved.length - 1] + 1;
    return gains.stream().map(own -> Arrays.copyOfRange(own, from, to)).toArray(double[][]::new);
  }

  /// The bars of one call that any of the scenarios needs.
  private record Held(Plan plan, Swept call, int from, int to) {
    Held(Plan plan, Swept call, Collection<Integer> sample) {
      this(
          plan,
          call,
          sample.stream().mapToInt(s -> call.variant(plan.grid(), s).span().from()).min().orElse(0),
          sample.stream().mapToInt(s -> call.variant(plan.grid(), s).span().to()).max().orElse(0));
    }

    List<LocalDate> days() {
      return IntStream.range(from, to).mapToObj(call.rehearsal().bars()::day).toList();
    }

    /// Adds what a scenario gained with this call; false where it made no trade.
    boolean add(int scenario, LocalDate[] days, double[] gains) {
      var variant = call.variant(plan.grid(), scenario);
      var evenings = call.rehearsal().evenings(variant.trading(), variant.span(), from, to);
      if (evenings.isEmpty()) {
        return false;
      }
      int day = 0;
      for (int bar = from; bar < to; bar++) {
        while (!days[day].equals(call.rehearsal().bars().day(bar))) {
          day++;
        }
        gains[day] += evenings.get()[bar - from];
      }
      return true;
    }
  }

  /// How many scenarios made a trade.
  int scenarios() {
    return scenarios.size();
  }

  /// `[scenario][day]`; not to be written to.
  double[][] gains() {
    return gains;
  }

  int days() {
    return gains.length == 0 ? 0 : gains[0].length;
  }

  /// The gains of one of the scenarios.
  Optional<double[]> of(int scenario) {
    int at = scenarios.indexOf(scenario);
    return at < 0 ? Optional.empty() : Optional.of(gains[at]);
  }
}

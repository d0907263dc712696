package io.github.hindcast.benchmarks;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the sweeps of all engines and prints how they compare: the one command behind the figures
/// of the README. Takes JMH's options.
public final class Ratios {
  private final Collection<RunResult> results;
  private final PrintStream out;

  private Ratios(Collection<RunResult> results, PrintStream out) {
    this.results = results;
    this.out = out;
  }

  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    var options =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .include(SweepBenchmark.class.getSimpleName())
            .include(IndexBenchmark.class.getSimpleName())
            .addProfiler(GCProfiler.class)
            .build();
    var ratios = new Ratios(new Runner(options).run(), System.out);
    for (int bars : new int[] {2_500, 500_000}) {
      for (var entries : Entries.values()) {
        ratios.sweep(bars, entries);
      }
      ratios.index(bars);
    }
  }

  private void sweep(int bars, Entries entries) {
    var workload = Workload.of(bars, entries);
    double trades = workload.trades();
    double replayed = workload.barsReplayed();
    double jumping = nanos(sweep("jumping", bars, entries));
    double ladder = nanos(sweep("jumpingLadder", bars, entries)) / workload.ladderTrades();
    double inTwo = nanos(sweep("jumpingOnTwoThreads", bars, entries));
    double ta4j = nanos(sweep("ta4j", bars, entries));
    double plain = nanos(sweep("plain", bars, entries));
    out.printf(
        Locale.ROOT,
        "%n%,d bars, %s: %,d scenarios of %.1f trades%n",
        bars,
        entries,
        workload.scenarios().size(),
        trades / workload.scenarios().size());
    line("jumping", jumping / trades, "ns a trade");
    line("jumping", jumping / workload.scenarios().size(), "ns a scenario");
    line("jumping", bytes(sweep("jumping", bars, entries)), "bytes allocated a sweep");
    line("jumping a ladder", ladder, "ns a trade");
    line("two threads against one", 2 * jumping / inTwo, "times");
    line("plain", plain / replayed, "ns a bar");
    line("ta4j", ta4j / replayed, "ns a bar");
    line("jumping against ta4j", ta4j / jumping, "times");
    line("jumping against plain", plain / jumping, "times");
  }

  private void index(int bars) {
    var build = only("IndexBenchmark.build", bars, "");
    out.printf(Locale.ROOT, "%n%,d bars, index%n", bars);
    line("build", nanos(build) / bars, "ns a bar");
    line("memory", bytes(build) / (2.0 * Double.BYTES * bars), "of highs and lows");
  }

  private void line(String what, double figure, String unit) {
    out.printf(Locale.ROOT, "  %-24s %,12.2f %s%n", what, figure, unit);
  }

  private RunResult sweep(String engine, int bars, Entries entries) {
    return only("SweepBenchmark." + engine, bars, entries.name());
  }

  private RunResult only(String benchmark, int bars, String entries) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
        .filter(result -> result.getParams().getParam("bars").equals(Integer.toString(bars)))
        .filter(
            result -> entries.isEmpty() || result.getParams().getParam("entries").equals(entries))
        .findFirst()
        .orElseThrow();
  }

  /// Of the best iteration: what else runs on the machine only ever makes one slower.
  private static double nanos(RunResult result) {
    return 1_000 * result.getPrimaryResult().getStatistics().getMin();
  }

  private static double bytes(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
        .getScore();
  }
}

package io.github.hindcast.benchmarks;

import io.github.hindcast.market.BarIndex;
import io.github.hindcast.market.BarSeries;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What it costs to make a series ready for jumping, once.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class IndexBenchmark {

  @SuppressWarnings("NullAway.Init") // JMH sets it up.
  @State(Scope.Benchmark)
  public static class Series {
    @Param({"2500", "500000"})
    int bars;

    BarSeries walk;

    @Setup
    public void walk() {
      walk = RandomWalk.of(bars, Entries.DENSE.width(bars), Workload.SEED);
    }
  }

  @Benchmark
  public BarIndex build(Series series) {
    return BarIndex.of(series.walk);
  }
}

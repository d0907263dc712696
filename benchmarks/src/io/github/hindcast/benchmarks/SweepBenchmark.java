package io.github.hindcast.benchmarks;

import io.github.hindcast.replay.PlainReplay;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// A whole grid of scenarios by each engine: 4,096 of them on 2,500 bars, 64 on 500,000.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class SweepBenchmark {

  @SuppressWarnings("NullAway.Init") // JMH sets it up.
  @State(Scope.Benchmark)
  public static class Grid {
    @Param({"2500", "500000"})
    int bars;

    @Param Entries entries;

    Workload workload;

    @Setup
    public void agree() {
      workload = Workload.of(bars, entries);
      Agreement.require(workload);
    }
  }

  @SuppressWarnings("NullAway.Init") // JMH sets it up.
  @State(Scope.Thread)
  public static class Jumping {
    JumpReplay replay;

    @Setup
    public void start(Grid grid) {
      replay = grid.workload.jumping();
    }
  }

  @SuppressWarnings("NullAway.Init") // JMH sets it up.
  @State(Scope.Thread)
  public static class Ladder {
    LadderReplay replay;

    @Setup
    public void start(Grid grid) {
      replay = grid.workload.ladder();
    }
  }

  @SuppressWarnings("NullAway.Init") // JMH sets it up.
  @State(Scope.Thread)
  public static class Ta4j {
    Ta4jReplay replay;

    @Setup
    public void start(Grid grid) {
      replay = grid.workload.ta4j();
    }
  }

  @SuppressWarnings("NullAway.Init") // JMH sets it up.
  @State(Scope.Thread)
  public static class Plain {
    PlainReplay replay;

    @Setup
    public void start(Grid grid) {
      replay = grid.workload.plain();
    }
  }

  @Benchmark
  public double jumping(Jumping engine) {
    return engine.replay.sweep();
  }

  /// Each of two threads sweeps the whole grid.
  @Benchmark
  @Threads(2)
  public double jumpingOnTwoThreads(Jumping engine) {
    return engine.replay.sweep();
  }

  @Benchmark
  public double jumpingLadder(Ladder engine) {
    return engine.replay.sweep();
  }

  @Benchmark
  public double ta4j(Ta4j engine) {
    return engine.replay.sweep();
  }

  @Benchmark
  public long plain(Plain engine, Grid grid) {
    long trades = 0;
    for (int scenario = 0; scenario < grid.workload.scenarios().size(); scenario++) {
      trades += engine.replay.run(scenario).trades().size();
    }
    return trades;
  }
}

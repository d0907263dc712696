package io.github.hindcast.benchmarks;

import io.github.hindcast.market.BarIndex;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.PlainReplay;
import io.github.hindcast.view.Quantity;
import java.util.List;
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

/// One scenario by each engine, with all that has to be made for it anew; the bars are there.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class ReplayBenchmark {

  @SuppressWarnings("NullAway.Init") // JMH sets it up.
  @State(Scope.Benchmark)
  public static class Single {
    @Param({"2500", "500000"})
    int bars;

    @Param Entries entries;

    BarSeries series;
    BarIndex index;
    List<Scenario> scenario;
    Ta4jReplay ta4j;

    @Setup
    public void agree() {
      series = RandomWalk.of(bars, entries.width(bars), Workload.SEED);
      index = BarIndex.of(series);
      scenario = Scenario.grid(entries, bars, 1);
      ta4j = new Ta4jReplay(series, scenario);
      Agreement.require(new Workload(series, index, scenario));
    }
  }

  @Benchmark
  public double jumping(Single single) {
    return new JumpReplay(single.index, single.scenario).run(0).net();
  }

  /// Where nothing else is ever asked of the bars.
  @Benchmark
  public double jumpingOnBarsWithoutIndex(Single single) {
    return new JumpReplay(BarIndex.of(single.series), single.scenario).run(0).net();
  }

  @Benchmark
  public int plain(Single single) {
    var trading = single.scenario.getFirst().trading();
    return new PlainReplay(single.series, Quantity.ONE, List.of(trading)).run(0).trades().size();
  }

  @Benchmark
  public double ta4j(Single single) {
    return single.ta4j.net(single.ta4j.run(0));
  }
}

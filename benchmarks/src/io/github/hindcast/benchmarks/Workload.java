package io.github.hindcast.benchmarks;

import io.github.hindcast.market.BarIndex;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.PlainReplay;
import io.github.hindcast.view.Quantity;
import java.util.List;
import java.util.stream.IntStream;

/// Bars and the grid of scenarios that every engine replays on them.
record Workload(BarSeries bars, BarIndex index, List<Scenario> scenarios) {
  static final long SEED = 20_261_124;

  /// So many scenarios that no branch predictor knows them by heart from one sweep to the next.
  static Workload of(int bars, Entries entries) {
    var series = RandomWalk.of(bars, entries.width(bars), SEED);
    return new Workload(
        series, BarIndex.of(series), Scenario.grid(entries, bars, bars <= 10_000 ? 16 : 4));
  }

  JumpReplay jumping() {
    return new JumpReplay(index, scenarios);
  }

  LadderReplay ladder() {
    return new LadderReplay(index, scenarios);
  }

  Ta4jReplay ta4j() {
    return new Ta4jReplay(bars, scenarios);
  }

  PlainReplay plain() {
    return new PlainReplay(bars, Quantity.ONE, scenarios.stream().map(Scenario::trading).toList());
  }

  PlainReplay plainLadder() {
    return new PlainReplay(
        bars, LadderReplay.QUANTITY, scenarios.stream().map(LadderReplay::trading).toList());
  }

  /// The trades of all scenarios together.
  long trades() {
    var jumping = jumping();
    return all().mapToLong(scenario -> jumping.run(scenario).trades()).sum();
  }

  long ladderTrades() {
    var ladder = ladder();
    return all().mapToLong(scenario -> ladder.run(scenario).trades()).sum();
  }

  private IntStream all() {
    return IntStream.range(0, scenarios.size());
  }

  /// Bars times scenarios: what an engine that looks at every bar looks at.
  long barsReplayed() {
    return (long) bars.size() * scenarios.size();
  }
}

package io.github.hindcast.benchmarks;

import io.github.hindcast.market.BarIndex;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.PlainReplay;
import java.util.List;

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

  Ta4jReplay ta4j() {
    return new Ta4jReplay(bars, scenarios);
  }

  PlainReplay plain() {
    return new PlainReplay(bars, scenarios.stream().map(Scenario::trading).toList());
  }

  /// The trades of all scenarios together.
  long trades() {
    var jumping = jumping();
    long trades = 0;
    for (int scenario = 0; scenario < scenarios.size(); scenario++) {
      trades += jumping.run(scenario).trades();
    }
    return trades;
  }

  /// Bars times scenarios: what an engine that looks at every bar looks at.
  long barsReplayed() {
    return (long) bars.size() * scenarios.size();
  }
}

package io.github.hindcast.benchmarks;

import io.github.hindcast.market.BarIndex;
import io.github.hindcast.replay.JumpEngine;
import io.github.hindcast.replay.Levels;
import io.github.hindcast.replay.PathRule;
import io.github.hindcast.replay.Tally;
import io.github.hindcast.replay.UnitCosts;
import io.github.hindcast.view.Quantity;
import java.util.List;
import java.util.Optional;

/// The jumping engine as one thread of a sweep uses it: made once, its levels set anew for every
/// scenario.
final class JumpReplay {
  private final int bars;
  private final List<Scenario> scenarios;
  private final Levels levels;
  private final Tally tally = new Tally();
  private final JumpEngine engine;

  JumpReplay(BarIndex index, List<Scenario> scenarios) {
    this.bars = index.size();
    this.scenarios = scenarios;
    this.levels = Levels.of(scenarios.getFirst().trading(), Quantity.ONE, Optional.empty(), true);
    var costs = new UnitCosts(0, Scenario.COST_RATE);
    this.engine = new JumpEngine(index, levels, costs, PathRule.PESSIMISTIC, tally);
  }

  Tally run(int scenario) {
    var each = scenarios.get(scenario);
    levels.rung(0, each.entry());
    levels.stop(each.stop());
    levels.target(0, each.target());
    engine.run(0, bars, true);
    return tally;
  }

  /// The sum of all results, so that none of them can be left out.
  double sweep() {
    double net = 0;
    for (int scenario = 0; scenario < scenarios.size(); scenario++) {
      net += run(scenario).net();
    }
    return net;
  }
}

package io.github.hindcast.benchmarks;

import io.github.hindcast.market.BarIndex;
import io.github.hindcast.replay.JumpEngine;
import io.github.hindcast.replay.Levels;
import io.github.hindcast.replay.PathRule;
import io.github.hindcast.replay.Tally;
import io.github.hindcast.replay.UnitCosts;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.EntryZone;
import io.github.hindcast.view.Quantity;
import io.github.hindcast.view.Trading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The jumping engine with three rungs down from each scenario's entry, half of what is filled sold
/// at its target and half as far again beyond it: a shape for which there is no shortcut.
final class LadderReplay {
  private static final int RUNGS = 3;

  /// Divides by the rungs and by the two targets.
  static final Quantity QUANTITY = new Quantity(BigDecimal.valueOf(6));

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final int bars;
  private final List<Scenario> scenarios;
  private final Levels levels;
  private final Tally tally = new Tally();
  private final JumpEngine engine;

  LadderReplay(BarIndex index, List<Scenario> scenarios) {
    this.bars = index.size();
    this.scenarios = scenarios;
    this.levels = Levels.of(trading(scenarios.getFirst()), QUANTITY, Optional.empty(), true);
    var costs = new UnitCosts(0, Scenario.COST_RATE);
    this.engine = new JumpEngine(index, levels, costs, PathRule.PESSIMISTIC, tally);
  }

  static Trading trading(Scenario of) {
    var zone = new EntryZone(price(of.entry() - 2 * gap(of)), price(of.entry()));
    return new Trading(
        Direction.LONG,
        Optional.of(new Trading.Entry(zone, RUNGS)),
        Optional.of(price(of.stop())),
        List.of(
            new Trading.Exit(HALF, price(of.target())), new Trading.Exit(HALF, price(beyond(of)))));
  }

  Tally run(int scenario) {
    var each = scenarios.get(scenario);
    for (int rung = 0; rung < RUNGS; rung++) {
      levels.rung(rung, each.entry() - rung * gap(each));
    }
    levels.stop(each.stop());
    levels.target(0, each.target());
    levels.target(1, beyond(each));
    engine.run(0, bars, true);
    return tally;
  }

  double sweep() {
    double net = 0;
    for (int scenario = 0; scenario < scenarios.size(); scenario++) {
      net += run(scenario).net();
    }
    return net;
  }

  private static double gap(Scenario of) {
    return Math.rint((of.entry() - of.stop()) / (RUNGS + 1));
  }

  private static double beyond(Scenario of) {
    return Math.rint(of.target() + (of.target() - of.entry()) / 2);
  }

  private static BigDecimal price(double price) {
    return BigDecimal.valueOf(price);
  }
}

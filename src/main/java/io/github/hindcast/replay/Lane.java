package io.github.hindcast.replay;

import io.github.hindcast.instrument.TradingTerms;
import io.github.hindcast.view.Trading;

/// Runs scenario after scenario on one thread. The engine is kept as long as scenarios have the
/// same shape, which is rungs, exits and their shares; only their prices are set anew.
///
/// Charges on shares and interest on margin are not to be had from the engine: such a call is
/// replayed with its ledger each time, which takes some hundred times as long.
public final class Lane {
  private final Rehearsal of;
  private final boolean ledger;
  private final double quantity;
  private final CostPath costs;
  private final Tally tally = new Tally();
  private Trading last;
  private Orders orders;
  private Levels levels;
  private JumpEngine engine;

  Lane(Rehearsal of, CostPath costs) {
    this.of = of;
    var frictions = of.call().frictions();
    this.ledger =
        frictions.marginInterestPct().signum() > 0
            || of.bars().instrument().terms() instanceof TradingTerms.Shares;
    this.quantity = of.quantity().amount().doubleValue();
    this.costs = costs;
    this.last = of.trading();
    this.orders = Orders.of(of.trading(), of.quantity(), of.tick());
    this.levels = Levels.of(orders);
    this.engine = engine(of, levels, costs, tally);
  }

  private static JumpEngine engine(Rehearsal of, Levels levels, CostPath costs, Tally tally) {
    return JumpEngine.dated(
        of.index(), RollPath.of(of.index()), levels, costs, PathRule.PESSIMISTIC, tally);
  }

  public Rehearsal.Sums run(Trading trading, Rehearsal.Span span) {
    return ledger ? throughLedger(trading, span) : throughEngine(trading, span);
  }

  private Rehearsal.Sums throughEngine(Trading trading, Rehearsal.Span span) {
    orders =
        trading.entry().equals(last.entry())
            ? orders.withStopAndExits(trading, of.tick())
            : Orders.of(trading, of.quantity(), of.tick());
    last = trading;
    if (!levels.reprice(orders)) {
      levels = Levels.of(orders);
      engine = engine(of, levels, costs, tally);
    }
    engine.run(span.from(), span.to(), span.over());
    return new Rehearsal.Sums(
        tally.net() * quantity, tally.drawdown() * quantity, tally.trades(), tally.hits());
  }

  private Rehearsal.Sums throughLedger(Trading trading, Rehearsal.Span span) {
    var execution = of.execute(trading, span);
    double equity = 0;
    double peak = 0;
    double drawdown = 0;
    int wins = 0;
    for (var trade : execution.trades()) {
      equity += trade.net().doubleValue();
      peak = Math.max(peak, equity);
      drawdown = Math.max(drawdown, peak - equity);
      wins += trade.net().signum() > 0 ? 1 : 0;
    }
    return new Rehearsal.Sums(
        execution.net().doubleValue(), drawdown, execution.trades().size(), wins);
  }
}

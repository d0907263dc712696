package io.github.hindcast.replay;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.view.Call;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/// What came of a call's orders: the trades, in order of their exits, the orders left unfilled, the
/// days on which a locked or empty market held an order back, and the money day by day.
///
/// `exitLocked` tells that the window ended on a bar locked against closing, whose close is a mark
/// and no price that could be had. `ambiguousBars` counts bars on which the order of prices inside
/// the bar decides what happens.
public record Execution(
    List<Trade> trades,
    List<Unfilled> unfilled,
    List<Waiting> waits,
    int ambiguousBars,
    boolean exitLocked,
    Account account) {
  public static final Execution NONE = of(List.of(), List.of(), List.of(), 0, false);

  public Execution {
    trades = List.copyOf(trades);
    unfilled = List.copyOf(unfilled);
    waits = List.copyOf(waits);
  }

  /// Before costs and money have been worked out.
  static Execution of(
      List<Trade> trades,
      List<Unfilled> unfilled,
      List<Waiting> waits,
      int ambiguousBars,
      boolean exitLocked) {
    return new Execution(
        trades,
        unfilled,
        waits,
        ambiguousBars,
        exitLocked,
        new Account(new Ledger(List.of()), List.of()));
  }

  /// With the costs of every trade and the account of them all.
  Execution settled(BarSeries bars, Call.Frictions frictions) {
    var charging = new Charging(bars, frictions.slippageTicks());
    var charged = trades.stream().map(charging::charged).toList();
    return new Execution(
        charged,
        unfilled,
        waits,
        ambiguousBars,
        exitLocked,
        Account.of(charged, bars, frictions.marginInterestPct()));
  }

  public BigDecimal gross() {
    return sum(Trade::gross);
  }

  /// The costs of all trades and the interest on their margin.
  public BigDecimal costs() {
    return sum(Trade::costs).add(account.interest());
  }

  public BigDecimal net() {
    return gross().subtract(costs());
  }

  private BigDecimal sum(Function<Trade, BigDecimal> part) {
    return trades.stream().map(part).reduce(Money.ZERO, BigDecimal::add);
  }
}

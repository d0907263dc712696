package io.github.hindcast.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All movements of money of some trades, by day.
///
/// Buying pays the price and selling receives it, so that cash plus the position at its price is
/// what the trades are worth on any day. The lines of a closed trade sum to its net result, to the
/// cent: the exit and the last roll take what rounding leaves over.
public record Ledger(List<LedgerLine> lines) {
  public Ledger {
    lines = lines.stream().sorted(Comparator.comparing(LedgerLine::day)).toList();
  }

  public static Ledger of(List<Trade> trades) {
    var lines = new ArrayList<LedgerLine>();
    trades.forEach(trade -> add(trade, lines));
    return new Ledger(lines);
  }

  /// The sum of all lines.
  public BigDecimal cash() {
    return lines.stream().map(LedgerLine::amount).reduce(Money.ZERO, BigDecimal::add);
  }

  Ledger with(List<LedgerLine> more) {
    var all = new ArrayList<>(lines);
    all.addAll(more);
    return new Ledger(all);
  }

  private static void add(Trade trade, List<LedgerLine> lines) {
    var sign = BigDecimal.valueOf(trade.direction().sign());
    var paid = trade.notional().multiply(sign).negate();
    var quantity = trade.quantity().multiply(sign);
    lines.add(
        new LedgerLine(
            trade.entry().day(),
            LedgerLine.Kind.ENTRY,
            quantity,
            Money.of(trade.entry().price()),
            paid));
    addRolls(trade, sign, lines);
    for (var charge : trade.charges()) {
      lines.add(
          new LedgerLine(
              charge.day(),
              kind(charge.type()),
              BigDecimal.ZERO,
              BigDecimal.ZERO,
              charge.amount().negate()));
    }
    if (trade.isClosed()) {
      lines.add(
          new LedgerLine(
              trade.exit().day(),
              LedgerLine.Kind.EXIT,
              quantity.negate(),
              Money.of(trade.exit().price()),
              trade.pricePnl().subtract(paid)));
    }
  }

  private static void addRolls(Trade trade, BigDecimal sign, List<LedgerLine> lines) {
    var left = trade.rollPnl();
    for (int at = 0; at < trade.rolls().size(); at++) {
      var roll = trade.rolls().get(at);
      boolean last = at == trade.rolls().size() - 1;
      var exact = roll.gap().multiply(trade.quantity()).multiply(sign).negate();
      var amount = last ? left : Money.cents(exact);
      left = left.subtract(amount);
      lines.add(
          new LedgerLine(
              roll.date(),
              LedgerLine.Kind.ROLL,
              BigDecimal.ZERO,
              Money.of(roll.reopenedAt()),
              amount));
    }
  }

  private static LedgerLine.Kind kind(Charge.Type type) {
    return switch (type) {
      case COMMISSION -> LedgerLine.Kind.COMMISSION;
      case DUTY -> LedgerLine.Kind.DUTY;
      case SLIPPAGE -> LedgerLine.Kind.SLIPPAGE;
    };
  }
}

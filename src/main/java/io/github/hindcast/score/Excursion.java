package io.github.hindcast.score;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.ExitReason;
import io.github.hindcast.replay.Fill;
import io.github.hindcast.replay.Money;
import io.github.hindcast.replay.Trade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// How far the trades of a call went against it and for it while they lasted: maximum adverse and
/// favourable excursion, per unit filled, gross, both at or above zero (Sweeney 1996).
///
/// Every bar counts with its worst and best price, but for two cases in which that price may lie
/// before the entry or after the exit: on a bar entered away from its open only the close counts,
/// and on a bar left by stop or target only the price of the exit. Rolls are carried.
public record Excursion(BigDecimal adverse, BigDecimal favourable) {

  static Excursion of(List<Trade> trades, BarSeries bars) {
    var worst = 0.0;
    var best = 0.0;
    var lasting = trades.stream().map(trade -> Lasting.of(trade, bars)).toList();
    for (int bar = 0; bar < bars.size(); bar++) {
      double low = 0;
      double high = 0;
      for (var trade : lasting) {
        low += at(trade, bars, bar, true);
        high += at(trade, bars, bar, false);
      }
      worst = Math.min(worst, low);
      best = Math.max(best, high);
    }
    var quantity = trades.stream().map(Trade::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Excursion(perUnit(-worst, quantity), perUnit(best, quantity));
  }

  /// A trade, and the bars on which it was entered and left.
  private record Lasting(Trade trade, int from, int to) {
    static Lasting of(Trade trade, BarSeries bars) {
      return new Lasting(trade, bar(trade.entry(), bars), bar(trade.exit(), bars));
    }

    private static int bar(Fill fill, BarSeries bars) {
      return bars.barOf(fill.day(), fill.opened());
    }
  }

  private static BigDecimal perUnit(double amount, BigDecimal quantity) {
    return BigDecimal.valueOf(amount).divide(quantity, 4, RoundingMode.HALF_EVEN);
  }

  /// What the trade had made by this bar, at the bar's worst or best price for it.
  private static double at(Lasting lasting, BarSeries bars, int bar, boolean worst) {
    if (bar < lasting.from()) {
      return 0;
    }
    var trade = lasting.trade();
    var day = bars.day(bar);
    double gaps =
        trade.rolls().stream()
            .filter(roll -> !roll.date().isAfter(day))
            .mapToDouble(roll -> roll.gap().doubleValue())
            .sum();
    double price = price(lasting, bars, bar, worst);
    return trade.direction().sign()
        * (price - trade.entry().price() - gaps)
        * trade.quantity().doubleValue();
  }

  private static double price(Lasting lasting, BarSeries bars, int bar, boolean worst) {
    var trade = lasting.trade();
    boolean leftByLevel = trade.reason() == ExitReason.STOP || trade.reason() == ExitReason.TARGET;
    if (bar > lasting.to() || (bar == lasting.to() && leftByLevel)) {
      return trade.exit().price();
    }
    boolean atOpen = Money.of(bars.open(bar)).compareTo(Money.of(trade.entry().price())) == 0;
    if (bar == lasting.from() && !atOpen) {
      return bars.close(bar);
    }
    return worst == (trade.direction().sign() > 0) ? bars.low(bar) : bars.high(bar);
  }
}

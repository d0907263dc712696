package io.github.hindcast.replay;

import io.github.hindcast.base.Language;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.view.Quantity;
import io.github.hindcast.view.TradingBuilder;
import java.math.BigDecimal;
import java.util.List;

/// One run of the plain engine for tests: one unit, the window over, the stop first, unless the
/// test says otherwise. Trades and unfilled orders come as lines that can be read.
final class EngineRun {
  private final TradingBuilder trading;
  private Quantity quantity = Quantity.ONE;
  private boolean over = true;
  private PathRule rule = PathRule.PESSIMISTIC;

  private EngineRun(TradingBuilder trading) {
    this.trading = trading;
  }

  static EngineRun of(TradingBuilder trading) {
    return new EngineRun(trading);
  }

  EngineRun quantity(String amount) {
    quantity = new Quantity(new BigDecimal(amount));
    return this;
  }

  /// The window runs on beyond the bars.
  EngineRun running() {
    over = false;
    return this;
  }

  EngineRun under(PathRule which) {
    rule = which;
    return this;
  }

  Execution on(SeriesBuilder series) {
    return on(series.build());
  }

  Execution on(BarSeries bars) {
    var orders = Orders.of(trading.build(), quantity, bars.instrument().tick());
    return PlainEngine.run(orders, bars, over, rule);
  }

  /// Such as `SHORT 1 at 100 on 2020-01-02, out at 95 on 2020-01-03, TARGET`.
  List<String> trades(SeriesBuilder series) {
    return lines(on(series));
  }

  /// Such as `1 at 100: the highest price of the window was 99 on 2020-01-02`.
  List<String> unfilled(SeriesBuilder series) {
    return on(series).unfilled().stream()
        .map(order ->
            "%s at %s: %s"
                .formatted(
                    plain(order.quantity()),
                    Money.of(order.level().orElseThrow()),
                    order.reason().in(Language.EN)))
        .toList();
  }

  static List<String> lines(Execution execution) {
    return lines(execution.trades());
  }

  static List<String> lines(List<Trade> trades) {
    return trades.stream()
        .map(trade ->
            "%s %s at %s on %s, out at %s on %s, %s"
                .formatted(
                    trade.direction(),
                    plain(trade.quantity()),
                    Money.of(trade.entry().price()),
                    trade.entry().day(),
                    Money.of(trade.exit().price()),
                    trade.exit().day(),
                    trade.reason()))
        .toList();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}

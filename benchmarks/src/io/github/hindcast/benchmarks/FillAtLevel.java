package io.github.hindcast.benchmarks;

import org.ta4j.core.BarSeries;
import org.ta4j.core.TradingRecord;
import org.ta4j.core.backtest.TradeExecutionModel;
import org.ta4j.core.num.Num;

/// ta4j's fills by Hindcast's rules: at the level, or at the open where that lies beyond it, and
/// the stop first where a bar meets both.
record FillAtLevel(Num entry, Num stop, Num target) implements TradeExecutionModel {

  @Override
  public void execute(int index, TradingRecord trades, BarSeries series, Num amount) {
    var bar = series.getBar(index);
    var open = bar.getOpenPrice();
    if (trades.isClosed()) {
      trades.enter(index, open.min(entry), amount);
    } else if (open.isLessThanOrEqual(stop) || open.isGreaterThanOrEqual(target)) {
      trades.exit(index, open, amount);
    } else {
      trades.exit(index, bar.getLowPrice().isLessThanOrEqual(stop) ? stop : target, amount);
    }
  }
}

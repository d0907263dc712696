package io.github.hindcast.benchmarks;

import io.github.hindcast.market.BarSeries;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.BaseStrategy;
import org.ta4j.core.Trade.TradeType;
import org.ta4j.core.TradingRecord;
import org.ta4j.core.analysis.cost.CostModel;
import org.ta4j.core.analysis.cost.LinearTransactionCostModel;
import org.ta4j.core.analysis.cost.ZeroCostModel;
import org.ta4j.core.backtest.BarSeriesManager;
import org.ta4j.core.criteria.pnl.NetProfitLossCriterion;
import org.ta4j.core.indicators.helpers.HighPriceIndicator;
import org.ta4j.core.indicators.helpers.LowPriceIndicator;
import org.ta4j.core.num.DoubleNumFactory;
import org.ta4j.core.num.Num;

/// The same scenarios through ta4j, as its user would write them: two rules on the highs and lows,
/// an execution model that fills at the level, numbers as doubles. The bars are built once; a
/// scenario has a trading record of its own and is asked for its number of trades and net result.
final class Ta4jReplay {
  private final org.ta4j.core.BarSeries series;
  private final LowPriceIndicator lows;
  private final HighPriceIndicator highs;
  private final List<Scenario> scenarios;
  private final CostModel costs = new LinearTransactionCostModel(Scenario.COST_RATE);
  private final NetProfitLossCriterion netResult = new NetProfitLossCriterion();

  Ta4jReplay(BarSeries bars, List<Scenario> scenarios) {
    this.series = series(bars);
    this.lows = new LowPriceIndicator(series);
    this.highs = new HighPriceIndicator(series);
    this.scenarios = scenarios;
  }

  private static org.ta4j.core.BarSeries series(BarSeries bars) {
    var series = new BaseBarSeriesBuilder().withNumFactory(DoubleNumFactory.getInstance()).build();
    for (int bar = 0; bar < bars.size(); bar++) {
      series.addBar(
          series
              .barBuilder()
              .timePeriod(Duration.ofDays(1))
              .endTime(bars.day(bar).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
              .openPrice(bars.open(bar))
              .highPrice(bars.high(bar))
              .lowPrice(bars.low(bar))
              .closePrice(bars.close(bar))
              .volume(1)
              .build());
    }
    return series;
  }

  TradingRecord run(int scenario) {
    var each = scenarios.get(scenario);
    var entry = number(each.entry());
    var stop = number(each.stop());
    var target = number(each.target());
    var strategy =
        new BaseStrategy(
            new LevelRule.Falls(lows, entry),
            new LevelRule.Falls(lows, stop).or(new LevelRule.Rises(highs, target)));
    var fills = new FillAtLevel(entry, stop, target);
    var manager = new BarSeriesManager(series, costs, new ZeroCostModel(), fills);
    var trades = manager.run(strategy, TradeType.BUY);
    if (!trades.isClosed()) {
      int last = series.getEndIndex();
      trades.exit(last, series.getBar(last).getClosePrice(), series.numFactory().one());
    }
    return trades;
  }

  double net(TradingRecord trades) {
    return netResult.calculate(series, trades).doubleValue();
  }

  double sweep() {
    double net = 0;
    for (int scenario = 0; scenario < scenarios.size(); scenario++) {
      net += net(run(scenario));
    }
    return net;
  }

  private Num number(double price) {
    return series.numFactory().numOf(price);
  }
}

package io.github.hindcast.replay;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Market;
import io.github.hindcast.market.MovingAverage;
import io.github.hindcast.replay.FactCheck.Result;
import io.github.hindcast.view.ChartFact;
import io.github.hindcast.view.Source;
import java.util.Optional;

/// Holds what a source says of a chart against the moving average of the prices.
///
/// A contract with too few bars for the average is judged by its continuous series, close and
/// average alike, and the result says so.
final class ChartCheck {
  private ChartCheck() {}

  static FactCheck check(Market market, Source source, ChartFact fact) {
    var own = market.series(fact.instrument()).map(BarSeries::daily);
    var continuous =
        own.flatMap(bars -> bars.instrument().continuous())
            .flatMap(market::series)
            .map(BarSeries::daily);
    return own.flatMap(bars -> found(bars, fact))
        .or(() -> continuous.flatMap(bars -> found(bars, fact)))
        .map(found ->
            new FactCheck(
                source.id(),
                fact.id(),
                fact.instrument().value(),
                found.agrees(fact) ? Result.AGREES : Result.DIFFERS,
                said(fact),
                found.text(fact)))
        .orElseGet(() ->
            new FactCheck(
                source.id(),
                fact.id(),
                fact.instrument().value(),
                Result.NO_DATA,
                said(fact),
                Text.of("too few bars for the average", "K 线不足，无法计算均线")));
  }

  private record Found(BarSeries bars, double close, double average, double before) {
    boolean agrees(ChartFact fact) {
      boolean slope =
          switch (fact.slope()) {
            case RISING -> average > before;
            case FALLING -> average < before;
          };
      boolean side =
          switch (fact.close()) {
            case ABOVE -> close > average;
            case BELOW -> close < average;
          };
      return slope && side;
    }

    Text text(ChartFact fact) {
      var said =
          Text.format(
              "MA%s %s after %s, close %s (%s)",
              "MA%s 为 %s，前一日 %s，收盘 %s（%s）",
              fact.sessions(),
              Numbers.fixed(average, 2),
              Numbers.fixed(before, 2),
              Numbers.grouped(close),
              bars.instrument().id());
      return bars.instrument().id().equals(fact.instrument())
          ? said
          : said.plus(
              Text.of(
                  "; on the continuous series, as the contract has too few bars",
                  "；合约 K 线不足，按连续合约计算"));
    }
  }

  private static Optional<Found> found(BarSeries bars, ChartFact fact) {
    int bar = bars.firstOnOrAfter(fact.date());
    if (bar == 0 || bar >= bars.size() || !bars.day(bar).equals(fact.date())) {
      return Optional.empty();
    }
    var average = MovingAverage.at(bars, bar, fact.sessions());
    var before = MovingAverage.at(bars, bar - 1, fact.sessions());
    return average.flatMap(now -> before.map(then -> new Found(bars, bars.close(bar), now, then)));
  }

  private static Text said(ChartFact fact) {
    var slope =
        switch (fact.slope()) {
          case RISING -> Text.of("rising", "向上");
          case FALLING -> Text.of("falling", "向下");
        };
    var side =
        switch (fact.close()) {
          case ABOVE -> Text.of("above", "上方");
          case BELOW -> Text.of("below", "下方");
        };
    return Text.format(
        "MA%s %s and the close %s it on %s",
        "%4$s MA%1$s %2$s，收盘价位于其%3$s", fact.sessions(), slope, side, fact.date());
  }
}

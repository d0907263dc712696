package io.github.hindcast.market;

import java.time.Duration;
import java.util.Optional;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.indicators.averages.SMAIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.num.DoubleNumFactory;

/// The simple moving average of closes, computed by ta4j: the mean of the last so many, the bar's
/// own included.
public final class MovingAverage {
  private static final Duration DAY = Duration.ofDays(1);

  private MovingAverage() {}

  /// Empty where fewer than `sessions` bars have closed by then.
  public static Optional<Double> at(BarSeries series, int bar, int sessions) {
    if (bar + 1 < sessions || bar >= series.size()) {
      return Optional.empty();
    }
    var bars =
        new BaseBarSeriesBuilder()
            .withName(series.instrument().id().value())
            .withNumFactory(DoubleNumFactory.getInstance())
            .build();
    for (int at = bar + 1 - sessions; at <= bar; at++) {
      bars.addBar(
          bars.barBuilder()
              .timePeriod(DAY)
              .endTime(series.instrument().closes(series.day(at)))
              .openPrice(series.open(at))
              .highPrice(series.high(at))
              .lowPrice(series.low(at))
              .closePrice(series.close(at))
              .volume(0)
              .build());
    }
    var average = new SMAIndicator(new ClosePriceIndicator(bars), sessions);
    return Optional.of(average.getValue(sessions - 1).doubleValue());
  }
}

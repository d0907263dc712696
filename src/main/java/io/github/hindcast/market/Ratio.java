package io.github.hindcast.market;

import io.github.hindcast.instrument.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The closes of one instrument divided by those of another, on the days that both have.
///
/// A ratio has closes only: the two highs of a day are rarely of the same minute, so that the highs
/// and lows of a ratio cannot be known from daily bars. It is rounded to four decimals.
public final class Ratio {
  private Ratio() {}

  public static BarSeries of(Instrument ratio, BarSeries numerator, BarSeries denominator) {
    var above = numerator.daily();
    var below = denominator.daily();
    var bars = new ArrayList<Bar>();
    for (int bar = 0; bar < above.size(); bar++) {
      var day = above.day(bar);
      int other = below.firstOnOrAfter(day);
      if (other < below.size() && below.day(other).equals(day)) {
        bars.add(Bar.ofClose(day, rounded(above.close(bar) / below.close(other))));
      }
    }
    return BarSeries.of(ratio, Detail.CLOSE_ONLY, bars, List.of(), Map.of());
  }

  private static double rounded(double ratio) {
    return Math.round(ratio * 10_000) / 10_000.0;
  }
}

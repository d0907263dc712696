package io.github.hindcast.score;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.view.Period;

/// Whether the prices at hand cover a period that a call compares with.
final class ReferencePeriod {
  /// Bars that a comparison needs at the least.
  private static final int LEAST = 10;

  /// Days by which the first and last bar may miss the ends of the period: a long holiday.
  private static final int SLACK = 14;

  private ReferencePeriod() {}

  static boolean covers(BarSeries bars, Period period) {
    return bars.size() >= LEAST
        && !bars.firstDay().isAfter(period.from().plusDays(SLACK))
        && !bars.lastDay().isBefore(period.to().minusDays(SLACK));
  }

  static Finding uncovered(Period period) {
    return Finding.of(
        Verdict.NO_DATA,
        Text.format(
            "the prices do not cover the reference period %s to %s",
            "价格数据未覆盖对比期 %s 至 %s", period.from(), period.to()));
  }
}

package io.github.hindcast.score.scorecard;

import java.util.List;

/// How wide published ranges are, in average true ranges of one session: mean of `(high − low) /
/// ATR(14)` as known at publication.
///
/// A range of one ATR is what a usual day takes up; over h sessions a walk takes up about √h of
/// them. Above 0. None without a judged range, or where prices did not move before it.
final class RangeWidth {
  private static final Metric.Named NAME =
      Metric.number("range_width_atr", "width of the range in ATR", "区间宽度（ATR 倍数）");

  private RangeWidth() {}

  static Metric of(List<ScoredCall> calls) {
    var widths =
        JudgedRange.of(calls).stream()
            .filter(range -> range.averageRange() > 0)
            .mapToDouble(range -> range.width() / range.averageRange())
            .toArray();
    return NAME.of(
        java.util.Arrays.stream(widths).average(), widths.length, RangeCoverage.NO_RANGES);
  }
}

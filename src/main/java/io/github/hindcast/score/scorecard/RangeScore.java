package io.github.hindcast.score.scorecard;

import java.util.List;

/// What published ranges cost: the mean interval score (Gneiting and Raftery 2007) of the closes,
/// in percent of the last close known, were the ranges meant to hold 80 % of them.
///
/// Width plus a fine of ten times the distance outside. Above 0, less is better; only comparable at
/// like horizons. None without a judged range.
final class RangeScore {
  private static final Metric.Named NAME =
      Metric.share("range_score", "interval score (80%)", "区间得分（80%）");

  private RangeScore() {}

  static Metric of(List<ScoredCall> calls) {
    var ranges = JudgedRange.of(calls);
    return NAME.of(
        ranges.stream().mapToDouble(JudgedRange::score).average(),
        ranges.size(),
        RangeCoverage.NO_RANGES);
  }
}

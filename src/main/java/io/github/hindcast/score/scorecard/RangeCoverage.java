package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import java.util.List;

/// The share of closes inside their published range, over all judged ranges: `closes inside /
/// closes`.
///
/// From 0 to 1; n counts closes, which inside one window are far from independent. None without a
/// judged range.
final class RangeCoverage {
  static final Text NO_RANGES = Text.of("no judged range", "没有已判定的区间判断");
  private static final Metric.Named NAME =
      Metric.share("range_coverage", "closes inside the range", "收盘价落入区间比例");

  private RangeCoverage() {}

  static Metric of(List<ScoredCall> calls) {
    var ranges = JudgedRange.of(calls);
    long inside = ranges.stream().mapToLong(JudgedRange::inside).sum();
    int closes = ranges.stream().mapToInt(JudgedRange::closes).sum();
    return closes == 0 ? NAME.none(NO_RANGES) : NAME.of((double) inside / closes, closes);
  }
}

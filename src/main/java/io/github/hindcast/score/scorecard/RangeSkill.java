package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How much better published ranges are than ones that know nothing: `1 − Σ score / Σ score of the
/// other` (interval scores, Gneiting and Raftery 2007).
///
/// 1 is perfect, 0 no better, below 0 worse. The naive range is as wide as the published one and
/// lies around the last close known: skill against it is skill in where. The ATR range is that
/// close ± one ATR × √sessions: skill against it is skill in where and how wide. None without a
/// judged range.
final class RangeSkill {
  private static final Metric.Named NAIVE =
      Metric.share("range_skill_naive", "skill against a same-width range", "相对同宽区间的技巧得分");
  private static final Metric.Named ATR =
      Metric.share("range_skill_atr", "skill against an ATR range", "相对 ATR 区间的技巧得分");

  private RangeSkill() {}

  static Metric againstNaive(List<ScoredCall> calls) {
    return against(NAIVE, calls, JudgedRange::scoreOfNaive);
  }

  static Metric againstAverageRange(List<ScoredCall> calls) {
    return against(ATR, calls, JudgedRange::scoreOfAverageRange);
  }

  private static Metric against(
      Metric.Named name, List<ScoredCall> calls, ToDoubleFunction<JudgedRange> other) {
    var ranges = JudgedRange.of(calls);
    double others = ranges.stream().mapToDouble(other).sum();
    if (ranges.isEmpty()) {
      return name.none(RangeCoverage.NO_RANGES);
    }
    return others == 0
        ? name.none(Text.of("the other range is perfect", "对照区间得分为零"))
        : name.of(
            1 - ranges.stream().mapToDouble(JudgedRange::score).sum() / others, ranges.size());
  }
}

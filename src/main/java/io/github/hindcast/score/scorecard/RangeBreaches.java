package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.score.statistics.KupiecTest;
import io.github.hindcast.score.statistics.Significance;
import java.util.List;

/// Whether published ranges are left as often as ranges of 80 % should be: Kupiec's p-value
/// (Journal of Derivatives 1995) of the closes at the end of the windows, exact below sixty.
///
/// From 0 to 1, two-sided; small says that the ranges are too narrow or too wide for that promise.
/// Of ranges that share no day. None below five.
final class RangeBreaches {
  private static final int FEWEST = 5;
  private static final int MANY = 60;
  private static final Metric.Named NAME =
      Metric.pValue("kupiec_p", "Kupiec p (80% coverage)", "Kupiec 检验 p 值（80% 覆盖）");

  private RangeBreaches() {}

  static Metric of(List<ScoredCall> calls) {
    var ranges = apart(calls);
    int breaches = (int) JudgedRange.of(ranges).stream().filter(JudgedRange::endsOutside).count();
    int n = ranges.size();
    double promised = 1 - JudgedRange.PROMISED;
    if (n < FEWEST) {
      return NAME.none(few(n, FEWEST));
    }
    return (n < MANY
            ? KupiecTest.exact(breaches, n, promised)
            : KupiecTest.test(breaches, n, promised))
        .map(Significance::pValue)
        .map(p -> NAME.of(p, n))
        .orElseThrow();
  }

  static List<ScoredCall> apart(List<ScoredCall> calls) {
    return Clusters.of(JudgedRange.judged(calls)).apart();
  }

  static Text few(int n, int needed) {
    return n == 0
        ? RangeCoverage.NO_RANGES
        : Text.format(
            "ranges without common days: %s, needed: %s", "互不重叠的区间判断 %s 条，需要 %s 条", n, needed);
  }
}

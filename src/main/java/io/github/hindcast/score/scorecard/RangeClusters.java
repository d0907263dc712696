package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.score.statistics.ChristoffersenTest;
import io.github.hindcast.score.statistics.EffectiveSample.Window;
import io.github.hindcast.score.statistics.Significance;
import io.github.hindcast.score.statistics.Transitions;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Whether published ranges fail singly or in rows: Christoffersen's p-value of independence
/// (International Economic Review 1998) of the closes at the end of the windows.
///
/// From 0 to 1; small says that one failure tells of the next. Transitions are counted on each
/// instrument from one range to the next that shares no day with it, then summed. None below ten
/// transitions, where the test means nothing, or without a failure.
final class RangeClusters {
  private static final int FEWEST = 10;
  private static final Metric.Named NAME =
      Metric.pValue(
          "christoffersen_p", "Christoffersen p (clustering)", "Christoffersen 检验 p 值（聚集性）");

  private RangeClusters() {}

  static Metric of(List<ScoredCall> calls) {
    var ranges = RangeBreaches.apart(calls);
    var transitions =
        ranges.stream()
            .collect(
                Collectors.groupingBy(
                    range -> window(range).instrument(), LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(RangeClusters::transitions)
            .reduce(new Transitions(0, 0, 0, 0), RangeClusters::sum);
    if (transitions.n() < FEWEST) {
      return NAME.none(
          ranges.isEmpty()
              ? RangeCoverage.NO_RANGES
              : Text.format(
                  "steps from one range to the next: %s, needed: %s",
                  "相邻区间判断 %s 对，需要 %s 对", transitions.n(), FEWEST));
    }
    if (JudgedRange.of(ranges).stream().noneMatch(JudgedRange::endsOutside)) {
      return NAME.none(Text.of("no range was left", "没有区间被突破"));
    }
    return ChristoffersenTest.independence(transitions)
        .map(Significance::pValue)
        .map(p -> NAME.of(p, transitions.n()))
        .orElseThrow();
  }

  private static Transitions transitions(List<ScoredCall> ranges) {
    var inOrder =
        ranges.stream().sorted(Comparator.comparing(range -> window(range).to())).toList();
    var breaches = new boolean[inOrder.size()];
    for (int i = 0; i < breaches.length; i++) {
      breaches[i] = inOrder.get(i).range().orElseThrow().endsOutside();
    }
    return Transitions.of(breaches);
  }

  private static Window window(ScoredCall range) {
    return range.window().orElseThrow();
  }

  private static Transitions sum(Transitions one, Transitions other) {
    return new Transitions(
        one.zeroToZero() + other.zeroToZero(),
        one.zeroToOne() + other.zeroToOne(),
        one.oneToZero() + other.oneToZero(),
        one.oneToOne() + other.oneToOne());
  }
}

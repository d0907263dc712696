package io.github.hindcast.score.scorecard;

import java.util.Arrays;
import java.util.List;

/// What a call was worth to who followed every one of them: share of winners × their mean gain less
/// share of losers × their mean loss (Tharp 1999), on the value at entry.
///
/// Unlike [MeanReturn] it counts a call whose price was never reached as 0, because who waited for
/// it earned nothing. None where no call was to take a position.
final class Expectancy {
  private static final Metric.Named NAME =
      Metric.share("expectancy", "expectancy per call made", "每条判断的期望收益");

  private Expectancy() {}

  static Metric of(List<ScoredCall> calls) {
    var returns = Samples.returnsOfAllMade(calls);
    return NAME.of(Arrays.stream(returns).average(), returns.length, Samples.NO_TRADES);
  }
}

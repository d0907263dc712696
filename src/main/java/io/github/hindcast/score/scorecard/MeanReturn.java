package io.github.hindcast.score.scorecard;

import java.util.Arrays;
import java.util.List;

/// The mean net return of the judged calls that took a position, on the value at entry.
///
/// `Σr/n`, every call the same weight whatever its size or length. Not a year's return, and not
/// that of an account. None where no call took a position.
final class MeanReturn {
  private static final Metric.Named NAME = Metric.share("mean_return", "mean return", "平均收益率");

  private MeanReturn() {}

  static Metric of(List<ScoredCall> calls) {
    var returns = Samples.returns(calls);
    return NAME.of(Arrays.stream(returns).average(), returns.length, Samples.NO_TRADES);
  }
}

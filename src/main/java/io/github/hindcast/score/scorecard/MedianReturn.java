package io.github.hindcast.score.scorecard;

import java.util.Arrays;
import java.util.List;

/// The return that half of the calls that took a position did better than, and half worse.
///
/// With an even number the mean of the middle two. One lucky call does not move it, which is why it
/// stands beside the mean. None where no call took a position.
final class MedianReturn {
  private static final Metric.Named NAME = Metric.share("median_return", "median return", "收益率中位数");

  private MedianReturn() {}

  static Metric of(List<ScoredCall> calls) {
    var returns = Samples.returns(calls);
    Arrays.sort(returns);
    int n = returns.length;
    return n == 0
        ? NAME.none(Samples.NO_TRADES)
        : NAME.of((returns[(n - 1) / 2] + returns[n / 2]) / 2, n);
  }
}

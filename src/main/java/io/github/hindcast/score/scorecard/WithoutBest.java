package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import java.util.Arrays;
import java.util.List;

/// The mean return without the best call: `(Σr − max r)/(n − 1)`.
///
/// Where the mean is good and this is not, one call made the record. None with fewer than two calls
/// that took a position.
final class WithoutBest {
  private static final Metric.Named NAME =
      Metric.share("mean_without_best", "mean without the best call", "剔除最佳一条后的平均收益率");

  private WithoutBest() {}

  static Metric of(List<ScoredCall> calls) {
    var returns = Samples.returns(calls);
    int n = returns.length;
    if (n < 2) {
      return NAME.none(Text.of("fewer than two calls took a position", "交易类判断不足两条"));
    }
    double best = Arrays.stream(returns).max().orElseThrow();
    return NAME.of((Arrays.stream(returns).sum() - best) / (n - 1), n - 1);
  }
}

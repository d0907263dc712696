package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import java.util.Arrays;
import java.util.List;

/// The best call's part of all that was gained: `max r / Σ gains`.
///
/// From 1/n of the winners to 1, where one call gained everything. None without a winning call.
final class TopCallShare {
  private static final Metric.Named NAME =
      Metric.share("top_call_share", "best call's share of gains", "最佳一条占全部盈利的比例");

  private TopCallShare() {}

  static Metric of(List<ScoredCall> calls) {
    var gains = Arrays.stream(Samples.returns(calls)).filter(r -> r > 0).toArray();
    if (gains.length == 0) {
      return NAME.none(Text.of("no call gained", "没有盈利的判断"));
    }
    return NAME.of(
        Arrays.stream(gains).max().orElseThrow() / Arrays.stream(gains).sum(), gains.length);
  }
}

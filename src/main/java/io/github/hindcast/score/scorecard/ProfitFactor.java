package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import java.util.Arrays;
import java.util.List;

/// What the winning calls gained for each unit that the losing ones lost: `Σ gains / Σ losses` of
/// net returns.
///
/// From 0; 1 is even. None without a losing call: it would be infinite, and says only that there
/// has been no loss yet.
final class ProfitFactor {
  private static final Metric.Named NAME = Metric.number("profit_factor", "profit factor", "盈利因子");

  private ProfitFactor() {}

  static Metric of(List<ScoredCall> calls) {
    var returns = Samples.returns(calls);
    double gained = Arrays.stream(returns).filter(r -> r > 0).sum();
    double lost = -Arrays.stream(returns).filter(r -> r < 0).sum();
    if (returns.length == 0) {
      return NAME.none(Samples.NO_TRADES);
    }
    return lost == 0
        ? NAME.none(Text.of("no call lost", "没有亏损的判断"))
        : NAME.of(gained / lost, returns.length);
  }
}

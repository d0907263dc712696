package io.github.hindcast.score.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Yearly return over the ulcer index, the root mean square of the drawdowns (Martin and McCann
/// 1989; Bacon, Practical Portfolio Performance).
///
/// `r_annual / √(Σ D²/n)` with the drawdown D after each of all n periods, of summed returns. Any
/// number. Empty when there never was a drawdown.
public final class MartinRatio {

  private MartinRatio() {}

  public static OptionalDouble of(double[] returns, double periodsAYear) {
    double ulcer = ulcerIndex(returns);
    return ulcer == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(PeriodReturns.annual(returns, periodsAYear) / ulcer);
  }

  /// 0 without returns.
  static double ulcerIndex(double[] returns) {
    return Math.sqrt(
        Arrays.stream(PeriodReturns.drawdowns(returns))
            .map(each -> each * each)
            .average()
            .orElse(0));
  }
}

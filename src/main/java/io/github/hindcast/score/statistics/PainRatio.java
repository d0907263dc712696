package io.github.hindcast.score.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Yearly return over the pain index, the mean drawdown (Becker 2006; Bacon, Practical Portfolio
/// Performance).
///
/// `r_annual / (Σ D/n)` with the drawdown D after each of all n periods, of summed returns as in
/// the book; compounded drawdowns, which newer PerformanceAnalytics takes, give 2.59 for its
/// example instead of 2.66. Any number. Empty when there never was a drawdown.
public final class PainRatio {

  private PainRatio() {}

  public static OptionalDouble of(double[] returns, double periodsAYear) {
    double pain = Arrays.stream(PeriodReturns.drawdowns(returns)).average().orElse(0);
    return pain == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(PeriodReturns.annual(returns, periodsAYear) / pain);
  }
}

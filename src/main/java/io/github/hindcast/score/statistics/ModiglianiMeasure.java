package io.github.hindcast.score.statistics;

import java.util.OptionalDouble;

/// The yearly return of the portfolio had it been levered to the benchmark's risk: M² (Modigliani
/// and Modigliani 1997; Bacon, Practical Portfolio Performance).
///
/// `(r_p − r_f)·σ_b/σ_p + r_f` with compounded yearly return and yearly risk-free rate. Any number.
/// Empty when there are fewer than two returns or the portfolio's are all equal.
public final class ModiglianiMeasure {

  private ModiglianiMeasure() {}

  public static OptionalDouble of(
      double[] returns, double[] benchmark, double periodsAYear, double yearlyRiskFree) {
    Check.sameLength("returns", returns.length, "benchmark returns", benchmark.length);
    Check.finite("risk-free rate", yearlyRiskFree);
    PeriodReturns.check(benchmark);
    if (returns.length < 2 || Sample.isConstant(returns)) {
      return OptionalDouble.empty();
    }
    double excess = PeriodReturns.annual(returns, periodsAYear) - yearlyRiskFree;
    double leverage = Sample.deviation(benchmark) / Sample.deviation(returns);
    return OptionalDouble.of(excess * leverage + yearlyRiskFree);
  }
}

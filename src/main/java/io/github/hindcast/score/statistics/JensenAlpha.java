package io.github.hindcast.score.statistics;

import java.util.OptionalDouble;

/// The yearly return that the benchmark does not explain (Jensen 1968; Bacon, Practical Portfolio
/// Performance).
///
/// `r_p − r_f − β·(r_b − r_f)` with compounded yearly returns and the least-squares β of the
/// periods' returns. Any number; 0 for holding the benchmark. Empty with fewer than three returns
/// or when the benchmark's are all equal.
public final class JensenAlpha {

  private JensenAlpha() {}

  public static OptionalDouble of(
      double[] returns, double[] benchmark, double periodsAYear, double yearlyRiskFree) {
    Check.finite("risk-free rate", yearlyRiskFree);
    PeriodReturns.check(benchmark);
    return MarketModel.fit(returns, benchmark).stream()
        .mapToDouble(model ->
            PeriodReturns.annual(returns, periodsAYear)
                - yearlyRiskFree
                - model.beta() * (PeriodReturns.annual(benchmark, periodsAYear) - yearlyRiskFree))
        .findAny();
  }
}

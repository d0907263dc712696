package io.github.hindcast.score.statistics;

import java.util.Optional;

/// Size, mean, deviation, skewness and kurtosis of returns over equal periods.
///
/// The deviation has n−1 in its denominator; skewness and kurtosis are the plain moment ratios with
/// n, a normal distribution's kurtosis being 3 (R's PerformanceAnalytics: method "moment"). Empty
/// with fewer than two returns or when all are equal.
public record ReturnMoments(
    int n, double mean, double deviation, double skewness, double kurtosis) {

  public static Optional<ReturnMoments> of(double[] returns) {
    Check.finite("return", returns);
    int n = returns.length;
    if (n < 2 || Sample.isConstant(returns)) {
      return Optional.empty();
    }
    double mean = Sample.mean(returns);
    double scale = Sample.populationDeviation(returns);
    double third = 0;
    double fourth = 0;
    for (double each : returns) {
      double z = (each - mean) / scale;
      third += z * z * z;
      fourth += z * z * z * z;
    }
    return Optional.of(
        new ReturnMoments(n, mean, Sample.deviation(returns), third / n, fourth / n));
  }

  /// Mean over deviation, per period and not annualised, of returns in excess of cash.
  public double sharpe() {
    return mean / deviation;
  }
}

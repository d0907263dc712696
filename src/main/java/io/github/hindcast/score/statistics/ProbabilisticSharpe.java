package io.github.hindcast.score.statistics;

/// The probability that the true Sharpe ratio is above a benchmark (Bailey and López de Prado,
/// Journal of Risk 2012).
///
/// `Φ((SR − SR*)·√(n−1) / √(1 − γ₃SR + (γ₄−1)/4·SR²))`, all per period, with skewness γ₃ and
/// kurtosis γ₄ (normal: 0 and 3). From 0 to 1. Skewness and kurtosis always count here;
/// PerformanceAnalytics leaves kurtosis out by default. With n = 1 it is ½: nothing is known.
public final class ProbabilisticSharpe {
  private static final double ROUNDING = 1e-9;

  private ProbabilisticSharpe() {}

  public static double of(ReturnMoments moments, double benchmark) {
    return of(moments.sharpe(), benchmark, moments.n(), moments.skewness(), moments.kurtosis());
  }

  public static double of(
      double sharpe, double benchmark, long n, double skewness, double kurtosis) {
    Check.finite("benchmark", benchmark);
    Check.that(n >= 1, "number of returns must be at least 1, was " + n);
    double spread = Math.sqrt(spread(sharpe, skewness, kurtosis));
    double distance = (sharpe - benchmark) * Math.sqrt(n - 1.0);
    return distance == 0 ? 0.5 : StandardNormal.below(distance / spread);
  }

  /// n−1 times the variance of an estimated Sharpe ratio. Not negative, since a kurtosis is at
  /// least 1 + skewness²; 0 for certain mixtures of two returns, which leave no doubt.
  static double spread(double sharpe, double skewness, double kurtosis) {
    Check.finite("Sharpe ratio, skewness and kurtosis", sharpe, skewness, kurtosis);
    double least = 1 + skewness * skewness;
    Check.that(
        kurtosis >= least * (1 - ROUNDING),
        "kurtosis must be at least 1 + skewness squared, " + least + ", was " + kurtosis);
    return Math.max(0, 1 - skewness * sharpe + (kurtosis - 1) / 4 * sharpe * sharpe);
  }
}

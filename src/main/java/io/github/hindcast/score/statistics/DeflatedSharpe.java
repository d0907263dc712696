package io.github.hindcast.score.statistics;

/// The probability that the true Sharpe ratio of the best of many trials is above what luck alone
/// would have made the best (Bailey and López de Prado, Journal of Portfolio Management 2014).
///
/// [ProbabilisticSharpe] against `SR₀ = √V·((1−γ)Φ⁻¹(1−1/N) + γΦ⁻¹(1−1/(N·e)))` with the variance V
/// of the trials' ratios and Euler's γ; all per period. From 0 to 1. With one trial SR₀ is 0. Count
/// every variant tried, not only those kept.
public final class DeflatedSharpe {
  private static final double EULER = 0.5772156649015329;

  private DeflatedSharpe() {}

  public static double of(
      double sharpe,
      double varianceOfTrials,
      long trials,
      long n,
      double skewness,
      double kurtosis) {
    return ProbabilisticSharpe.of(
        sharpe, expectedBest(varianceOfTrials, trials), n, skewness, kurtosis);
  }

  /// SR₀: the expected best of so many ratios whose true value is 0.
  public static double expectedBest(double varianceOfTrials, long trials) {
    Check.that(
        varianceOfTrials >= 0 && varianceOfTrials < Double.POSITIVE_INFINITY,
        "variance of the trials must not be negative, was " + varianceOfTrials);
    Check.that(trials >= 1, "trials must be at least 1, were " + trials);
    if (trials == 1) {
      return 0;
    }
    double quantile = StandardNormal.quantile(1 - 1.0 / trials);
    double farther = StandardNormal.quantile(1 - 1 / (trials * Math.E));
    return Math.sqrt(varianceOfTrials) * ((1 - EULER) * quantile + EULER * farther);
  }
}

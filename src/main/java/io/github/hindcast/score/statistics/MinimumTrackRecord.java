package io.github.hindcast.score.statistics;

import java.util.OptionalDouble;

/// How many returns it takes until a Sharpe ratio is above a benchmark with the given confidence
/// (Bailey and López de Prado, Journal of Risk 2012).
///
/// `1 + (1 − γ₃SR + (γ₄−1)/4·SR²)·(z_c / (SR − SR*))²`, in periods and not rounded; above 1. Empty
/// when the ratio is not above the benchmark: no record is long enough.
public final class MinimumTrackRecord {

  private MinimumTrackRecord() {}

  public static OptionalDouble periods(ReturnMoments moments, double benchmark, double confidence) {
    return periods(moments.sharpe(), benchmark, moments.skewness(), moments.kurtosis(), confidence);
  }

  public static OptionalDouble periods(
      double sharpe, double benchmark, double skewness, double kurtosis, double confidence) {
    Check.finite("benchmark", benchmark);
    Check.share("confidence", confidence);
    if (sharpe <= benchmark) {
      return OptionalDouble.empty();
    }
    double distance = StandardNormal.quantile(confidence) / (sharpe - benchmark);
    return OptionalDouble.of(
        1 + ProbabilisticSharpe.spread(sharpe, skewness, kurtosis) * distance * distance);
  }
}

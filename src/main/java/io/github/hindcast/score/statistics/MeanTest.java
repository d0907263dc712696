package io.github.hindcast.score.statistics;

import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;

/// Whether the mean of independent numbers differs from a supposed one (Student 1908).
///
/// `t = (x̄ − μ)·√n / s` with n−1 in the deviation, against Student's t with n−1 degrees of
/// freedom. Empty with fewer than two numbers or when all are equal.
public final class MeanTest {

  private MeanTest() {}

  public static Optional<Significance> test(
      double[] values, double supposed, Alternative alternative) {
    Check.finite("value", values);
    Check.finite("supposed mean", supposed);
    int n = values.length;
    if (n < 2 || Sample.isConstant(values)) {
      return Optional.empty();
    }
    double statistic = (Sample.mean(values) - supposed) * Math.sqrt(n) / Sample.deviation(values);
    var luck = new TDistribution(null, n - 1.0);
    double pValue =
        switch (alternative) {
          case GREATER -> luck.cumulativeProbability(-statistic);
          case LESS -> luck.cumulativeProbability(statistic);
          case TWO_SIDED -> 2 * luck.cumulativeProbability(-Math.abs(statistic));
        };
    return Optional.of(new Significance(statistic, Math.min(1, pValue)));
  }
}

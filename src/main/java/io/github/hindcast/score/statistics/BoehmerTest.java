package io.github.hindcast.score.statistics;

import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;

/// Whether events moved prices, when they also made them more volatile (Boehmer, Musumeci and
/// Poulsen, JFE 1991: BMP), also for events that share their days (Kolari and Pynnönen, RFS 2010).
///
/// `mean(SCAR)·√N / s(SCAR)` over the standardised abnormal returns of N events, two-sided, against
/// Student's t with N−1 degrees of freedom. With a mean correlation r̄ of the events' residuals the
/// statistic is multiplied by `√((1−r̄)/(1+(N−1)r̄))`: without it overlapping events are counted as
/// if each were news. Empty with fewer than two events or when all are equal.
public final class BoehmerTest {

  private BoehmerTest() {}

  public static Optional<Significance> test(double[] standardised) {
    return MeanTest.test(standardised, 0, Alternative.TWO_SIDED);
  }

  /// The Kolari–Pynnönen form; r̄ above −1/(N−1), which any correlation matrix keeps, and below 1.
  public static Optional<Significance> test(double[] standardised, double meanCorrelation) {
    int n = standardised.length;
    double inflation = 1 + (n - 1) * meanCorrelation;
    Check.that(
        n < 2 || (meanCorrelation < 1 && inflation > 0),
        "mean correlation of " + n + " events cannot be " + meanCorrelation);
    return test(standardised)
        .map(plain -> {
          double statistic = plain.statistic() * Math.sqrt((1 - meanCorrelation) / inflation);
          var luck = new TDistribution(null, n - 1.0);
          return new Significance(statistic, 2 * luck.cumulativeProbability(-Math.abs(statistic)));
        });
  }
}

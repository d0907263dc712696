package io.github.hindcast.score.statistics;

import java.util.Optional;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/// Whether placebo percentiles, or probability integral transforms, are spread evenly from 0 to 1
/// (Kolmogorov 1933, Smirnov 1948).
///
/// `D = sup|F_n(u) − u|`, from 0 to 1, two-sided; the p-value is exact up to 140 numbers
/// (Marsaglia, Tsang and Wang 2003) and Pelz and Good's expansion beyond. Empty with fewer than
/// two.
public final class UniformityTest {

  private UniformityTest() {}

  public static Optional<Significance> test(double[] percentiles) {
    for (double percentile : percentiles) {
      Check.probability("percentile", percentile);
    }
    if (percentiles.length < 2) {
      return Optional.empty();
    }
    var even = new UniformRealDistribution(null, 0, 1);
    var test = new KolmogorovSmirnovTest();
    double statistic = test.kolmogorovSmirnovStatistic(even, percentiles);
    double pValue = 1 - test.cdf(statistic, percentiles.length);
    return Optional.of(new Significance(statistic, Math.clamp(pValue, 0, 1)));
  }
}

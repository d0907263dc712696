package io.github.hindcast.score.statistics;

import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/// The percentile interval of a mean over bootstrap draws (Efron 1979).
///
/// The (1−c)/2 and (1+c)/2 quantiles of the draws' means, interpolated as R's type 7 and numpy do.
/// Of width zero when all numbers are equal; empty without numbers. It inherits the dependence that
/// the draws keep: draw blocks where horizons overlap.
public final class BootstrapMean {

  private BootstrapMean() {}

  public static Optional<Interval> interval(
      double[] values, Resamples resamples, double confidence) {
    Check.finite("value", values);
    Check.share("confidence", confidence);
    if (values.length == 0) {
      return Optional.empty();
    }
    var means = resamples.means(values);
    return Optional.of(
        new Interval(quantile(means, (1 - confidence) / 2), quantile(means, (1 + confidence) / 2)));
  }

  static double quantile(double[] values, double probability) {
    return new Percentile()
        .withEstimationType(EstimationType.R_7)
        .evaluate(values, 100 * probability);
  }
}

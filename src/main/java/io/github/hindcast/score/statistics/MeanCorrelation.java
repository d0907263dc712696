package io.github.hindcast.score.statistics;

import java.util.OptionalDouble;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/// The mean of the pairwise correlations of several series on the same days (for Kolari and
/// Pynnönen 2010: of the residuals of their market models).
///
/// From −1/(N−1) to 1. A series that never changes correlates 0 with every other. Empty with fewer
/// than two series or days.
public final class MeanCorrelation {

  private MeanCorrelation() {}

  /// `series[event][day]`.
  public static OptionalDouble of(double[][] series) {
    int n = series.length;
    if (n < 2 || series[0].length < 2) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      Check.finite("value", series[i]);
      for (int j = 0; j < i; j++) {
        sum += correlation(series[i], series[j]);
      }
    }
    return OptionalDouble.of(sum / (n * (n - 1) / 2.0));
  }

  private static double correlation(double[] one, double[] other) {
    Check.sameLength("values of one series", one.length, "of another", other.length);
    return Sample.isConstant(one) || Sample.isConstant(other)
        ? 0
        : new PearsonsCorrelation().correlation(one, other);
  }
}

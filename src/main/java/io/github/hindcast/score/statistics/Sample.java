package io.github.hindcast.score.statistics;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/// What several statistics ask of one series of numbers.
final class Sample {
  private static final double ROUNDING = 1e-13;

  private Sample() {}

  static double mean(double[] values) {
    return StatUtils.mean(values);
  }

  /// With n - 1 in the denominator.
  static double variance(double[] values) {
    return StatUtils.variance(values);
  }

  static double deviation(double[] values) {
    return Math.sqrt(variance(values));
  }

  /// With n in the denominator.
  static double populationDeviation(double[] values) {
    return Math.sqrt(StatUtils.populationVariance(values));
  }

  /// Whether there is no spread to divide by, beyond what rounding leaves of equal numbers. True
  /// without numbers.
  static boolean isConstant(double[] values) {
    var summary = Arrays.stream(values).summaryStatistics();
    double largest = Math.max(Math.abs(summary.getMin()), Math.abs(summary.getMax()));
    return values.length == 0 || summary.getMax() - summary.getMin() <= ROUNDING * largest;
  }

  static double[] centred(double[] values) {
    double mean = mean(values);
    return Arrays.stream(values).map(value -> value - mean).toArray();
  }

  /// Sum of products with itself `lag` later, over n, of numbers that are centred already.
  static double autocovariance(double[] centred, int lag) {
    double sum = 0;
    for (int i = lag; i < centred.length; i++) {
      sum += centred[i] * centred[i - lag];
    }
    return sum / centred.length;
  }
}

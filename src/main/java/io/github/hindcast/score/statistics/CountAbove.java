package io.github.hindcast.score.statistics;

import java.util.List;
import org.apache.commons.math3.distribution.RealDistribution;

/// How many of many unknown values lie above a level: mean and variance of the count, tabled over
/// the levels that matter.
///
/// `Σ(1−F_j(x))` and `Σ F_j(x)(1−F_j(x))` at evenly spaced x, linear between them. The count is
/// then taken as normal with a correction of one half, which holds where many values are about a
/// level; [TopProbability] counts exactly where they are few.
final class CountAbove {
  private static final int POINTS = 4096;

  private final double from;
  private final double step;
  private final double[] means = new double[POINTS];
  private final double[] variances = new double[POINTS];

  CountAbove(List<? extends RealDistribution> values, double reach) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (var value : values) {
      double spread = reach * Math.sqrt(value.getNumericalVariance());
      low = Math.min(low, value.getNumericalMean() - spread);
      high = Math.max(high, value.getNumericalMean() + spread);
    }
    from = low;
    step = (high - low) / (POINTS - 1);
    for (int point = 0; point < POINTS; point++) {
      for (var value : values) {
        double below = value.cumulativeProbability(from + point * step);
        means[point] += 1 - below;
        variances[point] += below * (1 - below);
      }
    }
  }

  /// The probability that fewer than `top` of all but one lie above the level; `below` is the
  /// probability of that one to lie below it.
  double fewerThan(int top, double level, double below) {
    double mean = at(means, level) - (1 - below);
    double variance = Math.max(1e-12, at(variances, level) - below * (1 - below));
    return StandardNormal.below((top - 0.5 - mean) / Math.sqrt(variance));
  }

  private double at(double[] table, double level) {
    double place = Math.clamp((level - from) / step, 0, POINTS - 1.000001);
    int point = (int) place;
    return table[point] + (place - point) * (table[point + 1] - table[point]);
  }
}

package io.github.hindcast.score.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;

/// The normal distribution of mean 0 and deviation 1.
final class StandardNormal {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private StandardNormal() {}

  static double density(double z) {
    return NORMAL.density(z);
  }

  static double below(double z) {
    return NORMAL.cumulativeProbability(z);
  }

  static double above(double z) {
    return NORMAL.cumulativeProbability(-z);
  }

  static double twoSided(double z) {
    return 2 * NORMAL.cumulativeProbability(-Math.abs(z));
  }

  static double quantile(double probability) {
    return NORMAL.inverseCumulativeProbability(probability);
  }
}

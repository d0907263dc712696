package io.github.hindcast.score.statistics;

import org.apache.commons.math3.special.Gamma;

/// The upper tail of the chi-squared distribution, as an incomplete gamma function and not as one
/// less the lower tail, so that a small one keeps its digits.
final class ChiSquared {

  private ChiSquared() {}

  static double above(double statistic, int degreesOfFreedom) {
    return Math.clamp(Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, statistic / 2), 0, 1);
  }
}

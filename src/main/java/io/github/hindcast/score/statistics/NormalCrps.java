package io.github.hindcast.score.statistics;

/// The continuous ranked probability score of a normal forecast (Gneiting and Raftery 2007).
///
/// `σ·(z(2Φ(z)−1) + 2φ(z) − 1/√π)` with `z = (y−μ)/σ`; in the unit of the outcome, 0 or more, less
/// is better. With no deviation it is the absolute error.
public final class NormalCrps {
  private static final double ONE_OVER_ROOT_PI = 1 / Math.sqrt(Math.PI);

  private NormalCrps() {}

  public static double of(double mean, double deviation, double outcome) {
    Check.finite("mean, deviation and outcome", mean, deviation, outcome);
    Check.that(deviation >= 0, "deviation must not be negative, was " + deviation);
    if (deviation == 0) {
      return Math.abs(outcome - mean);
    }
    double z = (outcome - mean) / deviation;
    return deviation
        * (z * (2 * StandardNormal.below(z) - 1)
            + 2 * StandardNormal.density(z)
            - ONE_OVER_ROOT_PI);
  }
}

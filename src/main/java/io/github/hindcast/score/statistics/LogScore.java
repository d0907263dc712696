package io.github.hindcast.score.statistics;

import java.util.OptionalDouble;

/// The mean surprise at what came, `−ln p` of the probability given to it (Good 1952).
///
/// In nats: 0 for sure and right, ln 2 for always ½; less is better. Sure and wrong would be
/// infinite; the probability is held at the rounding unit of a double, 2⁻⁵², so that it costs 36
/// (as scikit-learn does). Empty without forecasts.
public final class LogScore {
  private static final double FLOOR = Math.ulp(1.0);

  private LogScore() {}

  public static OptionalDouble of(double[] forecasts, boolean[] outcomes) {
    Check.sameLength("forecasts", forecasts.length, "outcomes", outcomes.length);
    if (forecasts.length == 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (int i = 0; i < forecasts.length; i++) {
      Check.probability("forecast", forecasts[i]);
      sum += surprise(outcomes[i] ? forecasts[i] : 1 - forecasts[i]);
    }
    return OptionalDouble.of(sum / forecasts.length);
  }

  private static double surprise(double probability) {
    return Math.abs(Math.log(Math.max(probability, FLOOR)));
  }
}

package io.github.hindcast.score.statistics;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/// Whether one forecaster's errors cost more than another's (Diebold and Mariano, JBES 1995), with
/// the small-sample correction of Harvey, Leybourne and Newbold (IJF 1997).
///
/// With `d = |e₁|^power − |e₂|^power`: `d̄ / √((γ₀ + 2Σγ_k)/n)` over lags k below the horizon,
/// unweighted, times `√((n + 1 − 2h + h(h−1)/n)/n)`; two-sided, against Student's t with n−1
/// degrees of freedom. Below zero the first was better. Where the summed autocovariances are not
/// positive the horizon falls back to 1, as R's forecast 8.20 does. Empty with fewer than two
/// errors, a horizon not below n, or a constant difference.
public final class DieboldMariano {

  private DieboldMariano() {}

  public static Optional<Significance> test(
      double[] first, double[] second, int horizon, int power) {
    Check.sameLength("errors of the first", first.length, "of the second", second.length);
    Check.finite("error", first);
    Check.finite("error", second);
    Check.that(horizon >= 1, "horizon must be at least 1, was " + horizon);
    Check.that(power == 1 || power == 2, "power must be 1 or 2, was " + power);
    var differences =
        IntStream.range(0, first.length)
            .mapToDouble(i -> loss(first[i], power) - loss(second[i], power))
            .toArray();
    if (first.length < 2 || horizon >= first.length || Sample.isConstant(differences)) {
      return Optional.empty();
    }
    var centred = Sample.centred(differences);
    double variance = variance(centred, horizon);
    return Optional.of(
        variance > 0
            ? corrected(Sample.mean(differences), variance, first.length, horizon)
            : corrected(Sample.mean(differences), variance(centred, 1), first.length, 1));
  }

  private static double loss(double error, int power) {
    return power == 1 ? Math.abs(error) : error * error;
  }

  private static double variance(double[] centred, int horizon) {
    double covariances =
        IntStream.range(1, horizon).mapToDouble(lag -> Sample.autocovariance(centred, lag)).sum();
    return (Sample.autocovariance(centred, 0) + 2 * covariances) / centred.length;
  }

  private static Significance corrected(double mean, double variance, double n, double horizon) {
    double correction = (n + 1 - 2 * horizon + horizon * (horizon - 1) / n) / n;
    double statistic = mean / Math.sqrt(variance) * Math.sqrt(correction);
    var luck = new TDistribution(null, n - 1);
    return new Significance(statistic, 2 * luck.cumulativeProbability(-Math.abs(statistic)));
  }
}

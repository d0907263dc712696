package io.github.hindcast.score.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Many variants against one benchmark on the same days: each variant's mean gain over it, how far
/// that mean strays by luck, and its mean in every bootstrap draw.
final class Contest {
  private final double[] means;
  private final double[] deviations;
  private final double[][] drawn;
  private final int days;

  /// `gains[variant][day]`: the variant's result less the benchmark's.
  Contest(double[][] gains, Resamples resamples, double meanBlock) {
    Check.that(gains.length >= 1, "variants must be at least one");
    Check.that(meanBlock >= 1, "mean block must be at least 1, was " + meanBlock);
    for (double[] gain : gains) {
      Check.finite("gain", gain);
    }
    days = resamples.observations();
    drawn = Arrays.stream(gains).map(resamples::means).toArray(double[][]::new);
    means = Arrays.stream(gains).mapToDouble(Sample::mean).toArray();
    deviations = Arrays.stream(gains).mapToDouble(gain -> deviation(gain, meanBlock)).toArray();
  }

  /// Of √n times the mean under the stationary bootstrap (Politis and Romano 1994, Lemma 1).
  private static double deviation(double[] gain, double meanBlock) {
    if (Sample.isConstant(gain)) {
      return 0;
    }
    var centred = Sample.centred(gain);
    double n = gain.length;
    double goOn = 1 - 1 / meanBlock;
    double variance = Sample.autocovariance(centred, 0);
    for (int lag = 1; lag < gain.length; lag++) {
      double weight = (1 - lag / n) * Math.pow(goOn, lag) + lag / n * Math.pow(goOn, n - lag);
      variance += 2 * weight * Sample.autocovariance(centred, lag);
    }
    return Math.sqrt(Math.max(0, variance));
  }

  int variants() {
    return means.length;
  }

  int draws() {
    return drawn[0].length;
  }

  double mean(int variant) {
    return means[variant];
  }

  /// What a variant's figures are divided by; a variant that never strays is left as it is.
  double scale(int variant, Scaling scaling) {
    return switch (scaling) {
      case RAW -> 1;
      case STUDENTIZED -> deviations[variant] > 0 ? deviations[variant] : 1;
    };
  }

  /// How much a variant's draws are moved down before they stand for luck.
  double centre(int variant, Centring centring) {
    double mean = means[variant];
    return switch (centring) {
      case LOWER -> Math.max(mean, 0);
      case CONSISTENT -> mean >= -threshold(variant) ? mean : 0;
      case UPPER -> mean;
    };
  }

  private double threshold(int variant) {
    return deviations[variant] * Math.sqrt(2 * Math.log(Math.log(days)) / days);
  }

  /// The best of the given variants.
  double best(int[] variants, Scaling scaling) {
    return Arrays.stream(variants)
        .mapToDouble(variant -> means[variant] / scale(variant, scaling))
        .max()
        .orElseThrow();
  }

  /// The best of the given variants in each draw, had none of them an edge.
  double[] bestByLuck(int[] variants, Scaling scaling, Centring centring) {
    return IntStream.range(0, draws())
        .mapToDouble(draw -> best(variants, scaling, centring, draw))
        .toArray();
  }

  private double best(int[] variants, Scaling scaling, Centring centring, int draw) {
    return Arrays.stream(variants)
        .mapToDouble(
            variant -> (drawn[variant][draw] - centre(variant, centring)) / scale(variant, scaling))
        .max()
        .orElseThrow();
  }

  /// The share of draws whose best beats the best that was seen.
  double pValue(Scaling scaling, Centring centring) {
    var all = IntStream.range(0, variants()).toArray();
    double seen = best(all, scaling);
    return DoubleStream.of(bestByLuck(all, scaling, centring))
        .map(luck -> luck > seen ? 1 : 0)
        .average()
        .orElseThrow();
  }

  /// Whether there are days enough for a logarithm of a logarithm.
  static boolean isTooShort(Resamples resamples) {
    return resamples.observations() < 3;
  }
}

package io.github.hindcast.score.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Stated probabilities against how often they came true, in equal-width bins.
///
/// A bin holds its low edge and not its high one, but the last holds 1. Bins without a forecast are
/// left out; without forecasts the list is empty.
public final class CalibrationCurve {
  /// So that 0.29 lies in the thirtieth of a hundred bins, though 0.29 times 100 is a little less.
  private static final double ROUNDING = 1e-9;

  /// One point of the curve, with the Wilson interval of its hit rate.
  public record Bin(
      Interval edges, int n, double meanForecast, double hitRate, Interval hitRateInterval) {}

  private CalibrationCurve() {}

  public static List<Bin> of(double[] forecasts, boolean[] outcomes, int bins, double confidence) {
    Check.sameLength("forecasts", forecasts.length, "outcomes", outcomes.length);
    Check.that(bins >= 1, "bins must be at least 1, were " + bins);
    for (double forecast : forecasts) {
      Check.probability("forecast", forecast);
    }
    return IntStream.range(0, bins)
        .mapToObj(bin -> point(forecasts, outcomes, bin, bins, confidence))
        .flatMap(Optional::stream)
        .toList();
  }

  static int bin(double forecast, int bins) {
    return Math.min(bins - 1, (int) Math.floor(forecast * bins + ROUNDING));
  }

  private static Optional<Bin> point(
      double[] forecasts, boolean[] outcomes, int bin, int bins, double confidence) {
    int n = 0;
    int hits = 0;
    double sum = 0;
    for (int i = 0; i < forecasts.length; i++) {
      if (bin(forecasts[i], bins) == bin) {
        n++;
        hits += outcomes[i] ? 1 : 0;
        sum += forecasts[i];
      }
    }
    if (n == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Bin(
            new Interval((double) bin / bins, (bin + 1.0) / bins),
            n,
            sum / n,
            (double) hits / n,
            WilsonInterval.of(hits, n, confidence).orElseThrow()));
  }
}

package io.github.hindcast.score.statistics;

import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/// The mean squared error of stated probabilities (Brier 1950) and what it is made of (Murphy
/// 1973): `score = reliability − resolution + uncertainty`.
///
/// With the forecasts in groups k of size n_k, mean forecast p_k and hit rate o_k: `REL =
/// Σn_k(p_k−o_k)²/n`, `RES = Σn_k(o_k−ō)²/n`, `UNC = ō(1−ō)`. Score from 0 (sure and right) to 1
/// (sure and wrong); always ½ scores ¼. The three add up exactly when the groups are the distinct
/// forecasts; with equal-width bins the [#residual] is what the spread inside the bins leaves
/// (Stephenson et al. 2008). Brier's own form sums over both outcomes: [#twoCategory]. Empty
/// without forecasts.
public record BrierScore(
    double score, double reliability, double resolution, double uncertainty, int n) {

  private static final class Group {
    private int n;
    private double forecasts;
    private int hits;
  }

  /// Grouped by distinct forecast.
  public static Optional<BrierScore> of(double[] forecasts, boolean[] outcomes) {
    return grouped(forecasts, outcomes, forecast -> forecast);
  }

  /// Grouped in equal-width bins, the last of which holds 1 too.
  public static Optional<BrierScore> binned(double[] forecasts, boolean[] outcomes, int bins) {
    Check.that(bins >= 1, "bins must be at least 1, were " + bins);
    return grouped(forecasts, outcomes, forecast -> (double) CalibrationCurve.bin(forecast, bins));
  }

  private static Optional<BrierScore> grouped(
      double[] forecasts, boolean[] outcomes, DoubleFunction<Double> key) {
    Check.sameLength("forecasts", forecasts.length, "outcomes", outcomes.length);
    int n = forecasts.length;
    if (n == 0) {
      return Optional.empty();
    }
    var groups = new TreeMap<Double, Group>();
    double squares = 0;
    for (int i = 0; i < n; i++) {
      Check.probability("forecast", forecasts[i]);
      var group = groups.computeIfAbsent(key.apply(forecasts[i]), _ -> new Group());
      group.n++;
      group.forecasts += forecasts[i];
      group.hits += outcomes[i] ? 1 : 0;
      squares += square(forecasts[i] - (outcomes[i] ? 1 : 0));
    }
    double rate = (double) IntStream.range(0, n).filter(i -> outcomes[i]).count() / n;
    double reliability = 0;
    double resolution = 0;
    for (var group : groups.values()) {
      double hitRate = (double) group.hits / group.n;
      reliability += group.n * square(group.forecasts / group.n - hitRate) / n;
      resolution += group.n * square(hitRate - rate) / n;
    }
    return Optional.of(new BrierScore(squares / n, reliability, resolution, rate * (1 - rate), n));
  }

  private static double square(double value) {
    return value * value;
  }

  /// Summed over hit and miss, from 0 to 2, as Brier and the Good Judgment Project count it.
  public double twoCategory() {
    return 2 * score;
  }

  public double residual() {
    return score - (reliability - resolution + uncertainty);
  }
}

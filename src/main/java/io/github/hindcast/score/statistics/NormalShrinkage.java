package io.github.hindcast.score.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.NormalDistribution;

/// Estimates pulled towards their common mean, the more the less sure they are (Efron and Morris,
/// JASA 1975; unequal variances as in Morris, JASA 1983).
///
/// `θ̂_i = μ̂ + (1−B_i)(x_i−μ̂)` with `B_i = (k−3)/(k−1)·V_i/(V_i+τ²)`, μ̂ weighted by 1/(V_i+τ²)
/// and τ² such that `Σ(x_i−μ̂)²/(V_i+τ²) = k−1`, or 0 where the estimates differ by no more than
/// luck. With equal variances 1−B is Efron and Morris's `1 − (k−3)V/Σ(x_i−x̄)²`. Intervals and
/// ranks use Morris's posterior variance, which knows that μ and τ² were estimated. Empty with
/// fewer than four estimates.
public final class NormalShrinkage {
  private static final int FEWEST = 4;

  private final double spread;
  private final double[] kept;
  private final List<NormalDistribution> posteriors;

  private NormalShrinkage(double spread, double[] kept, List<NormalDistribution> posteriors) {
    this.spread = spread;
    this.kept = kept;
    this.posteriors = posteriors;
  }

  public static Optional<NormalShrinkage> of(double[] estimates, double[] variances) {
    Check.sameLength("estimates", estimates.length, "variances", variances.length);
    Check.finite("estimate", estimates);
    for (double variance : variances) {
      Check.positive("variance", variance);
    }
    int k = estimates.length;
    if (k < FEWEST) {
      return Optional.empty();
    }
    double spread = spread(estimates, variances);
    double centre = centre(estimates, variances, spread);
    double weights = Arrays.stream(variances).map(variance -> 1 / (variance + spread)).sum();
    double average = k / weights;
    var kept = new double[k];
    var posteriors =
        IntStream.range(0, k)
            .mapToObj(i -> {
              double total = variances[i] + spread;
              double pull = (k - 3.0) / (k - 1.0) * variances[i] / total;
              double distance = estimates[i] - centre;
              double own = variances[i] * (1 - (1 - 1 / total / weights) * pull);
              double ofPull = 2.0 / (k - 3) * average / total * pull * pull;
              kept[i] = 1 - pull;
              return new NormalDistribution(
                  null, centre + kept[i] * distance, Math.sqrt(own + ofPull * distance * distance));
            })
            .toList();
    return Optional.of(new NormalShrinkage(spread, kept, posteriors));
  }

  private static double spread(double[] estimates, double[] variances) {
    double free = estimates.length - 1.0;
    if (heterogeneity(estimates, variances, 0) <= free) {
      return 0;
    }
    double high = Arrays.stream(variances).max().orElseThrow();
    while (heterogeneity(estimates, variances, high) > free) {
      high *= 2;
    }
    return new BrentSolver(1e-14, 1e-300, 1e-15)
        .solve(1000, spread -> heterogeneity(estimates, variances, spread) - free, 0, high);
  }

  private static double heterogeneity(double[] estimates, double[] variances, double spread) {
    double centre = centre(estimates, variances, spread);
    return IntStream.range(0, estimates.length)
        .mapToDouble(
            i -> (estimates[i] - centre) * (estimates[i] - centre) / (variances[i] + spread))
        .sum();
  }

  private static double centre(double[] estimates, double[] variances, double spread) {
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < estimates.length; i++) {
      sum += estimates[i] / (variances[i] + spread);
      weights += 1 / (variances[i] + spread);
    }
    return sum / weights;
  }

  /// τ²: the variance of the true values.
  public double spread() {
    return spread;
  }

  /// 1−B: the part of its distance from the mean that an estimate keeps, from 0 to 1.
  public double kept(int i) {
    return kept[i];
  }

  public double estimate(int i) {
    return posteriors.get(i).getMean();
  }

  public Interval interval(int i, double confidence) {
    return TopProbability.central(posteriors.get(i), confidence);
  }

  /// For each, the probability that its true value is among the `top` largest.
  public double[] topProbabilities(int top) {
    return TopProbability.of(posteriors, top);
  }

  /// The same of these estimates only, in their order.
  public double[] topProbabilitiesAmong(int[] among, int top) {
    return TopProbability.of(IntStream.of(among).mapToObj(posteriors::get).toList(), top);
  }
}

package io.github.hindcast.score.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.distribution.RealDistribution;

/// The probability of being among the best, when each true value is known as a distribution.
///
/// `∫ P(fewer than k of the others lie above F_i⁻¹(Φ(z)))·φ(z) dz` over eight deviations to either
/// side, by Gauss–Legendre in sixteen panels of sixteen points; the count of others above is a sum
/// of independent yes and no. The normal scale resolves the far tails, where the weak would have to
/// come from. Over all they add up to k. Of more than [#FEW] values the count is taken as normal
/// ([CountAbove]): counting exactly takes as many steps as their number squared times k.
final class TopProbability {
  private static final int PANELS = 16;
  private static final int POINTS = 16;
  private static final double FARTHEST = 8;
  static final int FEW = 60;

  private TopProbability() {}

  static double[] of(List<? extends RealDistribution> values, int top) {
    Check.that(top >= 1, "top must be at least 1, was " + top);
    if (values.size() > FEW && top < values.size()) {
      return ofMany(values, top);
    }
    return IntStream.range(0, values.size())
        .mapToDouble(i -> top >= values.size() ? 1 : probability(values, i, top))
        .toArray();
  }

  private static double[] ofMany(List<? extends RealDistribution> values, int top) {
    var counts = new CountAbove(values, FARTHEST);
    return values.stream().mapToDouble(value -> probability(value, counts, top)).toArray();
  }

  private static double probability(RealDistribution value, CountAbove counts, int top) {
    return integrated(z -> {
      double below = StandardNormal.below(z);
      return counts.fewerThan(top, value.inverseCumulativeProbability(below), below);
    });
  }

  static Interval central(RealDistribution value, double confidence) {
    Check.share("confidence", confidence);
    return new Interval(
        value.inverseCumulativeProbability((1 - confidence) / 2),
        value.inverseCumulativeProbability((1 + confidence) / 2));
  }

  private static double probability(List<? extends RealDistribution> values, int which, int top) {
    return integrated(z -> fewerAbove(values, which, z, top));
  }

  /// Over a standard normal.
  private static double integrated(UnivariateFunction function) {
    double width = 2 * FARTHEST / PANELS;
    double sum = 0;
    for (int panel = 0; panel < PANELS; panel++) {
      double from = panel * width - FARTHEST;
      sum +=
          new GaussIntegratorFactory()
              .legendre(POINTS, from, from + width)
              .integrate(z -> StandardNormal.density(z) * function.value(z));
    }
    return Math.clamp(sum, 0, 1);
  }

  private static double fewerAbove(
      List<? extends RealDistribution> values, int which, double z, int top) {
    double level = values.get(which).inverseCumulativeProbability(StandardNormal.below(z));
    var counts = new double[top];
    counts[0] = 1;
    for (int other = 0; other < values.size(); other++) {
      if (other != which) {
        double below = values.get(other).cumulativeProbability(level);
        for (int count = top - 1; count >= 1; count--) {
          counts[count] = counts[count] * below + counts[count - 1] * (1 - below);
        }
        counts[0] *= below;
      }
    }
    double sum = 0;
    for (double count : counts) {
      sum += count;
    }
    return sum;
  }
}

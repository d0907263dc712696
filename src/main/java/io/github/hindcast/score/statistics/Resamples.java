package io.github.hindcast.score.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Bootstrap draws: each a list of positions, with repetition, as long as the series it is drawn
/// from.
///
/// All tests that compare variants take their draws from here, so that variants share them, and
/// draws recorded elsewhere give the same numbers.
public final class Resamples {
  private final int[][] draws;

  private Resamples(int[][] draws) {
    this.draws = draws;
  }

  public static Resamples of(int[][] draws) {
    Check.that(draws.length >= 1, "draws must be at least one");
    int observations = draws[0].length;
    Check.that(observations >= 1, "a draw must not be empty");
    for (int[] draw : draws) {
      Check.sameLength("positions of one draw", draw.length, "of another", observations);
      for (int position : draw) {
        if (position < 0 || position >= observations) {
          throw new IllegalArgumentException(
              "position must be from 0 to below " + observations + ", was " + position);
        }
      }
    }
    return new Resamples(Arrays.stream(draws).map(int[]::clone).toArray(int[][]::new));
  }

  /// The stationary bootstrap (Politis and Romano, JASA 1994): blocks that start anywhere, go round
  /// the end, and stop after each step with probability 1 / mean block. A mean block of 1 draws
  /// single observations.
  public static Resamples stationary(
      int observations, double meanBlock, int replications, RandomGenerator random) {
    Check.that(observations >= 1, "observations must be at least 1, were " + observations);
    Check.that(replications >= 1, "replications must be at least 1, were " + replications);
    Check.that(
        meanBlock >= 1 && meanBlock < Double.POSITIVE_INFINITY,
        "mean block must be at least 1, was " + meanBlock);
    var draws = new int[replications][observations];
    for (int[] draw : draws) {
      draw[0] = random.nextInt(observations);
      for (int i = 1; i < observations; i++) {
        draw[i] =
            random.nextDouble() * meanBlock < 1
                ? random.nextInt(observations)
                : (draw[i - 1] + 1) % observations;
      }
    }
    return new Resamples(draws);
  }

  public int size() {
    return draws.length;
  }

  public int observations() {
    return draws[0].length;
  }

  public int position(int draw, int i) {
    return draws[draw][i];
  }

  double mean(double[] values, int draw) {
    double sum = 0;
    for (int position : draws[draw]) {
      sum += values[position];
    }
    return sum / values.length;
  }

  /// The mean of the series in each draw.
  double[] means(double[] values) {
    Check.sameLength("values", values.length, "positions of a draw", observations());
    var means = new double[draws.length];
    Arrays.setAll(means, draw -> mean(values, draw));
    return means;
  }
}

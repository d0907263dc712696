package io.github.hindcast.score.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The variants that cannot be told from the best (Hansen, Lunde and Nason, Econometrica 2011).
///
/// With the range statistic: the largest standardised difference of two mean losses among those
/// still in is compared with its bootstrap draws; the worse of that pair goes out, until one is
/// left. A variant's p-value is the largest of the steps up to its own, and 1 for the last; those
/// above α form the set of confidence 1−α. Two variants with the same losses differ by 0. Where
/// differences tie the variant of the lower number goes. The list has one p-value a variant; empty
/// for none.
public final class ModelConfidenceSet {

  private ModelConfidenceSet() {}

  /// `losses[variant][day]`: what the variant cost, less is better.
  public static List<Double> pValues(double[][] losses, Resamples resamples) {
    int variants = losses.length;
    var means = new double[variants];
    var drawn = new double[variants][];
    for (int i = 0; i < variants; i++) {
      Check.finite("loss", losses[i]);
      means[i] = Sample.mean(losses[i]);
      drawn[i] = resamples.means(losses[i]);
    }
    var deviations = new double[variants][variants];
    for (int i = 0; i < variants; i++) {
      for (int j = 0; j < variants; j++) {
        deviations[i][j] = deviation(means[i] - means[j], drawn[i], drawn[j]);
      }
    }
    var pValues = new Double[variants];
    var left = new ArrayList<>(IntStream.range(0, variants).boxed().toList());
    double pValue = 0;
    while (left.size() > 1) {
      int worst = left.getFirst();
      double widest = Double.NEGATIVE_INFINITY;
      for (int i : left) {
        for (int j : left) {
          double difference = scaled(means[i] - means[j], deviations[i][j]);
          if (difference > widest) {
            widest = difference;
            worst = i;
          }
        }
      }
      pValue = Math.max(pValue, shareAbove(widest, left, means, drawn, deviations));
      pValues[worst] = pValue;
      left.remove(Integer.valueOf(worst));
    }
    for (int last : left) {
      pValues[last] = 1.0;
    }
    return List.of(pValues);
  }

  private static double deviation(double difference, double[] first, double[] second) {
    double squares = 0;
    for (int draw = 0; draw < first.length; draw++) {
      double error = first[draw] - second[draw] - difference;
      squares += error * error;
    }
    return Math.sqrt(squares / first.length);
  }

  private static double scaled(double difference, double deviation) {
    return deviation == 0 ? difference : difference / deviation;
  }

  private static double shareAbove(
      double widest, List<Integer> left, double[] means, double[][] drawn, double[][] deviations) {
    int draws = drawn[0].length;
    return IntStream.range(0, draws)
            .filter(draw -> widestByLuck(draw, left, means, drawn, deviations) > widest)
            .count()
        / (double) draws;
  }

  private static double widestByLuck(
      int draw, List<Integer> left, double[] means, double[][] drawn, double[][] deviations) {
    double widest = Double.NEGATIVE_INFINITY;
    for (int i : left) {
      for (int j : left) {
        double error = drawn[i][draw] - drawn[j][draw] - (means[i] - means[j]);
        widest = Math.max(widest, scaled(error, deviations[i][j]));
      }
    }
    return widest;
  }
}

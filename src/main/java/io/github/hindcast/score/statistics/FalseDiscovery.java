package io.github.hindcast.score.statistics;

import java.util.Arrays;

/// Benjamini and Hochberg's q-values: the share of false findings to expect when a finding and all
/// at least as strong are believed (JRSS B 1995).
///
/// `q_(i) = min_{j≥i} min(1, m·p_(j)/j)` over the m p-values in rising order, given back in the
/// caller's order. From 0 to 1, never below p; none for none.
public final class FalseDiscovery {

  private FalseDiscovery() {}

  public static double[] qValues(double[] pValues) {
    int m = pValues.length;
    var order = rising(pValues);
    var qValues = new double[m];
    double least = 1;
    for (int rank = m; rank >= 1; rank--) {
      int which = order[rank - 1];
      least = Math.min(least, pValues[which] * m / rank);
      qValues[which] = least;
    }
    return qValues;
  }

  /// The positions of the p-values from the smallest to the largest, equal ones as they stand.
  static int[] rising(double[] pValues) {
    for (double pValue : pValues) {
      Check.probability("p-value", pValue);
    }
    var order = new Integer[pValues.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (one, other) -> Double.compare(pValues[one], pValues[other]));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }
}

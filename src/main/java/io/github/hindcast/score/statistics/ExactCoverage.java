package io.github.hindcast.score.statistics;

import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.math3.util.CombinatoricsUtils;

/// The exact p-values of Christoffersen's tests for few days, where chi-squared is a poor guide.
///
/// The probability, were each day a breach on its own at the promised rate, of a statistic at least
/// as large as the one seen. Sequences are counted, not listed: k breaches in r runs, by whether
/// the first and last day is one, number `C(k−1, r−1)·C(n−k−1, z−1)` with z runs of quiet days, and
/// all of them share the statistic. Meant for up to a thousand days. Empty with fewer than two.
public final class ExactCoverage {
  private static final double TIE = 1e-9;

  private ExactCoverage() {}

  public static Optional<Significance> independence(boolean[] breaches, double promised) {
    return test(breaches, promised, (_, transitions) -> ChristoffersenTest.statistic(transitions));
  }

  public static Optional<Significance> conditionalCoverage(boolean[] breaches, double promised) {
    int n = breaches.length;
    return test(
        breaches,
        promised,
        (count, transitions) ->
            KupiecTest.statistic(count, n, promised) + ChristoffersenTest.statistic(transitions));
  }

  private static Optional<Significance> test(
      boolean[] breaches, double promised, ToDoubleBiFunction<Integer, Transitions> statistic) {
    Check.share("promised share of breaches", promised);
    int n = breaches.length;
    if (n < 2) {
      return Optional.empty();
    }
    int seen = 0;
    for (boolean breach : breaches) {
      seen += breach ? 1 : 0;
    }
    double observed = statistic.applyAsDouble(seen, Transitions.of(breaches));
    double pValue = 0;
    for (int count = 0; count <= n; count++) {
      double each = Likelihood.of(n - count, count, promised);
      for (int runs = Math.min(count, 1); runs <= count; runs++) {
        for (int ends = 0; ends < 4; ends++) {
          int first = ends & 1;
          int last = ends >> 1;
          double sequences = logSequences(n, count, runs, first, last);
          if (sequences > Double.NEGATIVE_INFINITY
              && statistic.applyAsDouble(count, transitions(n, count, runs, first, last))
                  >= observed - TIE) {
            pValue += Math.exp(each + sequences);
          }
        }
      }
    }
    return Optional.of(new Significance(observed, Math.min(1, pValue)));
  }

  /// The logarithm of how many sequences there are; minus infinity for none.
  private static double logSequences(int n, int count, int runs, int first, int last) {
    int quietRuns = runs + 1 - first - last;
    boolean none = count == 0;
    boolean all = count == n;
    if (none || all) {
      boolean possible = none ? first == 0 && last == 0 : runs == 1 && first == 1 && last == 1;
      return possible ? 0 : Double.NEGATIVE_INFINITY;
    }
    if (quietRuns < 1 || quietRuns > n - count) {
      return Double.NEGATIVE_INFINITY;
    }
    return CombinatoricsUtils.binomialCoefficientLog(count - 1, runs - 1)
        + CombinatoricsUtils.binomialCoefficientLog(n - count - 1, quietRuns - 1);
  }

  private static Transitions transitions(int n, int count, int runs, int first, int last) {
    int intoBreach = runs - first;
    int outOfBreach = runs - last;
    int within = count - runs;
    return new Transitions(
        n - 1 - intoBreach - outOfBreach - within, intoBreach, outOfBreach, within);
  }
}

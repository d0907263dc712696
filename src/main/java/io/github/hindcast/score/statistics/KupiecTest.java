package io.github.hindcast.score.statistics;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;

/// Whether prices left a published range as often as it promised (Kupiec, Journal of Derivatives
/// 1995: unconditional coverage).
///
/// `LR_uc = −2 ln[(1−p)^(n−x) p^x / ((1−x/n)^(n−x) (x/n)^x)]` for x breaches in n, 0 or more,
/// against chi-squared with one degree of freedom; `0·ln 0` is 0. [#exact] sums the binomial
/// probabilities of all counts with a statistic at least as large: take it below some sixty. Empty
/// when n is 0.
public final class KupiecTest {
  private static final double TIE = 1e-9;

  private KupiecTest() {}

  public static Optional<Significance> test(int breaches, int n, double promised) {
    check(breaches, n, promised);
    if (n == 0) {
      return Optional.empty();
    }
    double statistic = statistic(breaches, n, promised);
    return Optional.of(new Significance(statistic, ChiSquared.above(statistic, 1)));
  }

  public static Optional<Significance> exact(int breaches, int n, double promised) {
    check(breaches, n, promised);
    if (n == 0) {
      return Optional.empty();
    }
    double statistic = statistic(breaches, n, promised);
    var luck = new BinomialDistribution(null, n, promised);
    double pValue =
        IntStream.rangeClosed(0, n)
            .filter(count -> statistic(count, n, promised) >= statistic - TIE)
            .mapToDouble(luck::probability)
            .sum();
    return Optional.of(new Significance(statistic, Math.min(1, pValue)));
  }

  static double statistic(int breaches, int n, double promised) {
    double rate = (double) breaches / n;
    double ratio =
        Likelihood.of(n - breaches, breaches, rate)
            - Likelihood.of(n - breaches, breaches, promised);
    return Math.max(0, 2 * ratio);
  }

  private static void check(int breaches, int n, double promised) {
    Check.counts("breaches", breaches, n);
    Check.share("promised share of breaches", promised);
  }
}

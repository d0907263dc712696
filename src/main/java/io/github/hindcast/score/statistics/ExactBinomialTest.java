package io.github.hindcast.score.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.special.Beta;

/// The exact probability of a count of hits were every call a hit at the base rate.
///
/// GREATER: `P(X ≥ hits)`; LESS: `P(X ≤ hits)`; TWO_SIDED: the sum of all counts no likelier than
/// the one seen (as R `binom.test`, with its tolerance of 1e-7 for equal likelihoods; the other
/// choice is twice the smaller tail). From 0 to 1. Empty when n is 0.
///
/// [#ofRate] asks for GREATER of a rate over an effective n that need not be whole: the binomial
/// tail continued between whole counts by the incomplete beta function `I_p(k, n−k+1)`, k = rate·n,
/// which is the tail itself where n and k are whole.
public final class ExactBinomialTest {
  private static final double TIE = 1 + 1e-7;

  private ExactBinomialTest() {}

  public static OptionalDouble pValue(int hits, int n, double baseRate, Alternative alternative) {
    Check.counts("hits", hits, n);
    Check.probability("base rate", baseRate);
    if (n == 0) {
      return OptionalDouble.empty();
    }
    double pValue =
        switch (alternative) {
          case GREATER -> atLeast(hits, n, baseRate);
          case LESS -> atLeast(n - hits, n, 1 - baseRate);
          case TWO_SIDED -> noLikelier(new BinomialDistribution(null, n, baseRate), hits);
        };
    return OptionalDouble.of(Math.min(1, pValue));
  }

  /// The probability of a rate at least as high (`high`, the p-value), and of one higher by a call
  /// (`low`). Between the two lies the probability of the very rate: its middle is the mid-p-value
  /// (Lancaster 1961), and a point drawn evenly between them is uniform under the base rate.
  public static Optional<Interval> ofRate(double rate, double n, double baseRate) {
    Check.probability("rate", rate);
    Check.share("base rate", baseRate);
    Check.finite("n", n);
    Check.that(n >= 0, "n must not be negative, was " + n);
    if (n == 0) {
      return Optional.empty();
    }
    double high = atLeast(rate * n, n, baseRate);
    return Optional.of(new Interval(Math.min(high, atLeast(rate * n + 1, n, baseRate)), high));
  }

  /// By the incomplete beta function, not as one less the other tail, so that a small one keeps its
  /// digits.
  private static double atLeast(double hits, double n, double rate) {
    if (hits <= 0) {
      return 1;
    }
    return hits >= n + 1 ? 0 : Beta.regularizedBeta(rate, hits, n - hits + 1);
  }

  private static double noLikelier(BinomialDistribution luck, int hits) {
    double bar = luck.probability(hits) * TIE;
    return IntStream.rangeClosed(0, luck.getNumberOfTrials())
        .mapToDouble(luck::probability)
        .filter(likelihood -> likelihood <= bar)
        .sum();
  }
}

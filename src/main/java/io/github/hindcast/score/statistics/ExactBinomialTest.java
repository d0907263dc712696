package io.github.hindcast.score.statistics;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.special.Beta;

/// The exact probability of a count of hits were every call a hit at the base rate.
///
/// GREATER: `P(X ≥ hits)`; LESS: `P(X ≤ hits)`; TWO_SIDED: the sum of all counts no likelier than
/// the one seen (as R `binom.test`, with its tolerance of 1e-7 for equal likelihoods; the other
/// choice is twice the smaller tail). From 0 to 1. Empty when n is 0.
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

  /// By the incomplete beta function, not as one less the other tail, so that a small one keeps its
  /// digits.
  private static double atLeast(int hits, int n, double rate) {
    return hits == 0 ? 1 : Beta.regularizedBeta(rate, hits, n - hits + 1.0);
  }

  private static double noLikelier(BinomialDistribution luck, int hits) {
    double bar = luck.probability(hits) * TIE;
    return IntStream.rangeClosed(0, luck.getNumberOfTrials())
        .mapToDouble(luck::probability)
        .filter(likelihood -> likelihood <= bar)
        .sum();
  }
}

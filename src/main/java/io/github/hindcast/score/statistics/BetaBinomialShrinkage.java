package io.github.hindcast.score.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.special.Beta;

/// Hit rates pulled towards the common one, the more the fewer calls they rest on (Efron and Morris
/// 1975 in spirit; the beta-binomial of Skellam, JRSS B 1948).
///
/// True rates are taken from a beta distribution with mean μ and concentration M, both fitted by
/// maximum likelihood; each analyst's rate then has the beta posterior `(μM + hits, (1−μ)M +
/// misses)`. The estimate is its mean, the interval its central quantiles; who has no call gets the
/// prior. Uncertainty about μ and M themselves is not in the interval. M is sought from 0.01 to a
/// million, where all analysts are alike. Empty with fewer than two who have calls, or when all
/// calls were hits or none was.
public final class BetaBinomialShrinkage {
  private static final double LOOSEST = Math.log(0.01);
  private static final double TIGHTEST = Math.log(1e6);

  private final double mean;
  private final double concentration;
  private final List<BetaDistribution> posteriors;

  private BetaBinomialShrinkage(
      double mean, double concentration, List<BetaDistribution> posteriors) {
    this.mean = mean;
    this.concentration = concentration;
    this.posteriors = posteriors;
  }

  public static Optional<BetaBinomialShrinkage> of(long[] hits, long[] calls) {
    Check.sameLength("hits", hits.length, "calls", calls.length);
    for (int i = 0; i < hits.length; i++) {
      Check.counts("hits", hits[i], calls[i]);
    }
    long allHits = LongStream.of(hits).sum();
    long allCalls = LongStream.of(calls).sum();
    long withCalls = LongStream.of(calls).filter(count -> count > 0).count();
    if (withCalls < 2 || allHits == 0 || allHits == allCalls) {
      return Optional.empty();
    }
    double logConcentration =
        maximum(log -> likelihood(hits, calls, bestMean(hits, calls, log), log), LOOSEST, TIGHTEST);
    double mean = bestMean(hits, calls, logConcentration);
    double concentration = Math.exp(logConcentration);
    var posteriors =
        IntStream.range(0, hits.length)
            .mapToObj(i ->
                new BetaDistribution(
                    null,
                    mean * concentration + hits[i],
                    (1 - mean) * concentration + calls[i] - hits[i]))
            .toList();
    return Optional.of(new BetaBinomialShrinkage(mean, concentration, posteriors));
  }

  private static double bestMean(long[] hits, long[] calls, double logConcentration) {
    return maximum(mean -> likelihood(hits, calls, mean, logConcentration), 1e-9, 1 - 1e-9);
  }

  private static double maximum(UnivariateFunction function, double low, double high) {
    return new BrentOptimizer(1e-10, 1e-12)
        .optimize(
            new UnivariateObjectiveFunction(function),
            GoalType.MAXIMIZE,
            new SearchInterval(low, high),
            new MaxEval(10_000))
        .getPoint();
  }

  private static double likelihood(
      long[] hits, long[] calls, double mean, double logConcentration) {
    double concentration = Math.exp(logConcentration);
    double yes = mean * concentration;
    double no = (1 - mean) * concentration;
    double sum = 0;
    for (int i = 0; i < hits.length; i++) {
      sum += Beta.logBeta(yes + hits[i], no + calls[i] - hits[i]) - Beta.logBeta(yes, no);
    }
    return sum;
  }

  /// μ: the mean of the true rates.
  public double mean() {
    return mean;
  }

  /// M: as many calls' worth of prior; large when the true rates hardly differ.
  public double concentration() {
    return concentration;
  }

  public double estimate(int i) {
    return posteriors.get(i).getNumericalMean();
  }

  public Interval interval(int i, double confidence) {
    return TopProbability.central(posteriors.get(i), confidence);
  }

  /// For each, the probability that its true rate is among the `top` largest.
  public double[] topProbabilities(int top) {
    return TopProbability.of(posteriors, top);
  }
}

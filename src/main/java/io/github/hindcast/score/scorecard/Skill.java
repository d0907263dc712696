package io.github.hindcast.score.scorecard;

import io.github.hindcast.score.BaseRate;
import io.github.hindcast.score.statistics.ExactBinomialTest;
import io.github.hindcast.score.statistics.Interval;
import io.github.hindcast.score.statistics.WilsonInterval;
import java.util.List;
import java.util.Optional;

/// How often calls came true, and how often they would have by themselves.
///
/// `hitRate` is HIT / (HIT + MISS + PARTIAL) of all judged calls. `compared` is about those of them
/// that have a base rate. Empty without such calls.
public record Skill(Optional<HitRate> hitRate, Optional<Compared> compared) {
  static final double CONFIDENCE = 0.95;

  /// `interval` is Wilson's at 95 %, on the effective n: the true rates that the calls do not
  /// contradict.
  public record HitRate(int hits, int n, double effectiveN, Interval interval) {
    public double rate() {
      return (double) hits / n;
    }
  }

  /// `baseRate` is the mean of the calls' own; `chance` is the exact binomial probability of such a
  /// hit rate on the effective n at that rate. The binomial with the mean rate is the cautious
  /// choice where base rates differ (Hoeffding 1956).
  public record Compared(
      int hits, int n, double effectiveN, Interval interval, double baseRate, Interval chance) {
    public double rate() {
      return (double) hits / n;
    }

    public double excess() {
      return rate() - baseRate;
    }

    public double pValue() {
      return chance.high();
    }

    /// Of the excess, were there no skill.
    double variance() {
      return baseRate * (1 - baseRate) / effectiveN;
    }
  }

  static Skill of(List<ScoredCall> calls) {
    var judged = calls.stream().filter(ScoredCall::isJudged).toList();
    var compared = judged.stream().filter(ScoredCall::isCompared).toList();
    return new Skill(hitRate(judged), compared(compared));
  }

  private static Optional<HitRate> hitRate(List<ScoredCall> calls) {
    double effective = Clusters.of(calls).effective();
    int hits = hits(calls);
    return calls.isEmpty()
        ? Optional.empty()
        : WilsonInterval.ofRate((double) hits / calls.size(), effective, CONFIDENCE)
            .map(interval -> new HitRate(hits, calls.size(), effective, interval));
  }

  private static Optional<Compared> compared(List<ScoredCall> calls) {
    return hitRate(calls)
        .map(rate -> {
          double base = calls.stream().mapToDouble(Skill::cautious).average().orElseThrow();
          return new Compared(
              rate.hits(),
              rate.n(),
              rate.effectiveN(),
              rate.interval(),
              base,
              ExactBinomialTest.ofRate(rate.rate(), rate.effectiveN(), base).orElseThrow());
        });
  }

  private static double cautious(ScoredCall call) {
    return call.baseRate() instanceof BaseRate.Known known ? known.cautious() : 0.5;
  }

  private static int hits(List<ScoredCall> calls) {
    return (int) calls.stream().filter(ScoredCall::isHit).count();
  }
}

package io.github.hindcast.score.statistics;

import java.util.Optional;

/// Hansen's test for superior predictive ability: the p-value of the best of many variants, with
/// its bounds (JBES 2005).
///
/// The share of bootstrap draws in which `max_k(d̄*_k − g_k)/ω_k` exceeds `max_k d̄_k/ω_k`, where
/// [Centring] chooses g and [Scaling] ω. From 0 to 1, `lower ≤ consistent ≤ upper`; the consistent
/// one is the answer. ω is the variance that the stationary bootstrap of the given mean block has,
/// not estimated anew in each draw. Empty with fewer than three days.
public record SuperiorAbility(double lower, double consistent, double upper) {

  /// `gains[variant][day]`: the variant's result less the benchmark's.
  public static Optional<SuperiorAbility> test(
      double[][] gains, Resamples resamples, double meanBlock, Scaling scaling) {
    if (Contest.isTooShort(resamples)) {
      return Optional.empty();
    }
    var contest = new Contest(gains, resamples, meanBlock);
    return Optional.of(
        new SuperiorAbility(
            contest.pValue(scaling, Centring.LOWER),
            contest.pValue(scaling, Centring.CONSISTENT),
            contest.pValue(scaling, Centring.UPPER)));
  }
}

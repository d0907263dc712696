package io.github.hindcast.score.statistics;

import java.util.OptionalDouble;

/// The probability that the best of many variants beats the benchmark by this much when none is any
/// better (White, Econometrica 2000).
///
/// The share of bootstrap draws in which `max_k(d̄*_k − d̄_k)` exceeds `max_k d̄_k`, with d the
/// gain over the benchmark per day. From 0 to 1; bad variants added to the contest raise it, which
/// [SuperiorAbility] mends. Empty with fewer than three days.
public final class RealityCheck {

  private RealityCheck() {}

  /// `gains[variant][day]`.
  public static OptionalDouble pValue(double[][] gains, Resamples resamples) {
    return Contest.isTooShort(resamples)
        ? OptionalDouble.empty()
        : OptionalDouble.of(new Contest(gains, resamples, 1).pValue(Scaling.RAW, Centring.UPPER));
  }
}

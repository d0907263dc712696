package io.github.hindcast.score.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Losses over gains, each weighted by how often they came (Bacon, Practical Portfolio
/// Performance).
///
/// `n_d·Σ max(−r, 0) / (n_u·Σ max(r, 0))` with n_d periods below zero and n_u above; 0 or more,
/// less is better. Empty without a gain.
public final class DRatio {

  private DRatio() {}

  public static OptionalDouble of(double[] returns) {
    Check.finite("return", returns);
    long down = Arrays.stream(returns).filter(each -> each < 0).count();
    long up = Arrays.stream(returns).filter(each -> each > 0).count();
    return up == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            down * PeriodReturns.losses(returns) / (up * PeriodReturns.gains(returns)));
  }
}

package io.github.hindcast.score.statistics;

import java.util.OptionalDouble;

/// All gains over all losses (Bernardo and Ledoit 2000; Bacon, Practical Portfolio Performance):
/// the profit factor of periods.
///
/// `Σ max(r, 0) / Σ max(−r, 0)`; 0 or more, 1 breaks even. Empty without a loss, for then it has no
/// bound.
public final class BernardoLedoitRatio {

  private BernardoLedoitRatio() {}

  public static OptionalDouble of(double[] returns) {
    Check.finite("return", returns);
    double losses = PeriodReturns.losses(returns);
    return losses == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(PeriodReturns.gains(returns) / losses);
  }
}

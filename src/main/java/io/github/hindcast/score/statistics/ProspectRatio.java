package io.github.hindcast.score.statistics;

import java.util.OptionalDouble;

/// Gains less losses counted 2¼ times, as people feel them, over the deviation below a target
/// (Watanabe 2006 after Kahneman and Tversky 1979; Bacon, Practical Portfolio Performance).
///
/// `(Σ max(r, 0) + 2.25·Σ min(r, 0) − target) / (n·σ_D)`. As in PerformanceAnalytics the target is
/// taken from the sum once; its manual's formula, with the target in each period, does not give the
/// figure of its example. Any number. Empty when no return is below the target.
public final class ProspectRatio {
  private static final double LOSS_AVERSION = 2.25;

  private ProspectRatio() {}

  public static OptionalDouble of(double[] returns, double target) {
    double downside = DownsideDeviation.of(returns, target).orElse(0);
    if (downside == 0) {
      return OptionalDouble.empty();
    }
    double felt =
        PeriodReturns.gains(returns) - LOSS_AVERSION * PeriodReturns.losses(returns) - target;
    return OptionalDouble.of(felt / (returns.length * downside));
  }
}

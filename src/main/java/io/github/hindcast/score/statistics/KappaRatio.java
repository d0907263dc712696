package io.github.hindcast.score.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// Mean return above a target over the root of a lower partial moment (Kaplan and Knowles 2004;
/// Bacon, Practical Portfolio Performance).
///
/// `(r̄ − target) / (Σ max(target − r, 0)^order / n)^(1/order)`; order 1 is the Sharpe-omega ratio,
/// order 2 Sortino's. Any number, per period. Empty when no return is below the target.
public final class KappaRatio {

  private KappaRatio() {}

  public static OptionalDouble of(double[] returns, double target, double order) {
    Check.finite("return", returns);
    Check.finite("target", target);
    Check.positive("order", order);
    double moment =
        Arrays.stream(returns)
            .map(each -> Math.pow(Math.max(target - each, 0), order))
            .average()
            .orElse(0);
    return moment == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((Sample.mean(returns) - target) / Math.pow(moment, 1 / order));
  }
}

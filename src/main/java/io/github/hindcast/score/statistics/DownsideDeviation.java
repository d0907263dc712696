package io.github.hindcast.score.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// The deviation of the returns below a target (Sortino and Price 1994; Bacon, Practical Portfolio
/// Performance).
///
/// `√(Σ max(target − r, 0)² / n)` over all n periods, not only those below; 0 or more, per period.
/// Empty without returns.
public final class DownsideDeviation {

  private DownsideDeviation() {}

  public static OptionalDouble of(double[] returns, double target) {
    Check.finite("return", returns);
    Check.finite("target", target);
    return Arrays.stream(returns)
        .map(each -> Math.pow(Math.max(target - each, 0), 2))
        .average()
        .stream()
        .map(Math::sqrt)
        .findAny();
  }
}

package io.github.hindcast.score.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;

/// The share of periods with a return above a target (Bacon, Practical Portfolio Performance).
///
/// `#(r > target) / n`, from 0 to 1; a return equal to the target is not above it. Empty without
/// returns.
public final class UpsideFrequency {

  private UpsideFrequency() {}

  public static OptionalDouble of(double[] returns, double target) {
    Check.finite("return", returns);
    Check.finite("target", target);
    return Arrays.stream(returns).map(each -> each > target ? 1 : 0).average();
  }
}

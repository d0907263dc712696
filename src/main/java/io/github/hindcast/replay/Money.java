package io.github.hindcast.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The one place where prices of bars (`double`) become money (`BigDecimal`).
///
/// A price read from a file as decimal text comes back as the same decimal: the shortest text that
/// names the double.
public final class Money {
  public static final BigDecimal ZERO = new BigDecimal("0.00");

  private Money() {}

  public static BigDecimal of(double price) {
    var exact = BigDecimal.valueOf(price).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  /// Rounded to the cent, half to even.
  public static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_EVEN);
  }
}

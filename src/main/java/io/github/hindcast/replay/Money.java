package io.github.hindcast.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The one place where prices of bars (`double`) become money (`BigDecimal`).
///
/// A price read from a file as decimal text comes back as the same decimal: the shortest text that
/// names the double.
public final class Money {
  public static final BigDecimal ZERO = new BigDecimal("0.00");

  /// Below it every whole number is a double.
  private static final double WHOLE = 1L << 53;

  private Money() {}

  /// Most prices are whole: those need no text.
  public static BigDecimal of(double price) {
    if (price == Math.rint(price) && Math.abs(price) < WHOLE) {
      return BigDecimal.valueOf((long) price);
    }
    var exact = BigDecimal.valueOf(price).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  /// Rounded to the cent, half to even.
  public static BigDecimal cents(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_EVEN);
  }
}

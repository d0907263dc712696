package io.github.hindcast.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// How numbers are written for readers: groups of three, a point for decimals, in every language.
public final class Numbers {
  private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

  private Numbers() {}

  /// `14500` as `14,500`, `56.278` as it is: no digit is lost up to the eighth decimal.
  public static String grouped(BigDecimal number) {
    return format("#,##0.########", number);
  }

  public static String grouped(double number) {
    return grouped(BigDecimal.valueOf(number));
  }

  /// Money to the cent: `-1,855,000.00`.
  public static String money(BigDecimal amount) {
    return format("#,##0.00", amount);
  }

  /// A share of one in percent with two decimals: `0.0123` as `1.23%`.
  public static String percent(BigDecimal share) {
    return format("#,##0.00", share.movePointRight(2)) + "%";
  }

  public static String percent(double share) {
    return percent(BigDecimal.valueOf(share));
  }

  /// `number` with exactly so many decimals.
  public static String fixed(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String format(String pattern, BigDecimal number) {
    var format = new DecimalFormat(pattern, SYMBOLS);
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    return format.format(number);
  }
}

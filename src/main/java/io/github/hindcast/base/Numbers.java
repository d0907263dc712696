package io.github.hindcast.base;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How numbers are written for readers: groups of three, a point for decimals, in every language.
public final class Numbers {
  private static final int MOST_DECIMALS = 8;
  private static final int GROUP = 3;

  private Numbers() {}

  /// `14500` as `14,500`, `56.278` as it is: no digit is lost up to the eighth decimal.
  public static String grouped(BigDecimal number) {
    var rounded = number.setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return format(number.signum(), rounded.scale() < 0 ? rounded.setScale(0) : rounded);
  }

  public static String grouped(double number) {
    return grouped(BigDecimal.valueOf(number));
  }

  /// Money to the cent: `-1,855,000.00`.
  public static String money(BigDecimal amount) {
    return format(amount.signum(), amount.setScale(2, RoundingMode.HALF_EVEN));
  }

  /// A share of one in percent with two decimals: `0.0123` as `1.23%`.
  public static String percent(BigDecimal share) {
    return money(share.movePointRight(2)) + "%";
  }

  public static String percent(double share) {
    return percent(BigDecimal.valueOf(share));
  }

  /// `number` with exactly so many decimals.
  public static String fixed(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  /// All its digits. What rounding has made zero keeps the sign of what it was: `-0.00` was a loss.
  private static String format(int sign, BigDecimal number) {
    var plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    int whole = point < 0 ? plain.length() : point;
    var text = new StringBuilder(plain.length() + whole / GROUP + 1);
    if (sign < 0) {
      text.append('-');
    }
    for (int at = 0; at < plain.length(); at++) {
      if (at > 0 && at < whole && (whole - at) % GROUP == 0) {
        text.append(',');
      }
      text.append(plain.charAt(at));
    }
    return text.toString();
  }
}

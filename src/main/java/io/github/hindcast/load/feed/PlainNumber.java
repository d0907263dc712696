package io.github.hindcast.load.feed;

import java.math.BigDecimal;

/// Writes a number in the fewest decimals that are read as the very same double again.
final class PlainNumber {
  private static final int MOST_DECIMALS = 9;
  private static final double EXACT = 1L << 53;
  private static final double[] TENS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

  private PlainNumber() {}

  static String of(double number) {
    var bytes = new byte[32];
    int end = write(number, bytes, 0);
    return end < 0
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : new String(bytes, 0, end, java.nio.charset.StandardCharsets.US_ASCII);
  }

  /// The offset behind the number; -1 where it needs more decimals than these.
  static int write(double number, byte[] to, int at) {
    if (number < 0 || number >= EXACT) {
      return -1;
    }
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      double scaled = number * TENS[decimals];
      double whole = Math.rint(scaled);
      if (whole >= EXACT) {
        return -1;
      }
      if (whole / TENS[decimals] == number) {
        return digits((long) whole, decimals, to, at);
      }
    }
    return -1;
  }

  private static int digits(long number, int decimals, byte[] to, int at) {
    int length = 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      length++;
    }
    length = Math.max(length, decimals + 1);
    int end = at + length + (decimals > 0 ? 1 : 0);
    long rest = number;
    for (int place = end - 1, written = 0; place >= at; place--) {
      if (decimals > 0 && written == decimals && place == end - 1 - decimals) {
        to[place] = '.';
      } else {
        to[place] = (byte) ('0' + rest % 10);
        rest /= 10;
        written++;
      }
    }
    return end;
  }
}

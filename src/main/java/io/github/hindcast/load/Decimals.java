package io.github.hindcast.load;

import java.util.OptionalDouble;

/// Reads numbers of price files, tens of thousands in a run: digits with at most one point and a
/// sign in front, no exponent, no thousands, no words.
final class Decimals {
  /// Up to here a whole number and a power of ten are both exact as doubles, and so their quotient
  /// is the double that is nearest to the text.
  static final int MOST_DIGITS = 15;

  private static final int LONGEST = 30;
  private static final double[] TENS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private Decimals() {}

  /// The same double that Java makes of the text; empty for a text that is no such number.
  static OptionalDouble parse(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    int point = -1;
    int digits = 0;
    long number = 0;
    for (int at = from; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= '0' && letter <= '9') {
        digits++;
        number = number * 10 + letter - '0';
      } else if (letter == '.' && point < 0) {
        point = at;
      } else {
        return OptionalDouble.empty();
      }
    }
    if (digits == 0 || text.length() > LONGEST) {
      return OptionalDouble.empty();
    }
    if (digits > MOST_DIGITS) {
      return OptionalDouble.of(Double.parseDouble(text));
    }
    double size = quotient(number, point < 0 ? 0 : text.length() - point - 1);
    return OptionalDouble.of(from == 0 ? size : -size);
  }

  /// A number of at most [#MOST_DIGITS] digits, so many of which stand after the point.
  static double quotient(long number, int decimals) {
    return number / TENS[decimals];
  }
}

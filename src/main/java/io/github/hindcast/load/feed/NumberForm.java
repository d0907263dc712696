package io.github.hindcast.load.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Set;

/// How a file writes numbers: the mark before the decimals, and the one between thousands.
///
/// @param decimal a point or a comma
/// @param thousands the mark between groups of three, or 0 for none
record NumberForm(char decimal, char thousands) {
  static final NumberForm POINT = new NumberForm('.', ',');
  static final NumberForm COMMA = new NumberForm(',', '.');

  /// What [#parse] answers for a cell that is no number; an empty one is NaN.
  static final double NONE = Double.NEGATIVE_INFINITY;

  private static final int MOST_DIGITS = 15;
  private static final int LONGEST = 40;
  private static final Set<String> NOTHING =
      Set.of("null", "nan", "none", "n/a", "na", "n.a.", "nil", "-", "--", "---", "—", "\\n");
  private static final double[] TENS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  /// The double nearest to the text; NaN for an empty cell or a word for nothing, [#NONE] for what
  /// is no number.
  double parse(byte[] bytes, int from, int to) {
    if (from == to) {
      return Double.NaN;
    }
    int at = bytes[from] == '-' ? from + 1 : from;
    long number = 0;
    int digits = 0;
    int point = -1;
    for (; at < to; at++) {
      int letter = bytes[at];
      if (letter >= '0' && letter <= '9') {
        number = number * 10 + letter - '0';
        digits++;
      } else if (letter == decimal && point < 0) {
        point = digits;
      } else {
        return slowly(bytes, from, to);
      }
    }
    if (digits == 0 || digits > MOST_DIGITS) {
      return slowly(bytes, from, to);
    }
    double size = point < 0 ? number : number / TENS[digits - point];
    return bytes[from] == '-' ? -size : size;
  }

  private double slowly(byte[] bytes, int from, int to) {
    if (to - from > LONGEST) {
      return NONE;
    }
    var text = new String(bytes, from, to - from, UTF_8);
    if (NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
      return Double.NaN;
    }
    var whole = thousands == 0 ? text : withoutThousands(text);
    var plain = decimal == '.' ? whole : whole.replace(decimal, '.');
    if (!plain.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?")) {
      return NONE;
    }
    double number = Double.parseDouble(plain);
    return Double.isInfinite(number) ? NONE : number;
  }

  private String withoutThousands(String text) {
    var mark = "\\" + thousands;
    return text.matches("[-+]?\\d{1,3}(" + mark + "\\d{3})+(\\" + decimal + "\\d*)?")
        ? text.replace(String.valueOf(thousands), "")
        : text;
  }
}

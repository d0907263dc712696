package io.github.hindcast.report;

/// How many places a text takes on a terminal: two for East Asian wide and full-width characters,
/// one for the rest.
///
/// The ranges are those of Unicode Standard Annex 11 that occur in Chinese text; an emoji would be
/// counted as one.
final class DisplayWidth {
  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static int of(int codePoint) {
    boolean wide =
        isIn(codePoint, 0x1100, 0x115F)
            || isIn(codePoint, 0x2E80, 0x303E)
            || isIn(codePoint, 0x3041, 0xA4CF)
            || isIn(codePoint, 0xAC00, 0xD7A3)
            || isIn(codePoint, 0xF900, 0xFAFF)
            || isIn(codePoint, 0xFE30, 0xFE6F)
            || isIn(codePoint, 0xFF00, 0xFF60)
            || isIn(codePoint, 0xFFE0, 0xFFE6)
            || isIn(codePoint, 0x20000, 0x3FFFD);
    return wide ? 2 : 1;
  }

  private static boolean isIn(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}

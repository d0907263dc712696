package io.github.hindcast.report;

/// Breaks text into lines of a width: between words, and between any two Chinese characters, but
/// not behind a sign that opens nor before one that closes.
final class Wrapped {
  private static final String BREAK = "(?<=[\\s\\u2E80-\\uFFEF])(?<![（“《])(?![，。；：、）”》？])";

  private Wrapped() {}

  /// Lines of at most `width` places, each behind `indent`, each ended by a newline.
  static String indented(String text, String indent, int width) {
    int room = width - DisplayWidth.of(indent);
    var lines = new StringBuilder();
    var line = new StringBuilder();
    for (var piece : text.splitWithDelimiters(BREAK, 0)) {
      if (!line.isEmpty()
          && DisplayWidth.of(line.toString()) + DisplayWidth.of(piece.stripTrailing()) > room) {
        lines.append(indent).append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
      }
      line.append(piece);
    }
    return lines.append(indent).append(line.toString().stripTrailing()).append('\n').toString();
  }
}

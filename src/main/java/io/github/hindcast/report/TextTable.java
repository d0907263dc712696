package io.github.hindcast.report;

import java.util.ArrayList;
import java.util.List;

/// Rows in columns for a terminal or a pipe: no colour, no frame, two blanks between columns.
///
/// Chinese characters take two places on the screen and are counted so. A column of numbers is set
/// to the right. Notes stand under their row, indented and wrapped.
final class TextTable {
  static final int WIDTH = 100;

  private static final String INDENT = "    ";

  /// The places that a note has.
  static final int NOTE_WIDTH = WIDTH - INDENT.length();

  private static final String GAP = "  ";

  private final List<String> header;
  private final List<Boolean> right;
  private final List<Row> rows = new ArrayList<>();

  private record Row(List<String> cells, List<String> notes) {}

  private TextTable(List<String> header, List<Boolean> right) {
    this.header = header;
    this.right = right;
  }

  /// A column name that begins with `>` is set to the right, without the sign.
  static TextTable of(List<String> columns) {
    return new TextTable(
        columns.stream().map(name -> name.startsWith(">") ? name.substring(1) : name).toList(),
        columns.stream().map(name -> name.startsWith(">")).toList());
  }

  TextTable row(List<String> cells, String... notes) {
    if (cells.size() != header.size()) {
      throw new IllegalArgumentException(
          "a row must have " + header.size() + " cells, was " + cells.size());
    }
    rows.add(new Row(List.copyOf(cells), List.of(notes)));
    return this;
  }

  String render() {
    var widths = new int[header.size()];
    for (int column = 0; column < widths.length; column++) {
      int at = column;
      widths[column] =
          rows.stream()
              .mapToInt(row -> DisplayWidth.of(row.cells().get(at)))
              .reduce(DisplayWidth.of(header.get(at)), Math::max);
    }
    var text = new StringBuilder(line(header, widths));
    for (var row : rows) {
      text.append(line(row.cells(), widths));
      row.notes().forEach(note -> text.append(Wrapped.indented(note, INDENT, WIDTH)));
    }
    return text.toString();
  }

  private String line(List<String> cells, int[] widths) {
    var line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      var blanks = " ".repeat(widths[column] - DisplayWidth.of(cells.get(column)));
      line.append(column == 0 ? "" : GAP);
      line.append(right.get(column) ? blanks + cells.get(column) : cells.get(column) + blanks);
    }
    return line.toString().stripTrailing() + "\n";
  }
}

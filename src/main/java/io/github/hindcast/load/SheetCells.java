package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.CsvTable.Row;
import io.github.hindcast.load.Node.Place;
import java.util.Map;
import java.util.Optional;

/// The values of one row of a spreadsheet of calls, by what its columns mean.
record SheetCells(Row row, Map<SheetColumn, String> headers) {

  private String header(SheetColumn column) {
    return headers.getOrDefault(column, "");
  }

  /// Without the sign that keeps a spreadsheet from taking the text for a formula.
  String text(SheetColumn column) {
    var text = row.text(header(column)).strip();
    return text.matches("(?s)'[=+\\-@\\t\\r].*") ? text.substring(1) : text;
  }

  boolean has(SheetColumn column) {
    return !text(column).isEmpty();
  }

  Place at(SheetColumn column) {
    return row.place(header(column));
  }

  /// The value as a message names it.
  Text found(SheetColumn column) {
    return Cells.found(text(column));
  }

  <T> Optional<T> refuse(SheetColumn column, Text message) {
    row.refuse(header(column), message);
    return Optional.empty();
  }

  /// The number in the column as a strategy file would have it.
  Node number(SheetColumn column) {
    return Written.number(at(column), text(column));
  }

  Node word(SheetColumn column, String text) {
    return Written.text(at(column), text);
  }
}

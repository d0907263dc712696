package io.github.hindcast.report;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.io.csv.CsvWriteOptions;

/// Result tables as comma-separated values, held and written by Tablesaw.
///
/// Every column is text, so that what a reader gets is to the letter what was computed.
final class Csv {
  private Csv() {}

  static String write(List<String> columns, List<List<String>> rows) {
    var table =
        Table.create(
            IntStream.range(0, columns.size())
                .mapToObj(at ->
                    StringColumn.create(
                        columns.get(at), rows.stream().map(row -> row.get(at)).toList()))
                .toArray(Column<?>[]::new));
    var out = new StringWriter();
    table.write().usingOptions(CsvWriteOptions.builder(out).lineEnd("\n").build());
    return out.toString();
  }
}

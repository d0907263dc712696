package io.github.hindcast.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.hindcast.base.Text;
import io.github.hindcast.load.Node.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A CSV file with a header, read row by row: columns are found by their names, in any order.
///
/// It is gone through twice and never held row by row: first to see that it is rows at all, then to
/// read them.
///
/// A file that was exported wrongly is wrong in every row: after twenty of them the rest is
/// counted.
final class CsvTable {
  private static final int MOST_MEBIBYTES = 64;
  private static final int MOST_ROWS_TOLD = 20;

  private final Map<String, Integer> columns;
  private final String text;
  private final int size;
  private final boolean plain;
  private final Problems problems;
  private int wrong;
  private Optional<Place> untold = Optional.empty();

  private CsvTable(Map<String, Integer> columns, String text, int size, Problems problems) {
    this.columns = columns;
    this.text = text;
    this.size = size;
    this.plain = text.indexOf('"') < 0;
    this.problems = problems;
  }

  /// The table, if it has these columns and none but them and the optional ones.
  static Optional<CsvTable> read(Path file, Problems problems) {
    return read(file, MOST_MEBIBYTES, problems);
  }

  static Optional<CsvTable> read(Path file, int mostMebibytes, Problems problems) {
    return TextFile.read(file, mostMebibytes, problems).flatMap(text -> parse(text, problems));
  }

  static Optional<CsvTable> parse(String text, Problems problems) {
    Optional<CsvRecord> header = Optional.empty();
    int line = 0;
    int size = 0;
    try (var rows = rows(text)) {
      for (var row : rows) {
        header = header.or(() -> Optional.of(row));
        line = (int) row.getStartingLineNumber();
        size++;
      }
    } catch (CsvParseException _) {
      problems.add(
          new Place(line + 1, 0),
          "",
          Text.of(
              "expected a row of values, was an open quote or an endless value",
              "应为一行数值，实为未闭合的引号或过长的值"));
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    if (header.isEmpty()) {
      return problems.whole(
          Text.of("expected a header and rows, was an empty file", "应有表头和各行，实为空文件"));
    }
    var columns = new HashMap<String, Integer>();
    for (var name : header.get().getFields()) {
      if (columns.putIfAbsent(name, columns.size()) != null) {
        problems.add(new Place(1, 0), "", twice(Quoted.of(name)));
        return Optional.empty();
      }
    }
    return Optional.of(new CsvTable(columns, text, size - 1, problems));
  }

  private static CsvReader<CsvRecord> rows(String text) {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .skipEmptyLines(true)
        .ofCsvRecord(text);
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }

  List<String> columns() {
    return columns.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  int size() {
    return size;
  }

  /// Whether the columns are the ones that are needed, and no others than may be.
  boolean hasOnly(List<String> needed, List<String> optional) {
    var valid = new ArrayList<>(needed);
    valid.addAll(optional);
    boolean sound = true;
    for (var column : columns()) {
      if (!valid.contains(column)) {
        sound =
            refuse(
                Text.format(
                    "unknown column %s%s; expected %s",
                    "未知的列 %s%s；应为：%s",
                    Quoted.of(column),
                    Nearest.said(column, valid),
                    Text.list(valid)));
      }
    }
    var missing = needed.stream().filter(column -> !has(column)).toList();
    return sound && (missing.isEmpty() || refuse(missing(missing)));
  }

  static Text twice(String column) {
    return Text.format("column %s stands twice", "列 %s 出现两次", column);
  }

  static Text missing(List<String> columns) {
    return Text.format("missing column %s", "缺少列 %s", Text.list(columns));
  }

  /// Tells what is wrong with the header; never true.
  boolean refuse(Text message) {
    problems.add(new Place(1, 0), "", message);
    return false;
  }

  /// Reads every row that has as many values as the header.
  void forEach(Consumer<Row> reader) {
    try (var rows = rows(text)) {
      rows.stream().skip(1).forEach(row -> read(row, reader));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    untold.ifPresent(first ->
        problems.add(
            first,
            "",
            Text.format("and %s more rows, from here on", "从此处起另有 %s 行", wrong - MOST_ROWS_TOLD)));
  }

  /// The first value of a column that means something; rows are looked at without a word.
  <T> Optional<T> first(String column, Function<String, Optional<T>> meaning) {
    int index = columns.getOrDefault(column, Integer.MAX_VALUE);
    try (var rows = rows(text)) {
      return rows.stream()
          .skip(1)
          .filter(row -> index < row.getFieldCount())
          .flatMap(row -> meaning.apply(row.getField(index)).stream())
          .findFirst();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void read(CsvRecord row, Consumer<Row> reader) {
    var read = new Row(row);
    if (row.getFieldCount() == columns.size()) {
      reader.accept(read);
    } else {
      read.refuse(
          "",
          Text.format(
              "expected %s values, was %s",
              "应有 %s 个值，实有 %s 个", columns.size(), row.getFieldCount()));
    }
  }

  /// Whether no row was refused.
  boolean isSound() {
    return wrong == 0;
  }

  /// One row of values.
  final class Row {
    private final CsvRecord cells;
    private boolean sound = true;

    private Row(CsvRecord cells) {
      this.cells = cells;
    }

    /// What stands in a column; nothing where there is no such column.
    String text(String column) {
      var index = columns.get(column);
      return index == null ? "" : cells.getField(index);
    }

    boolean isSound() {
      return sound;
    }

    /// Tells what is wrong with one value of the row.
    void refuse(String column, Text message) {
      if (sound) {
        wrong++;
        sound = false;
      }
      if (wrong <= MOST_ROWS_TOLD) {
        problems.add(place(column), column, message);
      } else if (untold.isEmpty()) {
        untold = Optional.of(place(""));
      }
    }

    /// Where there are quotes the values are not as wide as the text they came from.
    Place place(String column) {
      int line = (int) cells.getStartingLineNumber();
      var index = Optional.ofNullable(columns.get(column));
      if (!plain || index.isEmpty()) {
        return new Place(line, 0);
      }
      int before = 0;
      for (int cell = 0; cell < index.get(); cell++) {
        before += cells.getField(cell).length();
      }
      return new Place(line, before + index.get() + 1);
    }
  }
}

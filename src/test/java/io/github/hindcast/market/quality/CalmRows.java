package io.github.hindcast.market.quality;

import io.github.hindcast.market.Column;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Rows of ordinary weekdays in which no rule finds anything, to be spoilt one by one. They have
/// whole prices around 1000, a volume around 10,000 and an open interest around 50,000 that changes
/// by some hundred a day.
final class CalmRows {
  private final List<LocalDate> days = new ArrayList<>();
  private final List<Map<Column, Double>> cells = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();

  private CalmRows() {}

  static CalmRows of(int count) {
    return of(count, LocalDate.parse("2019-03-04"));
  }

  static CalmRows of(int count, LocalDate from) {
    var rows = new CalmRows();
    var day = from;
    double before = 1000;
    for (int at = 0; at < count; at++) {
      double close = 1000 + (at * 7) % 12 - (at * 5) % 7;
      var row = new EnumMap<Column, Double>(Column.class);
      row.put(Column.OPEN, before);
      row.put(Column.HIGH, Math.max(before, close) + 2);
      row.put(Column.LOW, Math.min(before, close) - 3);
      row.put(Column.CLOSE, close);
      row.put(Column.SETTLEMENT, close - 1);
      row.put(Column.VOLUME, 10_000.0 + (at * 37) % 11 * 100);
      row.put(Column.OPEN_INTEREST, 50_000.0 + (at * 29) % 13 * 100);
      rows.add(day, row);
      before = close;
      day = day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
    }
    return rows;
  }

  private void add(LocalDate day, Map<Column, Double> row) {
    days.add(day);
    cells.add(row);
    codes.add("");
  }

  CalmRows put(int row, Column column, double value) {
    cells.get(row).put(column, value);
    return this;
  }

  /// Open, high, low and close.
  CalmRows prices(int row, double open, double high, double low, double close) {
    return put(row, Column.OPEN, open)
        .put(row, Column.HIGH, high)
        .put(row, Column.LOW, low)
        .put(row, Column.CLOSE, close);
  }

  /// Multiplies the cells of a column from row `from` up to but not including `to`.
  CalmRows times(double factor, int from, int to, Column... columns) {
    for (int row = from; row < to; row++) {
      for (var column : columns) {
        cells.get(row).computeIfPresent(column, (_, value) -> value * factor);
      }
    }
    return this;
  }

  CalmRows day(int row, String day) {
    days.set(row, LocalDate.parse(day));
    return this;
  }

  LocalDate day(int row) {
    return days.get(row);
  }

  CalmRows remove(int row) {
    days.remove(row);
    cells.remove(row);
    codes.remove(row);
    return this;
  }

  /// A copy of row `from` behind row `to`, of the same day unless it is changed.
  CalmRows copy(int from, int to) {
    days.add(to + 1, days.get(from));
    cells.add(to + 1, new EnumMap<>(cells.get(from)));
    codes.add(to + 1, codes.get(from));
    return this;
  }

  CalmRows without(Column... columns) {
    for (var column : columns) {
      cells.forEach(row -> row.remove(column));
    }
    return this;
  }

  CalmRows code(String code, int from, int to) {
    for (int row = from; row < to; row++) {
      codes.set(row, code);
    }
    return this;
  }

  /// Row 0 stands on line 2, below the header.
  PriceTable table() {
    var table = PriceTable.of("calm.csv");
    for (int row = 0; row < days.size(); row++) {
      table.row(row + 2, days.get(row)).code(codes.get(row));
      cells.get(row).forEach(table::put);
    }
    return table.table();
  }

  /// What the rule found, one line each: `error 5: what was found`, with the line of the row.
  List<String> found(Rule rule, Subject subject) {
    return Inspection.of(table(), subject).of(rule).stream()
        .map(finding ->
            finding.severity().word() + " " + finding.place().line() + ": " + finding.found().en())
        .toList();
  }

  List<String> found(Rule rule) {
    return found(rule, Subject.UNKNOWN);
  }
}

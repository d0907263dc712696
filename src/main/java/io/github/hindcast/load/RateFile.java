package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.CsvTable.Row;
import io.github.hindcast.market.RateSeries;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Reads published rates: a date, and a column for each rate. An empty cell announces nothing.
final class RateFile {
  static final Text SERIES = Text.of("series", "序列");

  private final Map<String, NavigableMap<LocalDate, BigDecimal>> rates = new LinkedHashMap<>();
  private Optional<LocalDate> last = Optional.empty();

  private RateFile() {}

  /// The rates by name, `cn-lpr.lpr_5y` for the column `lpr_5y` of `cn-lpr.csv`. All of them are
  /// broken where one row is; empty where not even the columns are known.
  static Optional<Names<RateSeries>> read(Path file, String name, Problems problems) {
    return CsvTable.read(file, problems)
        .filter(table -> hasColumns(table))
        .map(table -> new RateFile().rates(table, name, problems.file()));
  }

  private static boolean hasColumns(CsvTable table) {
    if (!table.has("date")) {
      return table.refuse(CsvTable.missing(List.of("date")));
    }
    for (var column : table.columns()) {
      if (!Scalars.isId(column)) {
        return table.refuse(
            Text.format(
                "expected a rate named in %s, was %s",
                "利率名称应为：%s，实为：%s", Scalars.ID_RULE, Quoted.of(column)));
      }
    }
    return table.columns().size() > 1
        || table.refuse(
            Text.of("expected a column for each rate, was date alone", "每个利率应有一列，实际只有 date"));
  }

  private Names<RateSeries> rates(CsvTable table, String name, String file) {
    var columns = table.columns().stream().filter(column -> !column.equals("date")).toList();
    columns.forEach(column -> rates.put(column, new TreeMap<>()));
    table.forEach(row -> row(row, columns));
    var sound = new LinkedHashMap<String, RateSeries>();
    rates.forEach((column, values) ->
        sound.put(name + "." + column, new RateSeries(name + "." + column, values)));
    return table.isSound()
        ? Names.of(SERIES, file, sound)
        : new Names<>(SERIES, file, Map.of(), sound.keySet(), true);
  }

  private void row(Row row, List<String> columns) {
    var day = Cells.date(row, "date");
    day.filter(next -> last.filter(before -> !before.isBefore(next)).isPresent())
        .ifPresent(next -> row.refuse("date", Cells.notAfter(last.orElseThrow(), next)));
    for (var column : columns) {
      var rate = Cells.rate(row, column);
      if (day.isPresent() && rate.isPresent()) {
        rates.getOrDefault(column, new TreeMap<>()).put(day.get(), rate.get());
      }
    }
    last = day.or(() -> last);
  }
}

package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.CsvTable.Row;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Roll;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the changes of the main contract. Where a close was not on record at the origin its cell
/// is empty: that gap is unknown, and the change is left out of the table.
final class RollFile {
  private static final List<String> COLUMNS =
      List.of("date", "old_contract", "new_contract", "as_of", "old_close", "new_close");
  private static final List<String> AMOUNTS = List.of("old_settlement", "new_settlement");

  private final BarSeries series;
  private final Map<LocalDate, Roll> rolls = new HashMap<>();

  private RollFile(BarSeries series) {
    this.series = series;
  }

  /// The rolls by their first day, each of which is a change of contract in `series`.
  static Optional<Map<LocalDate, Roll>> read(Path file, BarSeries series, Problems problems) {
    return CsvTable.read(file, problems)
        .filter(table -> table.hasOnly(COLUMNS, AMOUNTS))
        .flatMap(table -> {
          var reader = new RollFile(series);
          table.forEach(reader::row);
          return table.isSound() ? Optional.of(reader.rolls) : Optional.empty();
        });
  }

  private void row(Row row) {
    var day = Cells.date(row, "date");
    var _ = Cells.date(row, "as_of");
    var from = Cells.word(row, "old_contract");
    var to = Cells.word(row, "new_contract");
    var _ = Cells.amount(row, "old_settlement");
    var newSettlement = Cells.amount(row, "new_settlement");
    boolean oldKnown = isKnown(row, "old_close");
    boolean newKnown = isKnown(row, "new_close");
    if (row.isSound()) {
      requireChange(row, day.orElseThrow(), from.orElseThrow(), to.orElseThrow());
    }
    if (row.isSound() && oldKnown && newKnown) {
      rolls.put(
          day.orElseThrow(),
          new Roll(
              day.orElseThrow(),
              from.orElseThrow(),
              to.orElseThrow(),
              Double.parseDouble(row.text("old_close")),
              Double.parseDouble(row.text("new_close")),
              newSettlement));
    }
  }

  private static boolean isKnown(Row row, String column) {
    return !row.text(column).isEmpty() && Cells.price(row, column).isPresent();
  }

  /// A roll that the prices do not show is a roll of other prices.
  private void requireChange(Row row, LocalDate day, String from, String to) {
    int bar = series.firstOnOrAfter(day);
    boolean shown =
        bar > 0
            && bar < series.size()
            && series.day(bar).equals(day)
            && series.contract(bar - 1).filter(from::equals).isPresent()
            && series.contract(bar).filter(to::equals).isPresent();
    if (!shown) {
      row.refuse(
          "date",
          Text.format(
              "expected a day on which the prices change from %s to %s, was %s",
              "应为价格从 %s 换到 %s 的日期，实为 %s", Quoted.of(from), Quoted.of(to), day));
    } else if (rolls.containsKey(day)) {
      row.refuse("date", Cells.twice(day));
    }
  }
}

package io.github.hindcast.load.feed;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Finds how a file writes its days and its numbers from its first rows. What they leave open is
/// looked for in all of them (which of two numbers is the month) or asked for, never guessed.
final class Forms {
  private static final int SAMPLE = 200;
  private static final String YEAR_LAST = "\\d{1,2}([-/.])\\d{1,2}\\1\\d{4}(\\D.*)?";

  private final Head head;
  private final Supplier<RowScanner> rows;
  private final Hints hints;

  Forms(Head head, Supplier<RowScanner> rows, Hints hints) {
    this.head = head;
    this.rows = rows;
    this.hints = hints;
  }

  private List<String> sample(Role role) {
    var cells = new ArrayList<String>();
    var scanner = rows.get();
    while (cells.size() < SAMPLE && scanner.next()) {
      var cell = scanner.cell(head.at(role));
      if (!cell.isEmpty()) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /// Brokers of MetaTrader that know no volume write zeros, and the number of quotes beside them:
  /// the one that says something is taken.
  Head withRealVolume() {
    int quotes = head.names().stream().map(Role::bare).toList().indexOf("tickvol");
    boolean silent = head.has(Role.VOLUME) && sample(Role.VOLUME).stream().allMatch("0"::equals);
    return silent && quotes >= 0 ? head.with(Role.VOLUME, quotes) : head;
  }

  /// The form of the days, or the fault that keeps it unknown.
  Optional<DateForm> dates(List<Fault> faults) {
    for (var cell : sample(Role.DATE)) {
      if (cell.matches("\\d{4}\\D.*")) {
        return Optional.of(DateForm.YEAR_FIRST);
      }
      if (cell.matches("\\d{13}(\\.0*)?")) {
        return Optional.of(DateForm.UNIX_MILLIS);
      }
      if (cell.matches("\\d{9,10}(\\.0*)?")) {
        return Optional.of(DateForm.UNIX_SECONDS);
      }
      if (cell.matches("(1[89]|2[01])\\d{6}(\\d{4}|\\d{6}|\\D.*)?")) {
        return Optional.of(DateForm.COMPACT);
      }
      if (cell.matches(YEAR_LAST)) {
        return yearLast(faults);
      }
    }
    var first = sample(Role.DATE).stream().findFirst();
    faults.add(
        new Fault(
            head.line(),
            head.name(Role.DATE),
            first
                .map(cell ->
                    Text.format(
                        "expected days such as 2020-12-31 below it, was %s",
                        "该列应为日期（如 2020-12-31），实为 %s", Quoted.of(cell)))
                .orElseGet(
                    () -> Text.of("expected rows below it, was a header alone", "表头之下应有数据，实为空表"))));
    return Optional.empty();
  }

  private Optional<DateForm> yearLast(List<Fault> faults) {
    if (hints.dayFirst().isPresent()) {
      return Optional.of(hints.dayFirst().get() ? DateForm.DAY_FIRST : DateForm.MONTH_FIRST);
    }
    boolean dayFirst = false;
    boolean monthFirst = false;
    String open = "";
    int line = 0;
    for (var scanner = rows.get(); scanner.next(); ) {
      var cell = scanner.cell(head.at(Role.DATE));
      if (cell.matches(YEAR_LAST)) {
        var parts = cell.split("[-/.]", 3);
        dayFirst |= Integer.parseInt(parts[0]) > 12;
        monthFirst |= Integer.parseInt(parts[1]) > 12;
        if (open.isEmpty() && !parts[0].equals(parts[1])) {
          open = cell;
          line = scanner.line();
        }
      }
    }
    if (dayFirst != monthFirst) {
      return Optional.of(dayFirst ? DateForm.DAY_FIRST : DateForm.MONTH_FIRST);
    }
    faults.add(dayFirst ? mixed() : open(line, open));
    return Optional.empty();
  }

  private Fault mixed() {
    return new Fault(
        head.line(),
        head.name(Role.DATE),
        Text.of(
            "expected days in one form, was the day first in some rows and the month in others",
            "日期格式应一致，部分行日在前，部分行月在前"));
  }

  private Fault open(int line, String cell) {
    var parts = cell.split("[-/.]", 3);
    var year = parts.length == 3 ? parts[2] : "";
    return new Fault(
        line,
        head.name(Role.DATE),
        Text.format(
            "%s may be day %s of month %s or day %s of month %s of %s, and no row of the file"
                + " decides; say --dates day-first or --dates month-first",
            "%s 可为 %6$s 年 %3$s 月 %2$s 日，也可为 %6$s 年 %5$s 月 %4$s 日，文件中无法判定；请用 --dates day-first 或"
                + " --dates month-first 指明",
            Quoted.of(cell),
            parts[0],
            parts[1],
            parts[1],
            parts[0],
            year));
  }

  /// The form of the numbers, or the fault that keeps it unknown.
  Optional<NumberForm> numbers(List<Fault> faults) {
    if (hints.decimalComma().isPresent()) {
      return Optional.of(hints.decimalComma().get() ? NumberForm.COMMA : NumberForm.POINT);
    }
    var cells = new ArrayList<String>();
    for (var role : List.of(Role.OPEN, Role.HIGH, Role.LOW, Role.CLOSE)) {
      if (head.has(role)) {
        cells.addAll(sample(role));
      }
    }
    if (any(cells, "-?\\d+,(\\d{1,2}|\\d{4,})") || any(cells, "-?\\d{1,3}(\\.\\d{3})+,\\d+")) {
      return Optional.of(NumberForm.COMMA);
    }
    boolean isPoint =
        any(cells, "-?[\\d,]*\\.\\d*")
            || any(cells, "-?\\d{1,3}(,\\d{3}){2,}")
            || head.separator() == ','
            || !any(cells, "-?\\d{1,3},\\d{3}");
    if (isPoint) {
      return Optional.of(NumberForm.POINT);
    }
    var cell = cells.stream().filter(each -> each.indexOf(',') > 0).findFirst().orElse("");
    faults.add(
        new Fault(
            head.line(),
            head.name(Role.CLOSE),
            Text.format(
                "%s may be %s or %s, and no price of the first rows decides; say --decimal comma or"
                    + " --decimal point",
                "%s 可为 %s，也可为 %s，前若干行价格无法判定；请用 --decimal comma 或 --decimal point 指明",
                Quoted.of(cell),
                cell.replace(",", ""),
                cell.replace(',', '.'))));
    return Optional.empty();
  }

  private static boolean any(List<String> cells, String pattern) {
    return cells.stream().anyMatch(cell -> cell.matches(pattern));
  }
}

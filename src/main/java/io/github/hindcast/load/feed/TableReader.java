package io.github.hindcast.load.feed;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.Quoted;
import io.github.hindcast.load.feed.BrokenRows.Kind;
import io.github.hindcast.market.Column;
import io.github.hindcast.market.quality.PriceTable;
import java.util.ArrayList;
import java.util.List;

/// Reads the rows of a table whose form is known. A row that cannot be read is counted as broken;
/// lines behind the last sound row that have no day and no figures are remarks below the table.
///
/// A row on which nothing traded has no open, high and low (exchanges leave them blank or write
/// zeros, Yahoo writes `null`): it is left out and counted. A settlement of zero is none.
final class TableReader {
  private static final int MOST_FOOTERS = 12;
  private static final int ENOUGH_TO_FORESEE = 1024;
  private static final List<Role> FIGURES =
      List.of(
          Role.OPEN,
          Role.HIGH,
          Role.LOW,
          Role.CLOSE,
          Role.SETTLEMENT,
          Role.VOLUME,
          Role.OPEN_INTEREST);

  private final Head head;
  private final RowScanner rows;
  private final NumberForm numbers;
  private final Moment moment;
  private final boolean namedOnce;
  private final int date;
  private final int time;
  private final int symbol;
  private final int cells;
  private final boolean isOpenKnown;
  private final int[] columns;
  private final double[] values;
  private final Column[] fields;
  private final PriceTable.Rows table;
  private final BrokenRows broken = new BrokenRows();
  private final List<Doubtful> doubtful = new ArrayList<>();
  private String code = "";
  private byte[] codeBytes = new byte[0];
  private int size;
  private int withoutTrade;
  private boolean sound;
  private boolean zoned;
  private boolean ended = true;

  /// A row that is a remark below the table if no sound row follows.
  private record Doubtful(int line, Kind kind, String column, Text message, String remark) {}

  TableReader(
      String file,
      Head head,
      RowScanner rows,
      NumberForm numbers,
      Moment moment,
      boolean namedOnce) {
    this.head = head;
    this.rows = rows;
    this.numbers = numbers;
    this.moment = moment;
    this.namedOnce = namedOnce;
    this.table = PriceTable.of(file);
    date = head.at(Role.DATE);
    time = head.at(Role.TIME);
    symbol = head.at(Role.SYMBOL);
    cells = head.names().size();
    isOpenKnown = head.has(Role.OPEN);
    var known = FIGURES.stream().filter(head::has).toList();
    columns = known.stream().mapToInt(head::at).toArray();
    fields = known.stream().map(role -> role.column().orElseThrow()).toArray(Column[]::new);
    values = new double[columns.length];
  }

  /// Reads all rows.
  TableReader scan() {
    int start = rows.end();
    while (rows.next()) {
      ended = rows.isEnded();
      row();
      if (size == ENOUGH_TO_FORESEE) {
        long likely = (long) (size + size / 20) * (rows.limit() - start) / (rows.end() - start);
        table.room(Math.clamp(likely, 2 * size, rows.limit()));
      }
    }
    return this;
  }

  /// The remarks below the table, once all rows were read; where the last rows are no remarks they
  /// are broken.
  List<String> footers() {
    if (doubtful.size() <= MOST_FOOTERS
        && doubtful.stream().noneMatch(row -> row.remark().isEmpty())) {
      var footers = doubtful.stream().map(row -> Quoted.bare(row.remark())).toList();
      size -= doubtful.size();
      doubtful.clear();
      return footers;
    }
    settle();
    return List.of();
  }

  private void row() {
    size++;
    if (!hasAllCells()) {
      return;
    }
    if (!moment.read(rows.bytes(), rows.from(date), rows.to(date)) || !readTime()) {
      refuse(
          Kind.DATE,
          head.name(Role.DATE),
          Text.format(
              "expected a day as in the first row, was %s", "应为与首行同一格式的日期，实为 %s", shown(date)));
      return;
    }
    for (int field = 0; field < columns.length; field++) {
      int at = columns[field];
      double value = numbers.parse(rows.bytes(), rows.from(at), rows.to(at));
      if (value == NumberForm.NONE || value < 0) {
        refuse(
            Kind.NUMBER,
            head.names().get(at),
            value < 0 && value != NumberForm.NONE
                ? Text.format("expected zero or above, was %s", "应不小于零，实为 %s", shown(at))
                : Text.format("expected a number, was %s", "应为数字，实为 %s", shown(at)));
        return;
      }
      values[field] = value;
    }
    settle();
    sound = true;
    zoned |= moment.isZoned();
    code();
    add();
  }

  private boolean readTime() {
    return time < 0
        || rows.isEmpty(time)
        || moment.readTime(rows.bytes(), rows.from(time), rows.to(time));
  }

  /// Cells that lack at the end must be of columns without a name, and cells too many must be
  /// empty.
  private boolean hasAllCells() {
    for (int cell = rows.count(); cell < cells; cell++) {
      if (!head.names().get(cell).isEmpty()) {
        boolean cut = !rows.isEnded();
        refuse(
            cut ? Kind.CUT : Kind.CELLS,
            "",
            cut
                ? Text.format(
                    "expected %s values, was %s and no line end: the file was cut off",
                    "应有 %s 个值，实为 %s 个且无换行：文件被截断", cells, rows.count())
                : Text.format(
                    "expected %s values, was %s", "应有 %s 个值，实为 %s 个", cells, rows.count()));
        return false;
      }
    }
    for (int cell = cells; cell < rows.count(); cell++) {
      if (!rows.isEmpty(cell)) {
        refuse(
            Kind.CELLS,
            "",
            Text.format("expected %s values, was %s", "应有 %s 个值，实为 %s 个", cells, rows.count()));
        return false;
      }
    }
    return true;
  }

  private void refuse(Kind kind, String column, Text message) {
    doubtful.add(new Doubtful(rows.line(), kind, column, message, isRemark() ? rows.row() : ""));
    if (doubtful.size() > MOST_FOOTERS) {
      settle();
    }
  }

  /// No day in the column of days, and not two numbers in the columns of figures.
  private boolean isRemark() {
    if (date < rows.count() && moment.read(rows.bytes(), rows.from(date), rows.to(date))) {
      return false;
    }
    int figures = 0;
    for (int at : columns) {
      if (!rows.isEmpty(at)) {
        double value = numbers.parse(rows.bytes(), rows.from(at), rows.to(at));
        figures += value == NumberForm.NONE || Double.isNaN(value) ? 0 : 1;
      }
    }
    return figures < 2;
  }

  /// Takes the last rows that could not be read for broken ones, since sound ones follow.
  void settle() {
    if (doubtful.isEmpty()) {
      return;
    }
    doubtful.forEach(row -> broken.add(row.kind(), row.line(), row.column(), row.message()));
    doubtful.clear();
  }

  private void code() {
    if (symbol < 0 || (namedOnce && rows.isEmpty(symbol))) {
      return;
    }
    int from = rows.from(symbol);
    int to = rows.to(symbol);
    if (!java.util.Arrays.equals(codeBytes, 0, codeBytes.length, rows.bytes(), from, to)) {
      codeBytes = java.util.Arrays.copyOfRange(rows.bytes(), from, to);
      code = rows.cell(symbol);
    }
  }

  private void add() {
    if (isWithoutTrade()) {
      withoutTrade++;
      return;
    }
    table.row(rows.line(), moment.day(), moment.second());
    for (int field = 0; field < fields.length; field++) {
      double value = values[field];
      if (fields[field] != Column.SETTLEMENT || value != 0) {
        table.put(fields[field], value);
      }
    }
    if (!code.isEmpty()) {
      table.code(code);
    }
  }

  private boolean isWithoutTrade() {
    boolean whole = false;
    for (int field = 0; field < fields.length; field++) {
      boolean some = values[field] != 0 && !Double.isNaN(values[field]);
      switch (fields[field]) {
        case OPEN, HIGH, LOW -> {
          whole = true;
          if (some) {
            return false;
          }
        }
        case CLOSE -> {
          if (some && !isOpenKnown) {
            return false;
          }
        }
        case SETTLEMENT, VOLUME, OPEN_INTEREST, LIMIT_UP, LIMIT_DOWN -> {}
      }
    }
    return whole || !isOpenKnown;
  }

  private String shown(int cell) {
    return rows.isEmpty(cell) ? "''" : Quoted.of(rows.cell(cell));
  }

  BrokenRows broken() {
    return broken;
  }

  PriceTable.Rows table() {
    return table;
  }

  /// Whether any row could be read.
  boolean isAnySound() {
    return sound;
  }

  /// The rows of the table, the broken ones and those without a trade included.
  int size() {
    return size;
  }

  int withoutTrade() {
    return withoutTrade;
  }

  /// Whether times said their offset.
  boolean isZoned() {
    return zoned;
  }

  /// Whether the last row has a line end.
  boolean isEnded() {
    return ended;
  }
}

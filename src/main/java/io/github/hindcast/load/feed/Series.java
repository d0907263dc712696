package io.github.hindcast.load.feed;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.feed.BrokenRows.Kind;
import io.github.hindcast.market.Column;
import io.github.hindcast.market.quality.PriceTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// Rows of a table that are one series: sound ones, in the order of time whichever way the file has
/// them. A row whose open or close lies outside its low and high, whose time stands twice or jumps
/// back, or that lacks a price is broken.
final class Series {
  private static final int SECONDS_A_DAY = 86_400;

  private final PriceTable table;
  private final int[] rows;
  private final boolean descending;

  private Series(PriceTable table, int[] rows, boolean descending) {
    this.table = table;
    this.rows = rows;
    this.descending = descending;
  }

  /// Out of these rows, which stand in the order of the file.
  static Series of(PriceTable table, int[] all, BrokenRows broken) {
    boolean descending = isDescending(table, all);
    int[] ordered = descending ? reversed(all) : all;
    int[] sound = new int[ordered.length];
    int size = 0;
    boolean whole = isWhole(table);
    long last = Long.MIN_VALUE;
    for (int row : ordered) {
      long time = time(table, row);
      if (time <= last) {
        outOfOrder(table, row, last, isAmong(table, sound, size, time), broken);
      } else if (isSound(table, row, whole, broken)) {
        sound[size++] = row;
        last = time;
      }
    }
    return new Series(table, Arrays.copyOf(sound, size), descending);
  }

  private static int[] reversed(int[] rows) {
    var reversed = new int[rows.length];
    for (int at = 0; at < rows.length; at++) {
      reversed[at] = rows[rows.length - 1 - at];
    }
    return reversed;
  }

  /// Whether bars have all four prices; they are closes alone where one of them has no column.
  static boolean isWhole(PriceTable table) {
    return table.has(Column.OPEN) && table.has(Column.HIGH) && table.has(Column.LOW);
  }

  static long time(PriceTable table, int row) {
    return (long) table.dayNumber(row) * SECONDS_A_DAY + Math.max(0, table.second(row));
  }

  /// Whether more rows go back in time than forward.
  private static boolean isDescending(PriceTable table, int[] rows) {
    int back = 0;
    int forward = 0;
    for (int at = 1; at < rows.length; at++) {
      long step = time(table, rows[at]) - time(table, rows[at - 1]);
      back += step < 0 ? 1 : 0;
      forward += step > 0 ? 1 : 0;
    }
    return back > forward;
  }

  /// Whether one of the rows so far, which are in order, is of this time.
  private static boolean isAmong(PriceTable table, int[] rows, int size, long time) {
    int from = 0;
    int to = size;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (time(table, rows[middle]) < time) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from < size && time(table, rows[from]) == time;
  }

  private static void outOfOrder(
      PriceTable table, int row, long last, boolean twice, BrokenRows broken) {
    var day = LocalDate.ofEpochDay(Math.floorDiv(last, SECONDS_A_DAY));
    broken.add(
        twice ? Kind.TWICE : Kind.ORDER,
        table.line(row),
        "",
        twice
            ? Text.format("%s stands twice", "%s 重复出现", table.day(row))
            : Text.format("expected a day after %s, was %s", "应晚于 %s，实为 %s", day, table.day(row)));
  }

  private static boolean isSound(PriceTable table, int row, boolean whole, BrokenRows broken) {
    double close = table.value(Column.CLOSE, row);
    if (!whole) {
      return has(Column.CLOSE, close, table, row, broken);
    }
    double open = table.value(Column.OPEN, row);
    double high = table.value(Column.HIGH, row);
    double low = table.value(Column.LOW, row);
    if (low > 0 && close > 0 && low <= Math.min(open, close) && high >= Math.max(open, close)) {
      return true;
    }
    if (has(Column.OPEN, open, table, row, broken)
        && has(Column.HIGH, high, table, row, broken)
        && has(Column.LOW, low, table, row, broken)
        && has(Column.CLOSE, close, table, row, broken)) {
      broken.add(
          Kind.RANGE,
          table.line(row),
          "",
          Text.format(
              "expected open and close from the low %s to the high %s, was open %s, close %s",
              "开盘、收盘应在最低 %s 与最高 %s 之间，实为开盘 %s、收盘 %s",
              PlainNumber.of(low),
              PlainNumber.of(high),
              PlainNumber.of(open),
              PlainNumber.of(close)));
    }
    return false;
  }

  private static boolean has(
      Column column, double price, PriceTable table, int row, BrokenRows broken) {
    if (price > 0) {
      return true;
    }
    broken.add(
        Kind.PRICE,
        table.line(row),
        column.name().toLowerCase(java.util.Locale.ROOT),
        Double.isNaN(price)
            ? Text.of("expected a price above zero, was nothing", "应为大于零的价格，实为空")
            : Text.of("expected a price above zero, was 0", "应为大于零的价格，实为 0"));
    return false;
  }

  int size() {
    return rows.length;
  }

  /// The row of the table that comes at this place in time.
  int row(int place) {
    return rows[place];
  }

  /// Whether the file has the newest row first.
  boolean isDescending() {
    return descending;
  }

  /// The distance in seconds between one row and the next that is the most frequent; empty for less
  /// than two rows.
  Optional<Long> step() {
    var counts = new java.util.TreeMap<Long, Integer>();
    for (int at = 1; at < Math.min(rows.length, 5000); at++) {
      counts.merge(time(table, rows[at]) - time(table, rows[at - 1]), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(java.util.Map.Entry.<Long, Integer>comparingByValue())
        .map(java.util.Map.Entry::getKey);
  }
}

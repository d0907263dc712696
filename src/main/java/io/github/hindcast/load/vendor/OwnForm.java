package io.github.hindcast.load.vendor;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.hindcast.market.Column;
import io.github.hindcast.market.quality.PriceTable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/// Writes prices in the form that this project reads: `date,open,high,low,close,volume,…`, or
/// `time` instead of `date`, or a column `contract` behind it. Numbers are read back to the same
/// double.
final class OwnForm {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_ROW = 512;

  private final PriceTable table;
  private final boolean within;
  private final boolean contracts;
  private final List<Column> columns = new ArrayList<>();
  private final IntUnaryOperator days;
  private final byte[] bytes = new byte[BUFFER];
  private int at;
  private int lastDay = Integer.MIN_VALUE;
  private final byte[] date = new byte[10];

  /// @param days the trading day of a row of the table
  OwnForm(PriceTable table, boolean within, boolean contracts, IntUnaryOperator days) {
    this.table = table;
    this.within = within;
    this.contracts = contracts;
    this.days = days;
    boolean whole = Series.isWhole(table);
    for (var column :
        List.of(
            Column.OPEN,
            Column.HIGH,
            Column.LOW,
            Column.CLOSE,
            Column.VOLUME,
            Column.OPEN_INTEREST,
            Column.SETTLEMENT)) {
      boolean partOfBar = column == Column.OPEN || column == Column.HIGH || column == Column.LOW;
      if (table.has(column) && !(within && column == Column.SETTLEMENT) && (whole || !partOfBar)) {
        columns.add(column);
      }
    }
  }

  void write(Iterable<Series> all, OutputStream out) throws IOException {
    var header = new StringBuilder(within ? "time" : "date").append(contracts ? ",contract" : "");
    columns.forEach(column -> header.append(',').append(column.name().toLowerCase(Locale.ROOT)));
    out.write(header.append('\n').toString().getBytes(US_ASCII));
    for (var series : all) {
      for (int place = 0; place < series.size(); place++) {
        if (at > BUFFER - LONGEST_ROW) {
          out.write(bytes, 0, at);
          at = 0;
        }
        row(series.row(place));
      }
    }
    out.write(bytes, 0, at);
    at = 0;
  }

  private void row(int row) {
    day(days.applyAsInt(row));
    if (within) {
      second(table.second(row));
    }
    if (contracts) {
      bytes[at++] = ',';
      text(Symbols.contract(table.code(row)));
    }
    for (var column : columns) {
      bytes[at++] = ',';
      double value = table.value(column, row);
      if (!Double.isNaN(value)) {
        number(value);
      }
    }
    bytes[at++] = '\n';
  }

  private void day(int day) {
    if (day != lastDay) {
      lastDay = day;
      System.arraycopy(LocalDate.ofEpochDay(day).toString().getBytes(US_ASCII), 0, date, 0, 10);
    }
    System.arraycopy(date, 0, bytes, at, 10);
    at += 10;
  }

  private void second(int second) {
    bytes[at++] = ' ';
    two(second / 3600);
    bytes[at++] = ':';
    two(second / 60 % 60);
    if (second % 60 != 0) {
      bytes[at++] = ':';
      two(second % 60);
    }
  }

  private void two(int number) {
    bytes[at++] = (byte) ('0' + number / 10);
    bytes[at++] = (byte) ('0' + number % 10);
  }

  private void number(double value) {
    int end = PlainNumber.write(value, bytes, at);
    if (end < 0) {
      text(PlainNumber.of(value));
    } else {
      at = end;
    }
  }

  private void text(String text) {
    var plain = text.getBytes(US_ASCII);
    int length = Math.min(plain.length, 40);
    System.arraycopy(plain, 0, bytes, at, length);
    at += length;
  }
}

package io.github.hindcast.load.feed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;

/// The text of rows of prices in the making, in memory.
final class RowText {
  private static final int USUAL_ROW = 64;
  private static final int LONGEST_ROW = 512;
  private static final int LONGEST_CELL = 40;

  private byte[] bytes;
  private int at;
  private int lastDay = Integer.MIN_VALUE;
  private final byte[] date = new byte[10];

  /// @param rows how many will come
  RowText(int rows) {
    bytes = new byte[rows * USUAL_ROW + LONGEST_ROW];
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, at);
  }

  /// Begins a row with its day, counted from 1970-01-01 on.
  void day(int day) {
    if (day != lastDay) {
      lastDay = day;
      System.arraycopy(LocalDate.ofEpochDay(day).toString().getBytes(US_ASCII), 0, date, 0, 10);
    }
    System.arraycopy(date, 0, bytes, at, 10);
    at += 10;
  }

  /// The time of the day behind it.
  void second(int second) {
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

  /// An empty cell for NaN.
  void cell(double value) {
    if (Double.isNaN(value)) {
      bytes[at++] = ',';
      return;
    }
    int end = PlainNumber.write(value, bytes, at + 1);
    if (end < 0) {
      cell(PlainNumber.of(value));
    } else {
      bytes[at] = ',';
      at = end;
    }
  }

  void cell(String text) {
    var plain = text.getBytes(US_ASCII);
    int length = Math.min(plain.length, LONGEST_CELL);
    bytes[at++] = ',';
    System.arraycopy(plain, 0, bytes, at, length);
    at += length;
  }

  void end() {
    bytes[at++] = '\n';
    if (at > bytes.length - LONGEST_ROW) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
  }
}

package io.github.hindcast.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// The cells of a plain CSV file, read byte by byte without making a text of any: no quotes, no
/// blanks, no sign, nothing but ASCII. Whatever is not of that kind makes it `failed`, for good: it
/// never tells what is wrong, because [CsvTable] does that better.
///
/// A row must fit into [#LONGEST_ROW] bytes. The bytes after the last one read are zeros, which are
/// no part of any cell, so that no cell need ask where they end.
final class PlainRows {
  private static final int SIZE = 1 << 18;
  private static final int LONGEST_ROW = 4096;
  private static final int BYTE_ORDER_MARK = 3;
  private static final int LONGEST_NUMBER = 30;
  private static final int NEVER = -1;

  private final InputStream in;
  private final byte[] bytes = new byte[SIZE + 2];
  private int at;
  private int end;
  private long taken;
  private boolean over;
  private boolean failed;
  private int lastDate = NEVER;
  private int lastDay;

  PlainRows(InputStream in) throws IOException {
    this.in = in;
    fill();
    boolean marked =
        end >= BYTE_ORDER_MARK
            && (bytes[0] & 0xff) == 0xef
            && (bytes[1] & 0xff) == 0xbb
            && (bytes[2] & 0xff) == 0xbf;
    at = marked ? BYTE_ORDER_MARK : 0;
  }

  /// How many bytes the rows so far have.
  long consumed() {
    return taken - (end - at);
  }

  boolean hasFailed() {
    return failed;
  }

  /// Whether there is another row.
  boolean hasNext() throws IOException {
    if (end - at < LONGEST_ROW && !over) {
      fill();
    }
    return !failed && at < end;
  }

  private void fill() throws IOException {
    System.arraycopy(bytes, at, bytes, 0, end - at);
    end -= at;
    at = 0;
    int read = in.readNBytes(bytes, end, SIZE - end);
    taken += read;
    over = read < SIZE - end;
    end += read;
    if (over && end > 0 && bytes[end - 1] != '\n') {
      bytes[end++] = '\n';
    }
    bytes[end] = 0;
  }

  /// The whole of a row, cell by cell.
  List<String> words() {
    int from = at;
    while (bytes[at] > ' ' && bytes[at] != '"') {
      at++;
    }
    var words = new String(bytes, from, at - from, ISO_8859_1).split(",", -1);
    endRow();
    return Arrays.asList(words);
  }

  /// Goes past what ends a cell.
  void endCell() {
    if (bytes[at] == ',') {
      at++;
    } else {
      failed = true;
    }
  }

  /// Goes past what ends a row.
  void endRow() {
    if (bytes[at] == '\r') {
      at++;
    }
    if (bytes[at] == '\n') {
      at++;
    } else {
      failed = true;
    }
  }

  /// The same word as the last time or, where `last` is another, a new one; not empty.
  String word(String last) {
    int from = at;
    while (bytes[at] > ' ' && bytes[at] != ',' && bytes[at] != '"') {
      at++;
    }
    int length = at - from;
    failed |= length == 0;
    boolean same = length == last.length();
    for (int letter = 0; same && letter < length; letter++) {
      same = bytes[from + letter] == last.charAt(letter);
    }
    return same ? last : new String(bytes, from, length, ISO_8859_1);
  }

  boolean isEmptyCell() {
    return bytes[at] == ',' || bytes[at] == '\n' || bytes[at] == '\r';
  }

  /// The double that [Decimals] makes of the cell.
  double number() {
    int from = at;
    int point = NEVER;
    long number = 0;
    while (true) {
      int digit = bytes[at] - '0';
      if (digit >= 0 && digit <= 9) {
        number = number * 10 + digit;
      } else if (bytes[at] == '.' && point == NEVER) {
        point = at;
      } else {
        break;
      }
      at++;
    }
    int length = at - from;
    int digits = point == NEVER ? length : length - 1;
    if (digits == 0 || length > LONGEST_NUMBER) {
      failed = true;
      return Double.NaN;
    }
    if (digits > Decimals.MOST_DIGITS) {
      return Double.parseDouble(new String(bytes, from, length, ISO_8859_1));
    }
    return point == NEVER ? number : Decimals.quotient(number, at - point - 1);
  }

  /// The day's number; days of one date after the other are looked up once.
  int day() {
    int year = two() * 100 + two();
    skip('-');
    int month = two();
    skip('-');
    int day = two();
    int date = (year * 100 + month) * 100 + day;
    if (date != lastDate) {
      lastDate = date;
      var known = failed ? java.util.Optional.<LocalDate>empty() : Days.of(year, month, day);
      failed |= known.isEmpty();
      lastDay = known.map(LocalDate::toEpochDay).orElse(0L).intValue();
    }
    return lastDay;
  }

  /// The second of the day, after a blank and the date.
  int second() {
    skip(' ');
    int hour = two();
    skip(':');
    int minute = two();
    int second = 0;
    if (bytes[at] == ':') {
      at++;
      second = two();
    }
    failed |= hour > 23 || minute > 59 || second > 59;
    return (hour * 60 + minute) * 60 + second;
  }

  private int two() {
    int tens = bytes[at] - '0';
    if (tens < 0 || tens > 9) {
      failed = true;
      return 0;
    }
    int ones = bytes[at + 1] - '0';
    if (ones < 0 || ones > 9) {
      failed = true;
      return 0;
    }
    at += 2;
    return tens * 10 + ones;
  }

  private void skip(char mark) {
    if (bytes[at] == mark) {
      at++;
    } else {
      failed = true;
    }
  }
}

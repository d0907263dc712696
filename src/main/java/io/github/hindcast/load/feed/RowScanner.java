package io.github.hindcast.load.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/// The rows of a text in memory without quotes, one after the other, as the bounds of their cells:
/// nothing is made of a row until it is asked for. Lines on which nothing stands are passed over,
/// and blanks around a cell are no part of it.
final class RowScanner {
  private final PlainText text;
  private final byte[] bytes;
  private final byte separator;
  private final int limit;
  private int at;
  private int line;
  private int start;
  private boolean ended;
  private int count;
  private int[] from = new int[32];
  private int[] to = new int[32];

  /// From the row on that begins at this offset, on this line of the text counted from 1.
  RowScanner(PlainText text, char separator, int offset, int line) {
    this(text, separator, offset, text.bytes().length, line);
  }

  /// To the limit, at which a row ends.
  RowScanner(PlainText text, char separator, int offset, int limit, int line) {
    this.text = text;
    this.bytes = text.bytes();
    this.separator = (byte) separator;
    this.at = offset;
    this.limit = limit;
    this.line = line - 1;
  }

  boolean next() {
    while (at < limit) {
      line++;
      start = at;
      scan();
      if (!isBlank()) {
        return true;
      }
    }
    return false;
  }

  private void scan() {
    count = 0;
    int cell = at;
    int next = at;
    byte[] row = bytes;
    while (next < row.length && row[next] != '\n') {
      if (row[next] == separator) {
        add(cell, next);
        cell = next + 1;
      }
      next++;
    }
    add(cell, next);
    ended = next < row.length;
    at = ended ? next + 1 : next;
  }

  private void add(int first, int end) {
    int begin = first;
    int last = end;
    while (begin < last && isSpace(bytes[begin])) {
      begin++;
    }
    while (begin < last && isSpace(bytes[last - 1])) {
      last--;
    }
    if (count == from.length) {
      from = Arrays.copyOf(from, 2 * count);
      to = Arrays.copyOf(to, 2 * count);
    }
    from[count] = begin;
    to[count] = last;
    count++;
  }

  private static boolean isSpace(byte letter) {
    return letter == ' ' || letter == '\r' || letter == '\t';
  }

  private boolean isBlank() {
    for (int cell = 0; cell < count; cell++) {
      if (from[cell] < to[cell]) {
        return false;
      }
    }
    return true;
  }

  /// The offset at which the last row ends.
  int limit() {
    return limit;
  }

  /// The line in the file.
  int line() {
    return text.line(line);
  }

  /// The offset at which the row begins.
  int start() {
    return start;
  }

  /// The offset behind the row.
  int end() {
    return at;
  }

  /// Whether the row has a line end; the last one of a file that was cut off has none.
  boolean isEnded() {
    return ended;
  }

  int count() {
    return count;
  }

  byte[] bytes() {
    return bytes;
  }

  int from(int cell) {
    return from[cell];
  }

  int to(int cell) {
    return to[cell];
  }

  boolean isEmpty(int cell) {
    return cell >= count || from[cell] == to[cell];
  }

  /// What stands in a cell; nothing where the row has no such cell.
  String cell(int cell) {
    return cell < count ? new String(bytes, from[cell], to[cell] - from[cell], UTF_8) : "";
  }

  /// The row as it stands.
  String row() {
    return new String(bytes, start, at - start, UTF_8).replace(PlainText.UNIT, ',').strip();
  }
}

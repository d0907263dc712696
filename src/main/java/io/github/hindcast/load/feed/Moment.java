package io.github.hindcast.load.feed;

import io.github.hindcast.market.quality.PriceTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Reads the day and the time of rows, written in one form all through a file. What names its own
/// offset, as Unix time does, is told in the zone that is asked for.
final class Moment {
  private static final int SECONDS_A_DAY = 86_400;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;

  private final DateForm form;
  private final ZoneId zone;
  private int day;
  private int second;
  private boolean zoned;
  private int lastDate;
  private int lastDay;
  private int at;
  private int value;

  Moment(DateForm form, ZoneId zone) {
    this.form = form;
    this.zone = zone;
  }

  /// The day's number from 1970-01-01 on.
  int day() {
    return day;
  }

  /// The second of the day, or [PriceTable#WHOLE_DAY] where there is no time.
  int second() {
    return second;
  }

  /// Whether the cell said to which zone its time belongs.
  boolean isZoned() {
    return zoned;
  }

  /// Whether the cell is a day, with or without a time.
  boolean read(byte[] bytes, int from, int to) {
    zoned = false;
    second = PriceTable.WHOLE_DAY;
    return switch (form) {
      case UNIX_SECONDS -> unix(bytes, from, to, 1);
      case UNIX_MILLIS -> unix(bytes, from, to, 1000);
      case COMPACT -> compact(bytes, from, to) && rest(bytes, to);
      case YEAR_FIRST, DAY_FIRST, MONTH_FIRST -> parts(bytes, from, to) && rest(bytes, to);
    };
  }

  /// Reads a time that stands in a cell of its own, after its day was read.
  boolean readTime(byte[] bytes, int from, int to) {
    at = from;
    second = PriceTable.WHOLE_DAY;
    return from < to && time(bytes, to) && at == to;
  }

  private boolean unix(byte[] bytes, int from, int to, int unit) {
    long number = 0;
    for (int next = from; next < to; next++) {
      int digit = bytes[next] - '0';
      if (digit < 0 || digit > 9) {
        boolean zeros = bytes[next] == '.' && isZeros(bytes, next + 1, to);
        return zeros && next > from && instant(number / unit);
      }
      number = number * 10 + digit;
    }
    return to > from && to - from <= 15 && instant(number / unit);
  }

  private static boolean isZeros(byte[] bytes, int from, int to) {
    for (int next = from; next < to; next++) {
      if (bytes[next] != '0') {
        return false;
      }
    }
    return true;
  }

  private boolean instant(long seconds) {
    long local =
        seconds + zone.getRules().getOffset(Instant.ofEpochSecond(seconds)).getTotalSeconds();
    day = Math.toIntExact(Math.floorDiv(local, SECONDS_A_DAY));
    second = (int) Math.floorMod(local, (long) SECONDS_A_DAY);
    zoned = true;
    return day < (LAST_YEAR - 1970) * 366;
  }

  private boolean compact(byte[] bytes, int from, int to) {
    at = from;
    if (to - from < 8 || !digits(bytes, to, 8, 8)) {
      return false;
    }
    return date(value / 10_000, value / 100 % 100, value % 100);
  }

  private boolean parts(byte[] bytes, int from, int to) {
    at = from;
    if (!digits(bytes, to, 1, 4)) {
      return false;
    }
    int first = value;
    int length = at - from;
    if (!mark(bytes, to) || !digits(bytes, to, 1, 2)) {
      return false;
    }
    int second = value;
    if (!mark(bytes, to) || !digits(bytes, to, 1, 4)) {
      return false;
    }
    int third = value;
    while (at < to && bytes[at] < 0) {
      at++; // 日 behind the day
    }
    return switch (form) {
      case DAY_FIRST -> length <= 2 && third > 99 && date(third, second, first);
      case MONTH_FIRST -> length <= 2 && third > 99 && date(third, first, second);
      case YEAR_FIRST -> length == 4 && date(first, second, third);
      case COMPACT, UNIX_SECONDS, UNIX_MILLIS -> false;
    };
  }

  /// One of `-`, `/`, `.`, or a Chinese 年 or 月, which is three bytes.
  private boolean mark(byte[] bytes, int to) {
    if (at >= to) {
      return false;
    }
    if (bytes[at] < 0) {
      while (at < to && bytes[at] < 0) {
        at++;
      }
      return true;
    }
    boolean known = bytes[at] == '-' || bytes[at] == '/' || bytes[at] == '.';
    at++;
    return known;
  }

  private boolean digits(byte[] bytes, int to, int least, int most) {
    int from = at;
    value = 0;
    while (at < to && at - from < most && bytes[at] >= '0' && bytes[at] <= '9') {
      value = value * 10 + bytes[at] - '0';
      at++;
    }
    return at - from >= least;
  }

  private boolean date(int year, int month, int dayOfMonth) {
    int date = (year * 100 + month) * 100 + dayOfMonth;
    if (date != lastDate) {
      if (year < FIRST_YEAR
          || year > LAST_YEAR
          || month < 1
          || month > 12
          || dayOfMonth < 1
          || dayOfMonth > LocalDate.of(year, month, 1).lengthOfMonth()) {
        return false;
      }
      lastDate = date;
      lastDay = (int) LocalDate.of(year, month, dayOfMonth).toEpochDay();
    }
    day = lastDay;
    return true;
  }

  /// What stands behind the day: nothing, or a time with or without its offset.
  private boolean rest(byte[] bytes, int to) {
    if (at == to) {
      return true;
    }
    if (bytes[at] == 'T' || bytes[at] == ' ') {
      at++;
    }
    return time(bytes, to) && (at == to || offset(bytes, to));
  }

  /// `09:01`, `09:01:30`, `9:01`, `090130`, `0901`, `09:01:30.000`.
  private boolean time(byte[] bytes, int to) {
    int from = at;
    if (!digits(bytes, to, 1, 6)) {
      return false;
    }
    int length = at - from;
    int hour = value;
    int minute = 0;
    int seconds = 0;
    if (length > 2) {
      boolean whole = length > 4;
      hour = whole ? value / 10_000 : value / 100;
      minute = whole ? value / 100 % 100 : value % 100;
      seconds = whole ? value % 100 : 0;
    } else if (at < to && bytes[at] == ':') {
      at++;
      if (!digits(bytes, to, 2, 2)) {
        return false;
      }
      minute = value;
      if (at < to && bytes[at] == ':') {
        at++;
        if (!digits(bytes, to, 2, 2)) {
          return false;
        }
        seconds = value;
      }
    } else if (length != 1 || value != 0) {
      return false;
    }
    if (at < to && bytes[at] == '.') {
      at++;
      digits(bytes, to, 1, 9);
    }
    second = (hour * 60 + minute) * 60 + seconds;
    return hour < 24 && minute < 60 && seconds < 60;
  }

  /// `Z`, `+08:00`, `-0500`, ` UTC`; the moment is then told in the zone asked for.
  private boolean offset(byte[] bytes, int to) {
    while (at < to && bytes[at] == ' ') {
      at++;
    }
    int moved = 0;
    if (at + 1 == to && bytes[at] == 'Z') {
      at++;
    } else if (at + 3 == to && bytes[at] == 'U' && bytes[at + 1] == 'T' && bytes[at + 2] == 'C') {
      at += 3;
    } else if (at < to && (bytes[at] == '+' || bytes[at] == '-')) {
      int sign = bytes[at] == '+' ? 1 : -1;
      at++;
      if (!digits(bytes, to, 2, 4)) {
        return false;
      }
      int hours = value > 99 ? value / 100 : value;
      int minutes = value > 99 ? value % 100 : 0;
      if (at < to && bytes[at] == ':') {
        at++;
        if (!digits(bytes, to, 2, 2)) {
          return false;
        }
        minutes = value;
      }
      moved = sign * (hours * 60 + minutes) * 60;
    } else {
      return false;
    }
    return at == to && instant((long) day * SECONDS_A_DAY + second - moved);
  }
}

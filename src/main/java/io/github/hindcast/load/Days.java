package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.Spot.Reader;
import io.github.hindcast.view.Period;
import io.github.hindcast.view.Publication;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Readers of dates, times, zones and periods.
final class Days {
  private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");
  static final Text DATE_FORM = Text.of("a date such as 2020-12-31", "形如 2020-12-31 的日期");
  private static final Text TIME_FORM =
      Text.of(
          "a time of the day from 00:00 to 23:59, such as \"09:00\"",
          "00:00 到 23:59 之间的时刻，形如 \"09:00\"");
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;

  private Days() {}

  /// Whether a text is meant as a date, be it right or wrong.
  static boolean looksLikeDate(String text) {
    return text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
  }

  /// A day of the calendar, `2020-12-31`; empty for a text that is none. Written by hand because
  /// tens of thousands of them stand in price files.
  static Optional<LocalDate> parse(String text) {
    if (!looksLikeDate(text)) {
      return Optional.empty();
    }
    return of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
  }

  /// Empty for a day that does not exist, or that nobody can mean.
  static Optional<LocalDate> of(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) {
      return Optional.empty();
    }
    return day <= LocalDate.of(year, month, 1).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  /// The second of a day, from `09:01` or `09:01:30`; empty for a text that is none.
  static OptionalInt second(String text) {
    boolean whole = text.length() == 8 && text.charAt(5) == ':';
    if (!(whole || text.length() == 5) || text.charAt(2) != ':') {
      return OptionalInt.empty();
    }
    int hour = digits(text, 0, 2);
    int minute = digits(text, 3, 5);
    int second = whole ? digits(text, 6, 8) : 0;
    boolean sound =
        hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    return sound ? OptionalInt.of((hour * 60 + minute) * 60 + second) : OptionalInt.empty();
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      char digit = text.charAt(at);
      if (digit < '0' || digit > '9') {
        return -1;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }

  static Optional<LocalDate> date(Spot spot) {
    return Scalars.written(spot, DATE_FORM)
        .flatMap(text -> parse(text).or(() -> noDate(spot, text)));
  }

  static <T> Optional<T> noDate(Spot spot, String text) {
    return looksLikeDate(text) ? spot.refuse(noSuchDay(Quoted.of(text))) : spot.expected(DATE_FORM);
  }

  static Text noSuchDay(Object found) {
    return Text.format(
        "expected a day of the calendar, was %s, which does not exist",
        "应为日历上的日期，实为 %s，并无此日", found);
  }

  static Optional<LocalTime> time(Spot spot) {
    return Scalars.written(spot, TIME_FORM)
        .flatMap(text -> {
          if (TIME.matcher(text).matches()) {
            int hour = digits(text, 0, 2);
            int minute = digits(text, 3, 5);
            if (hour < 24 && minute < 60) {
              return Optional.of(LocalTime.of(hour, minute));
            }
          }
          return spot.expected(TIME_FORM);
        });
  }

  static Optional<ZoneId> zone(Spot spot) {
    return Scalars.text(spot)
        .flatMap(text -> {
          try {
            return Optional.of(ZoneId.of(text));
          } catch (DateTimeException _) {
            return spot.refuse(
                Text.format(
                    "unknown time zone %s%s; expected a name such as Asia/Shanghai",
                    "未知的时区 %s%s；应为形如 Asia/Shanghai 的名称",
                    Quoted.of(text),
                    Nearest.said(text, ZoneId.getAvailableZoneIds())));
          }
        });
  }

  static Optional<Period> period(Spot spot) {
    return spot.fields("from", "to")
        .flatMap(fields -> {
          var from = fields.required("from", Days::date);
          var to = fields.required("to", Days::date);
          return fields.buildAt("to", () -> new Period(from.orElseThrow(), to.orElseThrow()));
        });
  }

  /// A date, which counts as its end in `zone`, or a time with its offset.
  static Reader<Publication> publication(ZoneId zone, Optional<Text> inferred) {
    return spot ->
        Scalars.text(spot)
            .flatMap(text ->
                text.contains("T")
                    ? instant(spot, text).map(at -> Publication.at(at, zone, inferred))
                    : date(spot).map(day -> Publication.endOf(day, zone, inferred)));
  }

  private static Optional<OffsetDateTime> instant(Spot spot, String text) {
    try {
      return parse(text.substring(0, text.indexOf('T')))
          .map(_ -> OffsetDateTime.parse(text))
          .or(() -> noInstant(spot));
    } catch (DateTimeException _) {
      return noInstant(spot);
    }
  }

  private static Optional<OffsetDateTime> noInstant(Spot spot) {
    return spot.expected(
        Text.of(
            "a date, or a time with its offset such as 2025-05-28T08:59:00+08:00",
            "日期，或带时差的时间，形如 2025-05-28T08:59:00+08:00"));
  }
}

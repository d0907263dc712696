package io.github.hindcast.instrument;

import io.github.hindcast.instrument.TradingCalendar.Evenings;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The calendars that tests trade by, written out here so that no test reads a file.
public final class SampleCalendars {
  private static final List<String> CLOSED_2019 =
      List.of(
          "01-01", "02-04", "02-05", "02-06", "02-07", "02-08", "04-05", "05-01", "05-02", "05-03",
          "06-07", "09-13", "10-01", "10-02", "10-03", "10-04", "10-07");
  private static final List<String> CLOSED_2020 =
      List.of(
          "01-01", "01-24", "01-27", "01-28", "01-29", "01-30", "01-31", "04-06", "05-01", "05-04",
          "05-05", "06-25", "06-26", "10-01", "10-02", "10-05", "10-06", "10-07", "10-08");
  private static final TradingCalendar CHINA_FUTURES = closedIn2019And2020();

  private SampleCalendars() {}

  /// Chinese futures: known for 2019 and 2020, nights suspended from February to May 2020.
  public static TradingCalendar chinaFutures() {
    return CHINA_FUTURES;
  }

  /// Weekdays, with no holiday on record in any year.
  public static TradingCalendar weekdays() {
    return new TradingCalendar("weekdays", Set.of(), Set.of(), List.of(), Map.of());
  }

  private static TradingCalendar closedIn2019And2020() {
    var closed = new HashSet<LocalDate>();
    CLOSED_2019.forEach(day -> closed.add(MonthDay.parse("--" + day).atYear(2019)));
    CLOSED_2020.forEach(day -> closed.add(MonthDay.parse("--" + day).atYear(2020)));
    return new TradingCalendar(
        "china-futures",
        Set.of(2019, 2020),
        closed,
        List.of(new Evenings(LocalDate.parse("2020-02-03"), LocalDate.parse("2020-05-05"))),
        Map.of(
            "spring-festival-2020.last-session", LocalDate.parse("2020-01-23"),
            "spring-festival-2020.first-session", LocalDate.parse("2020-02-03")));
  }
}

package io.github.hindcast.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Shipped;
import io.github.hindcast.instrument.TradingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The calendar of the Chinese futures exchanges held against what is known of it.
final class ShippedCalendarTest {
  private static final TradingCalendar CALENDAR = Shipped.instrument("SHFE.AL").calendar();

  @ParameterizedTest
  @CsvSource({
    "2019, 2019-02-01, 2019-02-11, 5",
    "2020, 2020-01-23, 2020-02-03, 6",
    "2021, 2021-02-10, 2021-02-18, 5",
    "2022, 2022-01-28, 2022-02-07, 5",
    "2023, 2023-01-20, 2023-01-30, 5",
    "2024, 2024-02-08, 2024-02-19, 6",
    "2025, 2025-01-27, 2025-02-05, 6",
    "2026, 2026-02-13, 2026-02-24, 6",
  })
  void springFestival(int year, LocalDate last, LocalDate first, long closedWeekdays) {
    assertThat(CALENDAR.anchor("spring-festival-" + year + ".last-session")).hasValue(last);
    assertThat(CALENDAR.anchor("spring-festival-" + year + ".first-session")).hasValue(first);
    assertThat(CALENDAR.sessionBefore(first)).isEqualTo(last);
    assertThat(last.plusDays(1).datesUntil(first).filter(ShippedCalendarTest::isWeekday))
        .hasSize((int) closedWeekdays);
    assertThat(CALENDAR.hasNightSession(first)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2019, 244", "2020, 243", "2025, 243", "2026, 242"})
  void tradingDaysOfAYear(int year, int sessions) {
    var first = LocalDate.of(year, 1, 1);
    assertThat(first.datesUntil(first.plusYears(1)).filter(CALENDAR::isSession)).hasSize(sessions);
  }

  /// The trading day to which the evening's session would belong, and whether there was one.
  @ParameterizedTest
  @CsvSource({
    "2019-09-16, false", // evening of 2019-09-12
    "2019-10-08, false",
    "2020-01-02, false",
    "2020-02-03, false",
    "2020-02-04, false", // suspended from the evening of 2020-02-03
    "2020-04-30, false",
    "2020-05-06, false",
    "2020-05-07, true", // the evening of 2020-05-06
    "2020-10-09, false",
    "2025-02-05, false",
    "2025-04-07, false",
    "2025-06-03, false",
    "2025-06-04, true",
    "2026-02-24, false",
    "2026-06-22, false",
    "2026-09-28, false",
  })
  void nightSession(LocalDate tradingDay, boolean held) {
    assertThat(CALENDAR.hasNightSession(tradingDay)).isEqualTo(held);
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}

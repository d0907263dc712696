package io.github.hindcast.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradingCalendarTest {
  private static final TradingCalendar CHINA = SampleCalendars.chinaFutures();

  @ParameterizedTest
  @CsvSource({
    "2019-12-31, true, eve of a holiday",
    "2020-01-01, false, holiday",
    "2020-01-04, false, Saturday",
    "2020-01-05, false, Sunday",
    "2020-01-19, false, Sunday on which offices worked",
    "2020-01-23, true, last session before Spring Festival",
    "2020-02-03, true, first session after it"
  })
  void weekendsAndClosedWeekdaysAreNoSessions(LocalDate day, boolean session, String why) {
    assertThat(CHINA.isSession(day)).as(why).isEqualTo(session);
  }

  @ParameterizedTest
  @CsvSource({"2018-12-31, false", "2019-01-01, true", "2020-12-31, true", "2021-01-01, false"})
  void onlyDaysOfTheYearsOnRecordAreKnown(LocalDate day, boolean known) {
    assertThat(CHINA.knows(day)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-03, 2020-01-03, a session is its own",
    "2020-01-04, 2020-01-03, Saturday",
    "2020-01-05, 2020-01-03, Sunday",
    "2020-01-01, 2019-12-31, holiday",
    "2020-02-02, 2020-01-23, Sunday that ends Spring Festival",
    "2020-10-08, 2020-09-30, National Day"
  })
  void sessionOnOrBeforeGoesBackOverWeekendsAndHolidays(
      LocalDate day, LocalDate session, String why) {
    assertThat(CHINA.sessionOnOrBefore(day)).as(why).isEqualTo(session);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-03, 2020-01-02",
    "2020-01-06, 2020-01-03",
    "2020-01-02, 2019-12-31",
    "2020-02-03, 2020-01-23"
  })
  void sessionBeforeIsNeverTheDayItself(LocalDate day, LocalDate before) {
    assertThat(CHINA.sessionBefore(day)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-02, 0, 2020-01-02",
    "2020-01-02, 1, 2020-01-03",
    "2020-01-03, 1, 2020-01-06",
    "2019-12-31, 1, 2020-01-02",
    "2020-01-22, 2, 2020-02-03",
    "2020-09-30, 3, 2020-10-13"
  })
  void plusSessionsCountsSessionsAndNothingElse(LocalDate from, int count, LocalDate to) {
    assertThat(CHINA.plusSessions(from, count)).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-12-23, true, a weekend alone does not count",
    "2020-01-02, false, a holiday lies between",
    "2020-01-03, true, an ordinary evening",
    "2020-02-03, false, Spring Festival lies between",
    "2020-02-04, false, first suspended evening",
    "2020-04-30, false, suspended",
    "2020-05-06, false, suspended and Labour Day between",
    "2020-05-07, true, nights are back on the evening of 05-06",
    "2020-10-09, false, National Day lies between",
    "2020-10-12, true, the weekend after it"
  })
  void aNightSessionBelongsToTheTradingDayAfterIt(LocalDate day, boolean night, String why) {
    assertThat(CHINA.hasNightSession(day)).as(why).isEqualTo(night);
  }

  @ParameterizedTest
  @CsvSource({"2020-02-02, false", "2020-02-03, true", "2020-05-05, true", "2020-05-06, false"})
  void aSuspensionIncludesItsFirstAndLastEvening(LocalDate evening, boolean suspended) {
    assertThat(CHINA.suspendedNights().getFirst().include(evening)).isEqualTo(suspended);
  }

  @Test
  void anAnchorIsFoundByItsName() {
    assertThat(CHINA.anchor("spring-festival-2020.first-session"))
        .contains(LocalDate.parse("2020-02-03"));
  }

  @Test
  void anUnknownAnchorIsAbsent() {
    assertThat(CHINA.anchor("spring-festival-1999.first-session")).isEmpty();
  }

  @Test
  void withoutAHolidayListEveryWeekdayIsASession() {
    assertThat(SampleCalendars.weekdays().isSession(LocalDate.parse("2020-01-01"))).isTrue();
    assertThat(SampleCalendars.weekdays().isSession(LocalDate.parse("2020-01-04"))).isFalse();
  }
}

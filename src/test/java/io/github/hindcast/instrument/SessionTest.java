package io.github.hindcast.instrument;

import static io.github.hindcast.instrument.InstrumentBuilder.SHANGHAI;
import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

  @ParameterizedTest
  @CsvSource({
    "2019-12-20, 2019-12-19T21:00, a Friday opens on Thursday evening",
    "2019-12-23, 2019-12-20T21:00, a Monday opens on Friday evening",
    "2019-12-31, 2019-12-30T21:00, the eve of a holiday has its own night",
    "2020-01-02, 2020-01-02T09:00, no night on the eve of New Year",
    "2020-01-03, 2020-01-02T21:00, and nights again",
    "2020-01-23, 2020-01-22T21:00, last session before Spring Festival",
    "2020-02-03, 2020-02-03T09:00, no night over Spring Festival",
    "2020-02-04, 2020-02-04T09:00, nights suspended",
    "2020-04-07, 2020-04-07T09:00, suspended after Qingming too",
    "2020-05-06, 2020-05-06T09:00, the last day without a night",
    "2020-05-07, 2020-05-06T21:00, nights are back",
    "2020-06-29, 2020-06-29T09:00, no night over the Dragon Boat Festival",
    "2020-09-30, 2020-09-29T21:00, last session before National Day",
    "2020-10-09, 2020-10-09T09:00, no night over National Day"
  })
  void aNightSessionOpensTheNextTradingDay(LocalDate day, LocalDateTime opens, String why) {
    assertThat(anInstrument().withNights().build().opens(day))
        .as(why)
        .isEqualTo(opens.atZone(SHANGHAI).toInstant());
  }

  @Test
  void withoutNightsADayOpensInTheMorning() {
    assertThat(anInstrument().build().opens(LocalDate.parse("2019-12-23")))
        .isEqualTo(Instant.parse("2019-12-23T01:00:00Z"));
  }

  @Test
  void aDayClosesOnItsOwnDate() {
    assertThat(anInstrument().withNights().build().closes(LocalDate.parse("2019-12-23")))
        .isEqualTo(Instant.parse("2019-12-23T07:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"2020-01-15, 2020-01-15T01:00:00Z", "2020-07-15, 2020-07-15T01:00:00Z"})
  void chinaHasNoSummerTime(LocalDate day, Instant opens) {
    assertThat(anInstrument().build().opens(day)).isEqualTo(opens);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-03-06, 2020-03-05T23:00:00Z, 2020-03-06T22:00:00Z, winter time",
    "2020-03-09, 2020-03-08T22:00:00Z, 2020-03-09T21:00:00Z, opens on the Sunday of the change",
    "2020-10-30, 2020-10-29T22:00:00Z, 2020-10-30T21:00:00Z, summer time",
    "2020-11-02, 2020-11-01T23:00:00Z, 2020-11-02T22:00:00Z, opens on the Sunday of the change"
  })
  void aMarketAroundTheClockOpensOnTheCalendarDayBefore(
      LocalDate day, Instant opens, Instant closes, String why) {
    var comex = anInstrument().aroundTheClock().withHolidaysUnknown().build();
    assertThat(comex.opens(day)).as(why).isEqualTo(opens);
    assertThat(comex.closes(day)).as(why).isEqualTo(closes);
  }

  @Test
  void aSessionThatClosesBeforeItOpensIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Session(SHANGHAI, LocalTime.of(15, 0), LocalTime.of(9, 0), Optional.empty(), false))
        .withMessage("session must open before it closes, was open 15:00, close 09:00");
  }
}

package io.github.hindcast.view;

import static io.github.hindcast.instrument.InstrumentBuilder.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTest {

  @ParameterizedTest
  @CsvSource({
    "2019-12-20, Asia/Shanghai,    2019-12-20T16:00:00Z",
    "2019-12-20, America/New_York, 2019-12-21T05:00:00Z",
    "2020-06-30, America/New_York, 2020-07-01T04:00:00Z",
    "2020-03-28, Asia/Beirut,      2020-03-28T22:00:00Z"
  })
  void aDateCountsAsItsEndInTheZoneOfTheSource(LocalDate day, ZoneId zone, Instant at) {
    var published = Publication.endOf(day, zone, Optional.empty());
    assertThat(published.at()).isEqualTo(at);
    assertThat(published.day()).isEqualTo(day);
  }

  @Test
  void aDateIsWrittenAsItWasGiven() {
    assertThat(Publication.endOf(LocalDate.parse("2019-12-20"), SHANGHAI, Optional.empty()).text())
        .isEqualTo("2019-12-20");
  }

  @Test
  void aTimeIsWrittenAsItWasGiven() {
    assertThat(at("2025-05-28T08:59+08:00").text()).isEqualTo("2025-05-28T08:59+08:00");
  }

  @Test
  void aTimeReadBackIsTheSameInstant() {
    var published = at("2025-05-28T08:59:30+08:00");
    assertThat(at(published.text())).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-28T00:00+08:00, 2025-05-28",
    "2025-05-28T23:59+08:00, 2025-05-28",
    "2025-05-27T15:59:59Z,   2025-05-27",
    "2025-05-27T16:00:00Z,   2025-05-28"
  })
  void theDayOfATimeIsThatOfTheZoneOfTheSource(String time, LocalDate day) {
    assertThat(at(time).day()).isEqualTo(day);
  }

  private static Publication at(String time) {
    return Publication.at(OffsetDateTime.parse(time), SHANGHAI, Optional.empty());
  }
}

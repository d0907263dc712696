package io.github.hindcast.market.quality;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.Column;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Rows in their order: those that go back, stand twice, are too many or missing.
final class TimeRulesTest {
  private static final Subject CHINESE = Subject.of(anInstrument().build());

  @Test
  void nothingIsFoundInCalmRows() {
    assertThat(Inspection.of(CalmRows.of(300).table(), Subject.UNKNOWN).findings()).isEmpty();
  }

  @Test
  void rowThatGoesBackIsFoundOnce() {
    assertThat(CalmRows.of(30).day(9, "2019-03-08").found(Rule.DAY_ORDER))
        .containsExactly("error 11: 2019-03-08 after 2019-03-14");
  }

  @Test
  void fileWithTheNewestRowFirstIsInOrder() {
    var down = CalmRows.of(30);
    for (int row = 0; row < 15; row++) {
      var upper = down.day(row).toString();
      down.day(row, down.day(29 - row).toString()).day(29 - row, upper);
    }

    assertThat(down.found(Rule.DAY_ORDER)).isEmpty();
    assertThat(down.found(Rule.MISSING_DAY)).isEmpty();
  }

  @Test
  void secondRowOfADaySaysWhetherItIsACopy() {
    assertThat(CalmRows.of(30).copy(4, 4).found(Rule.DUPLICATE_TIME))
        .containsExactly("error 7: a second, equal row");
    assertThat(CalmRows.of(30).copy(4, 4).put(5, Column.CLOSE, 999).found(Rule.DUPLICATE_TIME))
        .containsExactly("error 7: a second row with other figures");
  }

  @Test
  void duplicateFarFromItsFirstRowIsFoundAndGoesBack() {
    var rows = CalmRows.of(30).copy(4, 20);

    assertThat(rows.found(Rule.DUPLICATE_TIME)).containsExactly("error 23: a second, equal row");
    assertThat(rows.found(Rule.DAY_ORDER)).containsExactly("error 23: 2019-03-08 after 2019-04-01");
  }

  @Test
  void rowOfASundayIsFoundWithoutACalendar() {
    assertThat(CalmRows.of(100).copy(4, 4).day(5, "2019-03-10").found(Rule.CLOSED_DAY))
        .containsExactly("error 7: a Sunday");
  }

  @Test
  void marketThatTradesRoundTheWeekIsLetBe() {
    var rows = CalmRows.of(20, LocalDate.parse("2019-03-04"));
    for (int row = 0; row < 20; row++) {
      rows.day(row, LocalDate.parse("2019-03-04").plusDays(row).toString());
    }

    assertThat(rows.found(Rule.CLOSED_DAY)).isEmpty();
    assertThat(rows.found(Rule.CLOSED_DAY, CHINESE)).hasSize(5);
  }

  @Test
  void rowOfAHolidayIsFoundWhereTheCalendarKnowsIt() {
    // 2019-04-05 was closed
    var rows = CalmRows.of(30);

    assertThat(rows.found(Rule.CLOSED_DAY, CHINESE))
        .containsExactly("error 26: a row on 2019-04-05");
    assertThat(rows.found(Rule.CLOSED_DAY)).isEmpty();
  }

  @Test
  void missingSessionsAreOneFindingAGap() {
    var rows = CalmRows.of(60, LocalDate.parse("2019-07-01")).remove(20).remove(30).remove(30);

    assertThat(rows.found(Rule.MISSING_DAY, CHINESE))
        .containsExactly(
            "warning 22: none between 2019-07-26 and 2019-07-30",
            "warning 32: none between 2019-08-12 and 2019-08-15");
    assertThat(rows.found(Rule.MISSING_DAY)).isEmpty();
  }

  @Test
  void missingWeekdayOfAYearThatIsNotKnownIsNotAskedFor() {
    var rows = CalmRows.of(60, LocalDate.parse("2018-07-02")).remove(20);

    assertThat(rows.found(Rule.MISSING_DAY, CHINESE)).isEmpty();
  }

  @Test
  void gapLongerThanAnyHolidayIsFoundWithoutACalendar() {
    var rows = CalmRows.of(60);
    for (int left = 0; left < 10; left++) {
      rows.remove(20);
    }

    assertThat(rows.found(Rule.MISSING_DAY))
        .containsExactly("warning 22: 17 days from 2019-03-29 to 2019-04-15");
  }

  @Test
  void monthlyFileHasNoGaps() {
    var rows = CalmRows.of(24);
    for (int row = 0; row < 24; row++) {
      rows.day(row, LocalDate.parse("2017-01-20").plusMonths(row).toString());
    }

    assertThat(rows.found(Rule.MISSING_DAY)).isEmpty();
  }

  @Test
  void contractsInOneFileAreEachInAnOrderOfTheirOwn() {
    var rows = CalmRows.of(40).code("SI2507", 0, 20).code("SI2509", 20, 40);
    for (int row = 0; row < 20; row++) {
      rows.day(20 + row, rows.day(row).toString());
    }

    assertThat(rows.found(Rule.DAY_ORDER)).isEmpty();
    assertThat(rows.found(Rule.DUPLICATE_TIME)).isEmpty();
  }

  @Test
  void contractWithoutTradeOnADayOfTheOthersMissesNothing() {
    var rows = CalmRows.of(80, LocalDate.parse("2019-07-01")).code("SI2507", 0, 40);
    rows.code("SI2509", 40, 80);
    for (int row = 0; row < 40; row++) {
      rows.day(40 + row, rows.day(row).toString());
    }

    assertThat(rows.remove(50).found(Rule.MISSING_DAY, CHINESE)).isEmpty();
    assertThat(rows.remove(10).found(Rule.MISSING_DAY, CHINESE)).hasSize(2);
  }
}

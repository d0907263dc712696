package io.github.hindcast.market.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.Column;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Volume and open interest that tell of another contract, another way of counting, or a day that
/// was not over.
final class AmountRulesTest {
  @Test
  void rowsOfAThinContractAreFoundAlsoTwoInARow() {
    var rows = CalmRows.of(60).times(0.2, 30, 32, Column.OPEN_INTEREST);

    assertThat(rows.found(Rule.THIN_ROW))
        .containsExactly(
            "warning 32: 10,240: the row of another contract",
            "warning 33: 10,040: the row of another contract");
  }

  @Test
  void contractThatFadesBeforeTheRollIsNotThin() {
    var rows = CalmRows.of(60);
    double share = 1;
    for (int row = 25; row < 31; row++) {
      share *= 0.75;
      rows.times(share, row, row + 1, Column.OPEN_INTEREST);
    }

    assertThat(rows.found(Rule.THIN_ROW)).isEmpty();
  }

  @Test
  void namedChangeOfContractIsNotThin() {
    var rows =
        CalmRows.of(60)
            .times(0.2, 30, 31, Column.OPEN_INTEREST)
            .code("SI2507", 0, 30)
            .code("SI2509", 30, 31)
            .code("SI2507", 31, 60);

    assertThat(rows.found(Rule.THIN_ROW)).isEmpty();
  }

  @Test
  void openInterestThatHalvesForGoodIsAnotherCount() {
    var halved = CalmRows.of(60).times(0.5, 30, 60, Column.OPEN_INTEREST, Column.VOLUME);

    assertThat(halved.found(Rule.COUNTING_CHANGE))
        .containsExactly(
            "warning 32: open interest halves from 50,900 to 25,600 and stays there: one side"
                + " counted instead of both");
  }

  @Test
  void openInterestThatHalvesWhileVolumeDoesNotIsARoll() {
    assertThat(CalmRows.of(60).times(0.5, 30, 60, Column.OPEN_INTEREST).found(Rule.COUNTING_CHANGE))
        .isEmpty();
  }

  @Test
  void doublingIsAnotherCountOnlyWithinANamedContract() {
    var doubled = CalmRows.of(60).times(2, 30, 60, Column.OPEN_INTEREST, Column.VOLUME);

    assertThat(doubled.found(Rule.COUNTING_CHANGE)).isEmpty();
    assertThat(doubled.code("SI2507", 0, 60).found(Rule.COUNTING_CHANGE)).hasSize(1);
    assertThat(doubled.code("SI2509", 30, 60).found(Rule.COUNTING_CHANGE)).isEmpty();
  }

  @Test
  void dayOfLessThanHalfTheUsualVolumeMayBePartial() {
    assertThat(CalmRows.of(60).put(30, Column.VOLUME, 4900).found(Rule.PARTIAL_DAY))
        .containsExactly("note 32: 4,900: the day may have been taken before it was over");
    assertThat(CalmRows.of(60).put(30, Column.VOLUME, 5500).found(Rule.PARTIAL_DAY)).isEmpty();
  }

  @Test
  void lastDayIsHeldAgainstThoseBefore() {
    assertThat(CalmRows.of(60).put(59, Column.VOLUME, 4900).found(Rule.PARTIAL_DAY)).hasSize(1);
  }

  @Test
  void quietDayAmongQuietDaysIsOrdinary() {
    var rows = CalmRows.of(60).put(30, Column.VOLUME, 4900).put(31, Column.VOLUME, 5000);

    assertThat(rows.found(Rule.PARTIAL_DAY)).isEmpty();
  }

  @Test
  void dayBeforeAHolidayIsExpectedToBeQuiet() {
    // the Tuesday after row 30, a Monday, is missing
    var rows = CalmRows.of(60).put(30, Column.VOLUME, 4900);
    assertThat(rows.day(30)).isEqualTo(LocalDate.parse("2019-04-15"));

    assertThat(rows.remove(31).found(Rule.PARTIAL_DAY)).isEmpty();
  }

  @Test
  void contractThatHardlyTradesHasNoPartialDays() {
    assertThat(
            CalmRows.of(60)
                .times(0.01, 0, 60, Column.VOLUME)
                .put(30, Column.VOLUME, 3)
                .found(Rule.PARTIAL_DAY))
        .isEmpty();
  }
}

package io.github.hindcast.market.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.Column;
import org.junit.jupiter.api.Test;

/// Rows that somebody filled in: copies, prices without trade, prices without movement.
final class CopyRulesTest {
  @Test
  void copyOfTheRowBeforeUnderAnotherDayIsFound() {
    assertThat(CalmRows.of(60).copy(4, 4).day(5, "2019-03-10").found(Rule.REPEATED_ROW))
        .containsExactly("warning 7: the same prices and volume");
  }

  @Test
  void sameTimeTwiceIsADuplicateAndNoRepeat() {
    assertThat(CalmRows.of(60).copy(4, 4).found(Rule.REPEATED_ROW)).isEmpty();
  }

  @Test
  void samePricesWithAnotherVolumeAreNoRepeat() {
    var rows = CalmRows.of(60).copy(4, 4).day(5, "2019-03-10").put(5, Column.VOLUME, 7);

    assertThat(rows.found(Rule.REPEATED_ROW)).isEmpty();
  }

  @Test
  void fiveEqualPricesInARowStandStillInAFileOfClosesAndFourDoNot() {
    var rows =
        CalmRows.of(60)
            .without(Column.OPEN, Column.HIGH, Column.LOW, Column.VOLUME, Column.SETTLEMENT);
    for (int row = 10; row < 14; row++) {
      rows.put(row, Column.CLOSE, 1001.5);
    }

    assertThat(rows.found(Rule.REPEATED_ROW)).isEmpty();
    assertThat(rows.put(14, Column.CLOSE, 1001.5).found(Rule.REPEATED_ROW))
        .containsExactly("warning 12: 5 rows in a row at 1,001.5");
  }

  @Test
  void holidayFilledWithTheCloseBeforeIsFound() {
    double before = 1000 + (4 * 7) % 12 - (4 * 5) % 7;
    var rows = CalmRows.of(60).prices(5, before, before, before, before).put(5, Column.VOLUME, 0);

    assertThat(rows.found(Rule.UNTRADED_ROW))
        .containsExactly("warning 7: volume 0, prices copied from the row before");
    assertThat(rows.found(Rule.FLAT_BAR)).isEmpty();
  }

  @Test
  void pricesWithoutVolumeThatAreNoCopyAreANote() {
    assertThat(
            CalmRows.of(60)
                .prices(5, 990, 990, 990, 990)
                .put(5, Column.VOLUME, 0)
                .found(Rule.UNTRADED_ROW))
        .containsExactly("note 7: volume 0 at 990");
  }

  @Test
  void tradedDayWithFourEqualPricesIsANote() {
    assertThat(CalmRows.of(60).prices(5, 990, 990, 990, 990).found(Rule.FLAT_BAR))
        .containsExactly("note 7: all four prices 990");
  }

  @Test
  void fileOfClosesHasNoFlatBars() {
    assertThat(CalmRows.of(60).without(Column.OPEN, Column.HIGH, Column.LOW).found(Rule.FLAT_BAR))
        .isEmpty();
  }

  @Test
  void settlementThatBeginsToCopyTheCloseIsOneFinding() {
    var rows = CalmRows.of(60);
    for (int row = 54; row < 60; row++) {
      rows.times(0, row, row + 1, Column.SETTLEMENT);
      rows.put(row, Column.SETTLEMENT, rows.table().value(Column.CLOSE, row));
    }

    assertThat(rows.found(Rule.COPIED_SETTLEMENT))
        .containsExactly("warning 56: equal to the close on 6 rows in a row, to 2019-05-24");
  }

  @Test
  void marketThatSettlesAtItsCloseIsLetBe() {
    var rows = CalmRows.of(60);
    for (int row = 10; row < 60; row++) {
      rows.put(row, Column.SETTLEMENT, rows.table().value(Column.CLOSE, row));
    }

    assertThat(rows.found(Rule.COPIED_SETTLEMENT)).isEmpty();
  }
}

package io.github.hindcast.market.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.Column;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class PriceTableTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 2);

  @Test
  void rowsStandInTheOrderOfTheFileWhateverTheirDays() {
    var table =
        PriceTable.of("a.csv")
            .row(2, DAY)
            .put(Column.CLOSE, 10)
            .row(3, DAY.minusDays(1))
            .put(Column.CLOSE, -1)
            .row(5, (int) DAY.toEpochDay(), 3600)
            .table();

    assertThat(table.size()).isEqualTo(3);
    assertThat(table.line(2)).isEqualTo(5);
    assertThat(table.day(1)).isEqualTo("2020-01-01");
    assertThat(table.value(Column.CLOSE, 1)).isEqualTo(-1);
    assertThat(table.second(0)).isEqualTo(PriceTable.WHOLE_DAY);
    assertThat(table.second(2)).isEqualTo(3600);
  }

  @Test
  void cellThatWasNeverFilledIsNotANumber() {
    var table =
        PriceTable.of("a.csv").row(2, DAY).row(3, DAY).put(Column.VOLUME, 7).row(4, DAY).table();

    assertThat(table.has(Column.VOLUME)).isTrue();
    assertThat(table.has(Column.OPEN)).isFalse();
    assertThat(table.value(Column.VOLUME, 0)).isNaN();
    assertThat(table.value(Column.VOLUME, 1)).isEqualTo(7);
    assertThat(table.value(Column.VOLUME, 2)).isNaN();
    assertThat(table.value(Column.OPEN, 1)).isNaN();
  }

  @Test
  void growsWithoutLosingARow() {
    var rows = PriceTable.of("a.csv");
    for (int row = 0; row < 1000; row++) {
      rows.row(row + 2, DAY.plusDays(row)).put(Column.CLOSE, row);
      rows.code(row % 2 == 0 ? "SI2507" : "SI2509");
      if (row >= 500) {
        rows.put(Column.OPEN_INTEREST, row);
      }
    }
    var table = rows.table();

    assertThat(table.codes()).containsExactly("SI2507", "SI2509");
    assertThat(table.code(999)).isEqualTo("SI2509");
    assertThat(table.value(Column.CLOSE, 999)).isEqualTo(999);
    assertThat(table.value(Column.OPEN_INTEREST, 499)).isNaN();
    assertThat(table.value(Column.OPEN_INTEREST, 500)).isEqualTo(500);
  }

  @Test
  void fileWithoutContractsHasOneEmptyName() {
    assertThat(PriceTable.of("a.csv").row(2, DAY).table().codes()).containsExactly("");
  }
}

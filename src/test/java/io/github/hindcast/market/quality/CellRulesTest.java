package io.github.hindcast.market.quality;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.Column;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a single row can have wrong: its shape, its signs, its cells, its tick.
final class CellRulesTest {
  @ParameterizedTest
  @CsvSource({
    "100, 110,  90, 105, ''",
    "100, 100, 100, 100, ''",
    "111, 110,  90, 105, 'open 111 above high 110'",
    " 89, 110,  90, 105, 'open 89 below low 90'",
    "100, 110,  90, 110.5, 'close 110.5 above high 110'",
    "100, 110,  90,  85, 'close 85 below low 90'",
    "100,  90, 110, 105, 'low 110 above high 90'",
  })
  void barMustHoldItsOpenAndClose(
      double open, double high, double low, double close, String found) {
    assertThat(CalmRows.of(30).prices(7, open, high, low, close).found(Rule.BAR_SHAPE))
        .isEqualTo(found.isEmpty() ? List.of() : List.of("error 9: " + found));
  }

  @Test
  void pricesOfZeroAndBelowAreFoundOnceARow() {
    assertThat(CalmRows.of(30).prices(7, 0, 0, 0, 0).found(Rule.ABOVE_ZERO))
        .containsExactly("error 9: open 0");
    assertThat(CalmRows.of(30).prices(7, 10, 10, -37.63, -37.63).found(Rule.ABOVE_ZERO))
        .containsExactly("error 9: low -37.63");
  }

  @Test
  void negativeAmountIsFoundAndZeroIsNot() {
    assertThat(
            CalmRows.of(30)
                .put(7, Column.VOLUME, -1)
                .put(8, Column.OPEN_INTEREST, 0)
                .found(Rule.ABOVE_ZERO))
        .containsExactly("error 9: volume -1");
  }

  @Test
  void settlementOfZeroIsEmpty() {
    var rows = CalmRows.of(60).put(7, Column.SETTLEMENT, 0).put(9, Column.SETTLEMENT, Double.NaN);

    assertThat(rows.found(Rule.EMPTY_CELL)).containsExactly("warning 9: none", "warning 11: none");
    assertThat(rows.found(Rule.ABOVE_ZERO)).isEmpty();
  }

  @Test
  void rowWithoutAnyTradeMayBeEmpty() {
    var untraded = CalmRows.of(60).put(7, Column.VOLUME, 0).put(7, Column.OPEN, Double.NaN);
    var traded = CalmRows.of(60).put(7, Column.OPEN, Double.NaN).put(7, Column.HIGH, Double.NaN);

    assertThat(untraded.found(Rule.EMPTY_CELL)).isEmpty();
    assertThat(traded.found(Rule.EMPTY_CELL)).containsExactly("warning 9: none");
    assertThat(Inspection.of(traded.table(), Subject.UNKNOWN).findings().getFirst().expected().en())
        .isEqualTo("open, high as in nearly all rows");
  }

  @Test
  void columnThatEndsIsOneFinding() {
    var rows = CalmRows.of(400);
    for (int row = 390; row < 400; row++) {
      rows.put(row, Column.OPEN_INTEREST, Double.NaN);
    }

    assertThat(rows.found(Rule.EMPTY_CELL)).containsExactly("warning 392: none in 10 rows");
  }

  @Test
  void columnThatIsMostlyEmptyIsNotAskedFor() {
    var rows = CalmRows.of(60);
    for (int row = 0; row < 50; row++) {
      rows.put(row, Column.SETTLEMENT, Double.NaN);
    }

    assertThat(rows.found(Rule.EMPTY_CELL)).isEmpty();
  }

  @Test
  void priceOffTheKnownTickIsAnError() {
    var rows = CalmRows.of(30).put(7, Column.HIGH, 1020.5).put(8, Column.SETTLEMENT, 1000.25);

    assertThat(rows.found(Rule.OFF_TICK, Subject.of(anInstrument().tick("1").build())))
        .containsExactly("error 9: high 1,020.5");
    assertThat(rows.found(Rule.OFF_TICK, Subject.of(anInstrument().tick("0.5").build()))).isEmpty();
  }

  @Test
  void priceOffTheGridOfNearlyAllIsAWarningThatSaysSo() {
    var rows = CalmRows.of(300).put(7, Column.HIGH, 1020.37);
    var finding = Inspection.of(rows.table(), Subject.UNKNOWN).of(Rule.OFF_TICK).getFirst();

    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.expected().en())
        .isEqualTo("multiples of 1, as nearly all prices of the file (no tick is on record)");
    assertThat(finding.found().en()).isEqualTo("high 1,020.37");
  }

  @Test
  void fewPricesShowNoGrid() {
    assertThat(CalmRows.of(40).put(7, Column.HIGH, 1020.37).found(Rule.OFF_TICK)).isEmpty();
  }

  @Test
  void tickThatFollowsThePriceIsLetBe() {
    // one price in five of the few below 500 stands on a half
    var rows = CalmRows.of(600);
    rows.prices(7, 480, 490.5, 470, 480).prices(8, 480.5, 490, 470, 480);

    assertThat(rows.found(Rule.OFF_TICK)).isEmpty();
  }

  @Test
  void adjustedPricesHaveNoTick() {
    var rows = CalmRows.of(300).times(0.9437, 0, 300, Column.OPEN, Column.CLOSE);

    assertThat(rows.found(Rule.OFF_TICK, Subject.of(anInstrument().tick("1").adjusted().build())))
        .isEmpty();
  }

  @Test
  void pricesHeldInSinglePrecisionAreOnTheirTick() {
    var rows = CalmRows.of(300).prices(7, 2912.7998, 2912.7998, 2912.7998, 2912.7998);

    assertThat(rows.found(Rule.OFF_TICK, Subject.of(anInstrument().tick("0.1").build()))).isEmpty();
  }
}

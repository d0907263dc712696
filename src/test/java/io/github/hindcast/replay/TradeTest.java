package io.github.hindcast.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TradeTest {
  private static final LocalDate IN = LocalDate.parse("2020-01-02");
  private static final LocalDate OUT = LocalDate.parse("2020-01-03");

  @ParameterizedTest
  @CsvSource({
    "LONG,  1000,     14500,   13500,   -1000000.00",
    "SHORT, 1000,     14500,   13500,   1000000.00",
    "LONG,  5000,     56.278,  56.283,  25.00",
    "SHORT, 0.333333, 14500.5, 14400,   33.50",
    "LONG,  1,        100,     100,     0.00"
  })
  void pricePnlIsExitLessEntryTimesQuantityToTheCent(
      Direction direction, BigDecimal quantity, double in, double out, BigDecimal pnl) {
    assertThat(trade(direction, quantity, in, out).pricePnl()).isEqualTo(pnl);
  }

  @Test
  void pricesAreSubtractedBeforeTheirDifferenceIsRounded() {
    // 0.5 x (10.03 - 10.01) = 0.01, though 5.015 and 5.005 to the cent are 0.02 apart
    assertThat(trade(Direction.LONG, new BigDecimal("0.5"), 10.01, 10.03).pricePnl())
        .isEqualTo("0.01");
  }

  @Test
  void priceAndRollSumToTheGrossWhateverIsRounded() {
    // 0.5 x 0.03 = 0.015 to 0.02; 0.5 x (0.03 - 0.01) = 0.01; the roll takes what is left
    var trade =
        new Trade(
            Direction.LONG,
            new BigDecimal("0.5"),
            new Fill(IN, 10),
            new Fill(OUT, 10.03),
            ExitReason.EXPIRY,
            List.of(new Rollover(OUT, "A", "B", 10, 10.01, true)));
    assertThat(trade.pricePnl()).isEqualTo("0.02");
    assertThat(trade.gross()).isEqualTo("0.01");
    assertThat(trade.rollPnl()).isEqualTo("-0.01");
  }

  @Test
  void notionalIsTheValueAtEntry() {
    assertThat(trade(Direction.SHORT, new BigDecimal("1000"), 14500, 13500).notional())
        .isEqualTo("14500000.00");
  }

  @Test
  void grossIsPriceAndRollAndNetIsGrossLessCosts() {
    var roll = new Rollover(OUT, "A", "B", 14000, 14050, true);
    var trade =
        new Trade(
            Direction.LONG,
            new BigDecimal("1000"),
            new Fill(IN, 14500),
            new Fill(OUT, 14600),
            ExitReason.EXPIRY,
            List.of(roll));
    assertThat(trade.pricePnl()).isEqualTo("100000.00");
    assertThat(trade.rollPnl()).isEqualTo("-50000.00");
    assertThat(trade.gross()).isEqualTo("50000.00");
    assertThat(trade.costs()).isEqualTo("0.00");
    assertThat(trade.net()).isEqualTo(trade.gross().subtract(trade.costs()));
  }

  @ParameterizedTest
  @EnumSource(ExitReason.class)
  void onlyATradeStillOpenIsNotClosed(ExitReason reason) {
    var trade =
        new Trade(
            Direction.LONG,
            BigDecimal.ONE,
            new Fill(IN, 100),
            new Fill(OUT, 101),
            reason,
            List.of());
    assertThat(trade.isClosed()).isEqualTo(reason != ExitReason.STILL_OPEN);
  }

  @ParameterizedTest
  @CsvSource({
    "0.004,  0.00",
    "0.005,  0.00",
    "0.0051, 0.01",
    "0.015,  0.02",
    "-0.005, 0.00",
    "-0.015, -0.02",
    "7,      7.00"
  })
  void centsAreRoundedHalfToEven(BigDecimal amount, BigDecimal cents) {
    assertThat(Money.cents(amount)).isEqualTo(cents);
  }

  @ParameterizedTest
  @CsvSource({"14500, 14500", "56.278, 56.278", "0.1, 0.1", "20000000, 20000000", "100.50, 100.5"})
  void aPriceComesBackAsTheDecimalThatWasRead(double price, String decimal) {
    assertThat(Money.of(price)).hasToString(decimal);
  }

  private static Trade trade(Direction direction, BigDecimal quantity, double in, double out) {
    return new Trade(
        direction, quantity, new Fill(IN, in), new Fill(OUT, out), ExitReason.EXPIRY, List.of());
  }
}

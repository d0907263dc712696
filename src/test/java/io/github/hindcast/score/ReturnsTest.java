package io.github.hindcast.score;

import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hindcast.replay.ExitReason;
import io.github.hindcast.replay.Fill;
import io.github.hindcast.replay.Rollover;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnsTest {
  private static final LocalDate DAY = LocalDate.parse("2020-01-02");

  @ParameterizedTest
  @CsvSource({"LONG, 0.02", "SHORT, -0.02"})
  void theReturnOfATradeLeavesItsGapsOut(Direction direction, double returned) {
    // 100 to 105 on the series, of which a gap of 3 was not earned: 2 on 100.
    var trade =
        new Trade(
            direction,
            BigDecimal.TEN,
            new Fill(DAY, 100),
            new Fill(DAY.plusDays(1), 105),
            ExitReason.EXPIRY,
            List.of(new Rollover(DAY.plusDays(1), "A", "B", 101, 104, true)));
    assertThat(Returns.of(trade)).isEqualTo(returned);
  }

  @Test
  void dailyReturnsAreLogarithmicFromCloseToClose() {
    assertThat(Returns.daily(aSeries().flat(100, 110).bar(90, 120, 80, 99).build()))
        .containsExactly(Math.log(1.1), Math.log(0.9));
  }

  @Test
  void overAKnownRollBothClosesAreTheNewContracts() {
    var series = aSeries().contract("A").flat(100).rollsTo("B", 100, 110).flat(121).build();
    assertThat(Returns.daily(series)).containsExactly(Math.log(1.1));
  }

  @Test
  void overAnUnknownRollTheDayIsLeftOut() {
    var series = aSeries().contract("A").flat(100).contract("B").flat(200, 220).build();
    assertThat(Returns.daily(series)).containsExactly(Math.log(1.1));
  }

  @Test
  void volatilityIsTheSampleDeviationOfDailyReturns() {
    // ±ln 1.01, twice each: ln 1.01 x √(4/3)
    assertThat(Returns.volatility(aSeries().flat(100, 101, 100, 101, 100).build()))
        .isCloseTo(0.0114896524, within(1e-10));
  }

  @ParameterizedTest
  @CsvSource({
    "2019-10-22, 2019-12-31, true, two weeks after its first day",
    "2019-10-23, 2019-12-31, false, a day too late",
    "2019-10-08, 2019-12-17, true, two weeks before its last day",
    "2019-10-08, 2019-12-16, false, a day too early",
    "2019-10-08, 2019-12-31, true, all of it"
  })
  void aPeriodIsCoveredWhenThePricesMissItsEndsByTwoWeeksAtMost(
      String first, String last, boolean covered, String why) {
    var period = new Period(LocalDate.parse("2019-10-08"), LocalDate.parse("2019-12-31"));
    var bars =
        aSeries()
            .from(first)
            .flat(100)
            .from("2019-11-01")
            .flat(1, 1, 1, 1, 1, 1, 1, 1)
            .from(last)
            .flat(100)
            .build();
    assertThat(ReferencePeriod.covers(bars, period)).as(why).isEqualTo(covered);
  }

  @Test
  void nineBarsCoverNothing() {
    var period = new Period(DAY, DAY.plusDays(20));
    assertThat(ReferencePeriod.covers(aSeries().flat(1, 1, 1, 1, 1, 1, 1, 1, 1).build(), period))
        .isFalse();
    assertThat(ReferencePeriod.covers(aSeries().flat(1, 1, 1, 1, 1, 1, 1, 1, 1, 1).build(), period))
        .isTrue();
  }
}

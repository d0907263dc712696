package io.github.hindcast.score;

import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.score.Judging.judge;
import static io.github.hindcast.view.CallBuilder.aLevelCall;
import static io.github.hindcast.view.TradingBuilder.aLong;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.view.TradingBuilder;
import org.junit.jupiter.api.Test;

class RiskTest {

  @Test
  void aBarEnteredAwayFromItsOpenCountsWithItsCloseOnly() {
    // Bought at 100 on a bar down to 95 that closed at 98: -2. Then 93 to 104: -7, +4.
    var risk = risk(aLong().at("100"), bought().bar(98, 104, 93, 101));
    assertThat(risk.excursion().adverse()).isEqualByComparingTo("7");
    assertThat(risk.excursion().favourable()).isEqualByComparingTo("4");
  }

  @Test
  void aBarEnteredAtItsOpenCountsAsAWhole() {
    var risk = risk(aLong().at("100"), aSeries().bar(100, 103, 95, 98));
    assertThat(risk.excursion().adverse()).isEqualByComparingTo("5");
    assertThat(risk.excursion().favourable()).isEqualByComparingTo("3");
  }

  @Test
  void aBarLeftByTargetCountsWithThePriceOfTheExit() {
    // The bar went on from 104 to 120 and had been at 90: neither was the trade's for certain.
    var risk = risk(aLong().at("100").target("104"), bought().bar(98, 120, 90, 110));
    assertThat(risk.excursion().adverse()).isEqualByComparingTo("2");
    assertThat(risk.excursion().favourable()).isEqualByComparingTo("4");
  }

  @Test
  void theExcursionsOfAShortAreTurnedRound() {
    var risk = risk(aShort().at("100"), aSeries().bar(98, 105, 98, 102).bar(102, 107, 96, 99));
    assertThat(risk.excursion().adverse()).isEqualByComparingTo("7");
    assertThat(risk.excursion().favourable()).isEqualByComparingTo("4");
  }

  @Test
  void aRungThatWasNotFilledIsNoPartOfTheExcursion() {
    // One of two lots bought at 100, down to 97: -3 a lot filled.
    var risk =
        risk(
            aLong().at("90", "100").ladder(2),
            aSeries().bar(102, 102, 99, 100).bar(100, 101, 97, 98));
    assertThat(risk.excursion().adverse()).isEqualByComparingTo("3");
  }

  @Test
  void drawdownIsMeasuredFromTheHighestEveningSoFar() {
    // Evenings 0, 5, -3, 2, 6: deepest 8, below the peak on two of them, worst on the third day.
    var drawdown = risk(aLong().at("100"), aSeries().flat(100, 105, 97, 102, 106)).drawdown();
    assertThat(drawdown.deepest()).isEqualByComparingTo("8");
    assertThat(drawdown.daysUnderWater()).isEqualTo(2);
    assertThat(drawdown.worstDay()).hasToString("2020-01-06");
    assertThat(drawdown.worstLoss()).isEqualByComparingTo("8");
  }

  @Test
  void aPositionThatNeverGainsIsUnderWaterFromTheStart() {
    var drawdown = risk(aLong().at("100"), aSeries().flat(100, 99, 98)).drawdown();
    assertThat(drawdown.deepest()).isEqualByComparingTo("2");
    assertThat(drawdown.daysUnderWater()).isEqualTo(2);
    assertThat(drawdown.worstDay()).hasToString("2020-01-03");
    assertThat(drawdown.worstLoss()).isEqualByComparingTo("1");
  }

  @Test
  void theResultIsCountedInUnitsOfTheRiskToTheStop() {
    // Bought at 100 with the stop at 96, sold at 110: 10 / 4.
    assertThat(risk(aLong().at("100").stop("96").target("110"), bought().bar(98, 111, 98, 110)))
        .extracting(risk -> risk.rMultiple().orElseThrow().toPlainString())
        .isEqualTo("2.5000");
  }

  @Test
  void withoutAStopThereIsNoUnitOfRisk() {
    assertThat(risk(aLong().at("100"), bought()).rMultiple()).isEmpty();
  }

  @Test
  void bothEndsOfABarThatHoldsStopAndTargetAreGiven() {
    // Bought at 100; then one bar from 90 to 115: stopped at 95, or out at 110; one of two bars.
    var ends =
        risk(aLong().at("100").stop("95").target("110"), bought().bar(100, 115, 90, 100))
            .pathEnds();
    assertThat(ends.pessimistic()).isEqualByComparingTo("-5");
    assertThat(ends.optimistic()).isEqualByComparingTo("10");
    assertThat(ends.ambiguousShare()).isEqualByComparingTo("0.5");
  }

  @Test
  void whereNoBarDecidesBothEndsAreTheSame() {
    var ends = risk(aLong().at("100"), bought().flat(99)).pathEnds();
    assertThat(ends.pessimistic()).isEqualByComparingTo(ends.optimistic());
    assertThat(ends.ambiguousShare()).isEqualByComparingTo("0");
  }

  /// A bar on which 100 is bought on the way down.
  private static SeriesBuilder bought() {
    return aSeries().bar(102, 103, 98, 98);
  }

  private static Risk risk(TradingBuilder trading, SeriesBuilder series) {
    var bars = series.build();
    return judge(aLevelCall(trading).until(bars.lastDay().toString()), series).risk().orElseThrow();
  }
}

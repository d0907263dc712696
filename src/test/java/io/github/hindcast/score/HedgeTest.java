package io.github.hindcast.score;

import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.score.Judging.judge;
import static io.github.hindcast.view.CallBuilder.aLevelCall;
import static io.github.hindcast.view.TradingBuilder.aLong;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.view.Call.Role;
import io.github.hindcast.view.CallBuilder;
import org.junit.jupiter.api.Test;

/// Prices 100, 110, 120, each the open and the close of its session; the main contract stands in
/// for the spot.
class HedgeTest {

  @Test
  void aProducerAddsTheFuturesResultToTheSpotPriceOfTheLastDay() {
    // Sold at 110, closed at 120: 120 - 10. Full: sold at 100: 120 - 20. Ladder: mean of -20, -10,
    // 0. Best was not to hedge: 120 - 110.
    var hedge = hedge(aLevelCall(aShort().at("110")).hedgeFor(Role.SHORT_HEDGER), rising());
    assertThat(hedge.effectivePrice()).isEqualByComparingTo("110");
    assertThat(hedge.noHedgePrice()).isEqualByComparingTo("120");
    assertThat(hedge.fullHedgePrice()).isEqualByComparingTo("100");
    assertThat(hedge.ladderPrice()).isEqualByComparingTo("110");
    assertThat(hedge.regret()).isEqualByComparingTo("10");
    assertThat(hedge.shareFilled()).isEqualByComparingTo("1");
    assertThat(hedge.spotProxy()).isTrue();
    assertThat(hedge.basisAtStart()).isEqualByComparingTo("0");
    assertThat(hedge.basisAtEnd()).isEqualByComparingTo("0");
  }

  @Test
  void aConsumerTakesTheFuturesResultOffIt() {
    // Bought at 110 with the move, closed at 120: 120 - 10. Full: 120 - 20, which was best.
    var hedge =
        hedge(aLevelCall(aLong().at("110").withTheMove()).hedgeFor(Role.LONG_HEDGER), rising());
    assertThat(hedge.effectivePrice()).isEqualByComparingTo("110");
    assertThat(hedge.noHedgePrice()).isEqualByComparingTo("120");
    assertThat(hedge.fullHedgePrice()).isEqualByComparingTo("100");
    assertThat(hedge.ladderPrice()).isEqualByComparingTo("110");
    assertThat(hedge.regret()).isEqualByComparingTo("10");
  }

  @Test
  void whatIsNotFilledIsCarriedAtSpot() {
    // Half of the tonnage sold at 110, the rung at 130 never met: 120 - 10 / 2.
    var hedge =
        hedge(
            aLevelCall(aShort().at("110", "130").ladder(2)).hedgeFor(Role.SHORT_HEDGER), rising());
    assertThat(hedge.shareFilled()).isEqualByComparingTo("0.5");
    assertThat(hedge.effectivePrice()).isEqualByComparingTo("115");
    assertThat(hedge.regret()).isEqualByComparingTo("5");
  }

  @Test
  void aCallThatBeatsBothHasRegretBelowZero() {
    // Prices 100, 110, 90: sold at 110, closed at 90: 90 + 20; full 90 + 10; none 90.
    var hedge =
        hedge(
            aLevelCall(aShort().at("110")).hedgeFor(Role.SHORT_HEDGER),
            aSeries().flat(100, 110, 90));
    assertThat(hedge.effectivePrice()).isEqualByComparingTo("110");
    assertThat(hedge.fullHedgePrice()).isEqualByComparingTo("100");
    assertThat(hedge.regret()).isEqualByComparingTo("-10");
  }

  @Test
  void theHedgeHeldFromTheFirstEveningTakesAllVarianceAway() {
    // Changes of spot and futures 10, -20, 15, each fully hedged.
    var effectiveness = effectiveness("100");
    assertThat(effectiveness.varianceReduction()).hasValueCloseTo(1.0, within(1e-12));
    assertThat(effectiveness.rSquared()).hasValueCloseTo(1.0, within(1e-12));
    assertThat(effectiveness.minimumVarianceRatio()).hasValueCloseTo(1.0, within(1e-12));
    assertThat(effectiveness.dollarOffset()).hasValueCloseTo(1.0, within(1e-12));
  }

  @Test
  void aHedgeEnteredLateTakesAwayWhatItCovered() {
    // Sold at 110 on the second day: changes left 10, 0, 0 with variance 100/3 against 10, -20, 15
    // with mean 5/3 and variance (69.44 + 469.44 + 177.78) / 2 = 358.33; -5 of 5 were offset.
    var effectiveness = effectiveness("110");
    assertThat(effectiveness.varianceReduction())
        .hasValueCloseTo(1 - (100.0 / 3) / (2150.0 / 6), within(1e-12));
    assertThat(effectiveness.dollarOffset()).hasValueCloseTo(-1.0, within(1e-12));
  }

  @Test
  void withTwoChangesNothingIsSaidOfEffectiveness() {
    var effectiveness =
        hedge(aLevelCall(aShort().at("100")).hedgeFor(Role.SHORT_HEDGER), rising()).effectiveness();
    assertThat(effectiveness.varianceReduction()).isEmpty();
    assertThat(effectiveness.rSquared()).isEmpty();
    assertThat(effectiveness.minimumVarianceRatio()).isEmpty();
    assertThat(effectiveness.dollarOffset()).isEmpty();
  }

  private static HedgeEffectiveness effectiveness(String entry) {
    return hedge(
            aLevelCall(aShort().at(entry)).hedgeFor(Role.SHORT_HEDGER).until("2020-01-07"),
            aSeries().flat(100, 110, 90, 105))
        .effectiveness();
  }

  private static SeriesBuilder rising() {
    return aSeries().flat(100, 110, 120);
  }

  private static Hedge hedge(CallBuilder call, SeriesBuilder series) {
    return judge(call, series).hedge().orElseThrow();
  }
}

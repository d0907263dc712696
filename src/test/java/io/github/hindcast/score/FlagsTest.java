package io.github.hindcast.score;

import static io.github.hindcast.instrument.InstrumentBuilder.TEST;
import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.instrument.SampleTerms.feePerLot;
import static io.github.hindcast.instrument.SampleTerms.feePerLotFrom;
import static io.github.hindcast.instrument.SampleTerms.feeReadElsewhere;
import static io.github.hindcast.market.MarketBuilder.aMarket;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.score.Judging.judge;
import static io.github.hindcast.view.CallBuilder.aCall;
import static io.github.hindcast.view.CallBuilder.aLevelCall;
import static io.github.hindcast.view.CallBuilder.aMove;
import static io.github.hindcast.view.CallBuilder.aRange;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.instrument.Continuity;
import io.github.hindcast.instrument.InstrumentBuilder;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.instrument.TradingTerms;
import io.github.hindcast.market.Outcome;
import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Claim.Leaning;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlagsTest {

  @Test
  void aPlainCallThatTradesNothingHasNoFlag() {
    assertThat(flags(range(), fullWindow())).isEmpty();
  }

  @Test
  void aTradeIsWithoutCosts() {
    assertThat(flags(aMove(Direction.LONG), fullWindow())).containsExactly(Flag.COSTS_NOT_MODELLED);
  }

  @Test
  void anOrderNeverFilledHasNoCosts() {
    assertThat(flags(aLevelCall(aShort().at("200")), fullWindow())).isEmpty();
  }

  @Test
  void allCostsAreOnRecord() {
    assertThat(flags(aMove(Direction.LONG), on(lots(feePerLot("3"))))).isEmpty();
  }

  @Test
  void aFillLiesBeforeTheTableOfFees() {
    assertThat(flags(aMove(Direction.LONG), on(lots(feePerLotFrom("2020-01-03", "3")))))
        .containsExactly(Flag.COSTS_INCOMPLETE);
  }

  @Test
  void theFeesAreUnverified() {
    assertThat(flags(aMove(Direction.LONG), on(lots(feeReadElsewhere("3")))))
        .containsExactly(Flag.TERMS_UNVERIFIED);
  }

  @ParameterizedTest
  @CsvSource({"10, false", "12, true"})
  void theSizeIsNoWholeNumberOfLots(String quantity, boolean flagged) {
    var call = aMove(Direction.LONG).quantity(quantity);
    assertThat(flags(call, on(lots(feePerLot("3")))).contains(Flag.FRACTIONAL_LOTS))
        .isEqualTo(flagged);
  }

  @Test
  void anOrderWaited() {
    var series = aSeries().flat(100).limitUp(100).flat(100);
    assertThat(flags(aMove(Direction.LONG).until("2020-01-03"), series))
        .containsExactly(Flag.COSTS_NOT_MODELLED, Flag.HELD_BACK);
  }

  @Test
  void theExitFellOnALockedLimit() {
    var series = aSeries().flat(100).flat(90).limitDown(90);
    assertThat(flags(aMove(Direction.LONG).until("2020-01-03"), series))
        .containsExactly(Flag.COSTS_NOT_MODELLED, Flag.EXIT_LOCKED);
  }

  @Test
  void theMainContractStandsInForTheSpotPrice() {
    var call = aLevelCall(aShort().at("100")).hedgeFor(Call.Role.SHORT_HEDGER);
    assertThat(flags(call, fullWindow())).containsExactly(Flag.COSTS_NOT_MODELLED, Flag.SPOT_PROXY);
  }

  @Test
  void theHistoryIsThatOfTheContinuousSeries() {
    var contract = aSeries().of(anInstrument().continuedBy("C")).flat(100);
    var continuous = aSeries().of(anInstrument().id("C")).from("2019-11-01");
    for (int session = 0; session < 30; session++) {
      continuous.flat(100);
    }
    var call = aCall(new Claim.Signal(TEST, Leaning.BULLISH, BigDecimal.ONE)).until("2020-01-02");
    assertThat(judge(call, contract, continuous).flags())
        .containsExactly(Flag.COSTS_NOT_MODELLED, Flag.HISTORY_CONTINUOUS);
  }

  @Test
  void theDateOfPublicationIsInferred() {
    assertThat(flags(range().inferred(), fullWindow())).containsExactly(Flag.PUBLISHED_INFERRED);
  }

  @Test
  void aConditionWasNotChecked() {
    assertThat(flags(range().conditional(), fullWindow()))
        .containsExactly(Flag.CONDITION_UNVERIFIED);
  }

  @Test
  void whatIsFlaggedOfTheCallIsFlaggedWithoutPricesToo() {
    assertThat(judge(range().inferred().conditional(), aMarket().build()).flags())
        .containsExactly(Flag.PUBLISHED_INFERRED, Flag.CONDITION_UNVERIFIED);
  }

  @Test
  void oneInstrumentsFileHasOnePriceADay() {
    assertThat(flags(range(), fullWindow().closeOnly())).containsExactly(Flag.CLOSE_ONLY);
  }

  @Test
  void aSessionHasNoBar() {
    assertThat(flags(range().until("2020-01-07"), aSeries().flat(100, 100).missing().flat(100)))
        .containsExactly(Flag.MISSING_BARS);
  }

  @Test
  void aRollGapIsNotKnown() {
    var series = aSeries().contract("A").flat(100).contract("B").flat(100);
    assertThat(flags(aMove(Direction.LONG).until("2020-01-03"), series))
        .containsExactly(Flag.COSTS_NOT_MODELLED, Flag.ROLL_GAP_UNKNOWN);
  }

  @Test
  void aKnownRollGapIsNoFlag() {
    var series = aSeries().contract("A").flat(100).rollsTo("B", 100, 101).flat(100);
    assertThat(flags(aMove(Direction.LONG).until("2020-01-03"), series))
        .containsExactly(Flag.COSTS_NOT_MODELLED);
  }

  @Test
  void contractsAreSpliced() {
    assertThat(flags(range(), on(anInstrument().continuity(Continuity.SPLICED))))
        .containsExactly(Flag.ROLLS_UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(
      value = Continuity.class,
      names = {"SINGLE", "MAIN_CONTRACT"})
  void otherSeriesHaveNoRollsUnknown(Continuity continuity) {
    assertThat(flags(range(), on(anInstrument().continuity(continuity)))).isEmpty();
  }

  @Test
  void withinOneSplicedBarNothingCanRoll() {
    var series = aSeries().of(anInstrument().continuity(Continuity.SPLICED)).flat(100);
    assertThat(flags(range().until("2020-01-02"), series)).isEmpty();
  }

  @Test
  void aPositionIsStillOpen() {
    assertThat(flags(aMove(Direction.LONG).until("2020-12-31"), fullWindow()))
        .containsExactly(Flag.COSTS_NOT_MODELLED, Flag.MARKED_TO_LAST_CLOSE);
  }

  @Test
  void pricesAreAdjusted() {
    assertThat(flags(range(), on(anInstrument().adjusted()))).containsExactly(Flag.PRICES_ADJUSTED);
  }

  @Test
  void theInstrumentIsUnverified() {
    assertThat(flags(range(), on(anInstrument().unverified())))
        .containsExactly(Flag.INSTRUMENT_UNVERIFIED);
  }

  @Test
  void theFlagsOfBothLegsAreThoseOfThePair() {
    var pair = aCall(new Claim.Relative(InstrumentId.of("A"), InstrumentId.of("B")));
    assertThat(
            judge(
                    pair,
                    on(anInstrument().id("A").adjusted()),
                    on(anInstrument().id("B").unverified()))
                .flags())
        .containsExactly(Flag.COSTS_NOT_MODELLED, Flag.PRICES_ADJUSTED, Flag.INSTRUMENT_UNVERIFIED);
  }

  @ParameterizedTest
  @CsvSource({"19, true", "20, false"})
  void aBandFromFewerThanTwentyReturnsIsShort(int returns, boolean flagged) {
    var series = aSeries().from("2019-11-01").flat(100);
    for (int session = 0; session < returns; session++) {
      series.flat(100);
    }
    var call = aCall(new Claim.Signal(TEST, Leaning.NEUTRAL, BigDecimal.ONE)).until("2020-01-02");
    assertThat(flags(call, series.from("2020-01-02").flat(100)).contains(Flag.SHORT_HISTORY))
        .isEqualTo(flagged);
  }

  @Test
  void onlyCallsThatEstimateABandNeedAHistory() {
    assertThat(flags(aMove(Direction.LONG), fullWindow())).doesNotContain(Flag.SHORT_HISTORY);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theOutcomeOnRecordIsUnverified(boolean unverified) {
    var outcome = new Outcome.Settled(true, LocalDate.parse("2020-01-05"), "hearsay", unverified);
    var call = aCall(new Claim.Event("listing", Optional.empty()));
    assertThat(judge(call, aMarket().result("listing", outcome).build()).flags())
        .isEqualTo(unverified ? Set.of(Flag.OUTCOME_UNVERIFIED) : Set.of());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theNumberOnRecordIsUnverified(boolean unverified) {
    var outcome =
        new Outcome.Measured(BigDecimal.ONE, LocalDate.parse("2020-01-05"), "hearsay", unverified);
    var call = aCall(new Claim.Forecast("output", BigDecimal.ONE, "t", BigDecimal.ZERO));
    assertThat(judge(call, aMarket().result("output", outcome).build()).flags())
        .isEqualTo(unverified ? Set.of(Flag.OUTCOME_UNVERIFIED) : Set.of());
  }

  @Test
  void anOutcomeNotOnRecordIsNotUnverified() {
    var call = aCall(new Claim.Event("listing", Optional.empty()));
    assertThat(judge(call, aMarket().unknown("listing").build()).flags()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Flag.class)
  void everyFlagSaysItselfInBothLanguages(Flag flag) {
    assertThat(flag.text().en()).isNotBlank();
    assertThat(flag.text().zh()).isNotBlank();
    assertThat(flag.word()).matches("[a-z_]+");
  }

  private static Set<Flag> flags(CallBuilder call, SeriesBuilder series) {
    return judge(call, series).flags();
  }

  private static InstrumentBuilder lots(TradingTerms terms) {
    return anInstrument().lot("5").terms(terms);
  }

  private static CallBuilder range() {
    return aRange("90", "110");
  }

  private static SeriesBuilder fullWindow() {
    return on(anInstrument());
  }

  private static SeriesBuilder on(InstrumentBuilder instrument) {
    return aSeries().of(instrument).flat(100, 100, 100, 100, 100, 100, 100);
  }
}

package io.github.hindcast.replay;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.instrument.SampleTerms.feePerLot;
import static io.github.hindcast.instrument.SampleTerms.feePerLotFrom;
import static io.github.hindcast.instrument.SampleTerms.feeRate;
import static io.github.hindcast.market.MarketBuilder.aMarket;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.view.CallBuilder.aMove;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.instrument.TradingTerms.Futures;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Ten tonnes, two lots of five.
class LedgerTest {

  @Test
  void aTradeIsItsEntryItsExitAndItsCosts() {
    // sold 10 x 14500, bought 10 x 13500; 2 lots at 3.00 on each side
    var execution = play(sale(), on(feePerLot("3")).flat(14500, 13500));
    assertThat(lines(execution))
        .containsExactly(
            "2020-01-02 ENTRY 145000.00",
            "2020-01-02 COMMISSION -6.00",
            "2020-01-03 COMMISSION -6.00",
            "2020-01-03 EXIT -135000.00");
    assertThat(execution.gross()).isEqualTo("10000.00");
    assertThat(execution.costs()).isEqualTo("12.00");
    assertThat(execution.net()).isEqualTo("9988.00");
  }

  @Test
  void aFeeByValueIsTakenOnThePriceOfEachFill() {
    // 0.0001 x 145000 = 14.50; 0.0001 x 135000 = 13.50
    assertThat(play(sale(), on(feeRate("0.0001")).flat(14500, 13500)).costs()).isEqualTo("28.00");
  }

  @Test
  void bothSidesOfARollPayTheFee() {
    var series =
        on(feePerLot("3")).contract("A").flat(14500).rollsTo("B", 14500, 14550).flat(13500);
    var execution = play(sale(), series);
    assertThat(execution.costs()).isEqualTo("24.00"); // in, out of A, into B, out
    assertThat(execution.gross()).isEqualTo("10500.00"); // 10 x (1000 + 50)
  }

  @Test
  void slippageIsSoManyTicksOnEveryFill() {
    // 2 ticks of 5 on 10 t, in and out; the fee on top is 12.00
    var series = on(feePerLot("3")).flat(14500, 13500);
    assertThat(play(sale().slippageTicks("2"), series).costs()).isEqualTo("212.00");
  }

  @Test
  void aFillBeforeTheTableLeavesTheCostsIncomplete() {
    var series = on(feePerLotFrom("2020-01-03", "3")).flat(14500, 13500);
    var trade = play(sale(), series).trades().getFirst();
    assertThat(trade.costsKnown()).isFalse();
    assertThat(trade.costs()).isEqualTo("6.00");
  }

  @Test
  void withoutTermsNoCostsAreKnown() {
    var trade = play(sale(), aSeries().flat(14500, 13500)).trades().getFirst();
    assertThat(trade.costsKnown()).isFalse();
    assertThat(trade.costs()).isEqualTo("0.00");
  }

  @Test
  void aTradeStillOpenHasNotPaidForItsExit() {
    var series = on(feePerLot("3")).flat(14500, 13500);
    assertThat(play(sale().until("2020-12-31"), series).costs()).isEqualTo("6.00");
  }

  @Test
  void theAccountStandsAtItsResultEveryEvening() {
    var series = on(feePerLot("3")).flat(14500).bar(14500, 14500, 14400, 14450).flat(13500);
    assertThat(play(sale().until("2020-01-06"), series).account().days())
        .extracting(day -> day.day() + " " + day.position().toPlainString() + " " + day.equity())
        .containsExactly("2020-01-02 -10 -6.00", "2020-01-03 -10 494.00", "2020-01-06 0 9988.00");
  }

  static Stream<Seeds> seeds() {
    return Seeds.upTo(250);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void theLedgerOfClosedTradesSumsToTheirNet(Seeds seeds) {
    seeds.each(seed -> {
      var random = RandomCase.of(seed);
      var execution = play(random.call().slippageTicks("1.5"), random.bars());
      if (execution.trades().stream().allMatch(Trade::isClosed)) {
        assertThat(execution.account().ledger().cash()).isEqualByComparingTo(execution.net());
      }
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void theLastEveningStandsAtTheNetOfAllTrades(Seeds seeds) {
    seeds.each(seed -> {
      var random = RandomCase.of(seed);
      var execution = play(random.call(), random.bars());
      var days = execution.account().days();
      var equity = days.isEmpty() ? BigDecimal.ZERO : days.getLast().equity();
      assertThat(equity).isEqualByComparingTo(execution.net());
    });
  }

  private static CallBuilder sale() {
    return aMove(Direction.SHORT).quantity("10").until("2020-01-03");
  }

  private static SeriesBuilder on(Futures terms) {
    return aSeries().of(anInstrument().tick("5").lot("5").terms(terms));
  }

  private static Execution play(CallBuilder call, SeriesBuilder series) {
    return play(call, series.build());
  }

  private static Execution play(CallBuilder call, BarSeries bars) {
    var replayed = new Replay(aMarket().with(bars).build()).replay(call.build());
    return ((Played) replayed).execution();
  }

  private static List<String> lines(Execution execution) {
    return execution.account().ledger().lines().stream()
        .map(line -> line.day() + " " + line.kind() + " " + line.amount())
        .toList();
  }
}

package io.github.hindcast.replay;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.view.TradingBuilder.aLong;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static io.github.hindcast.view.TradingBuilder.aTrade;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.view.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainEngineEntryTest {

  @ParameterizedTest
  @CsvSource({
    "SHORT, 98,  101, 97, 100, rises through",
    "SHORT, 98,  100, 97, 100, touches exactly",
    "SHORT, 103, 104, 97, 103, gaps in favour: the open is better",
    "SHORT, 100, 101, 97, 100, opens on it",
    "LONG,  102, 103, 99, 100, falls through",
    "LONG,  102, 103, 100, 100, touches exactly",
    "LONG,  97,  103, 96, 97, gaps in favour: the open is better",
    "LONG,  100, 103, 99, 100, opens on it"
  })
  void aLimitFillsAtItsLevelOrAtABetterOpen(
      Direction direction, double open, double high, double low, double fill, String why) {
    assertThat(entries(EngineRun.of(aTrade(direction).at("100")), open, high, low))
        .as(why)
        .containsExactly(fill);
  }

  @ParameterizedTest
  @CsvSource({"SHORT, 98, 99, 97", "LONG, 102, 103, 101"})
  void aLimitOneTickAwayIsNotFilled(Direction direction, double open, double high, double low) {
    assertThat(entries(EngineRun.of(aTrade(direction).at("100")), open, high, low)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SHORT, 103, 104, 99, 100, falls through",
    "SHORT, 103, 104, 100, 100, touches exactly",
    "SHORT, 97,  101, 96, 97, gaps through: the open is worse",
    "LONG,  97,  101, 96, 100, rises through",
    "LONG,  97,  100, 96, 100, touches exactly",
    "LONG,  103, 104, 99, 103, gaps through: the open is worse"
  })
  void anEntryWithTheMoveFillsAtItsLevelOrAtAWorseOpen(
      Direction direction, double open, double high, double low, double fill, String why) {
    assertThat(entries(EngineRun.of(aTrade(direction).at("100").withTheMove()), open, high, low))
        .as(why)
        .containsExactly(fill);
  }

  @ParameterizedTest
  @CsvSource({"SHORT, 103, 104, 101", "LONG, 97, 99, 96"})
  void anEntryWithTheMoveOneTickAwayIsNotFilled(
      Direction direction, double open, double high, double low) {
    assertThat(entries(EngineRun.of(aTrade(direction).at("100").withTheMove()), open, high, low))
        .isEmpty();
  }

  @Test
  void aLadderOfThreeFillsInOneBarAtItsThreeLevels() {
    assertThat(
            EngineRun.of(aShort().at("14500", "14700").ladder(3))
                .quantity("3")
                .trades(aSeries().of(anInstrument().tick("5")).bar(14400, 14750, 14380, 14600)))
        .containsExactly(
            "SHORT 1 at 14500 on 2020-01-02, out at 14600 on 2020-01-02, EXPIRY",
            "SHORT 1 at 14600 on 2020-01-02, out at 14600 on 2020-01-02, EXPIRY",
            "SHORT 1 at 14700 on 2020-01-02, out at 14600 on 2020-01-02, EXPIRY");
  }

  @Test
  void aGapIntoTheLadderFillsThePassedRungsAtTheOpen() {
    assertThat(entries(EngineRun.of(aShort().at("14500", "14700").ladder(3)), 14650, 14750, 14640))
        .containsExactly(14650.0, 14650.0, 14700.0);
  }

  @Test
  void aLadderFillsOnSeveralDays() {
    assertThat(
            EngineRun.of(aLong().at("90", "100").ladder(3))
                .quantity("3")
                .trades(aSeries().bar(101, 102, 100, 101).bar(98, 99, 95, 96).flat(97)))
        .containsExactly(
            "LONG 1 at 100 on 2020-01-02, out at 97 on 2020-01-06, EXPIRY",
            "LONG 1 at 95 on 2020-01-03, out at 97 on 2020-01-06, EXPIRY");
  }

  @Test
  void aRungBetweenTicksFillsOnTheTickAgainstTheTrader() {
    assertThat(
            EngineRun.of(aShort().at("14503"))
                .trades(aSeries().of(anInstrument().tick("5")).bar(14400, 14500, 14400, 14500)))
        .containsExactly("SHORT 1 at 14500 on 2020-01-02, out at 14500 on 2020-01-02, EXPIRY");
  }

  @Test
  void withoutALevelTheTradeIsMadeAtTheFirstOpen() {
    assertThat(EngineRun.of(aLong()).trades(aSeries().bar(101, 105, 99, 102).flat(110)))
        .containsExactly("LONG 1 at 101 on 2020-01-02, out at 110 on 2020-01-03, EXPIRY");
  }

  @Test
  void anOrderIsFilledOnlyOnce() {
    assertThat(EngineRun.of(aShort().at("100")).trades(aSeries().flat(100, 100, 100, 90)))
        .containsExactly("SHORT 1 at 100 on 2020-01-02, out at 90 on 2020-01-07, EXPIRY");
  }

  private static List<Double> entries(EngineRun run, double open, double high, double low) {
    return run.on(aSeries().bar(open, high, low, open)).trades().stream()
        .map(trade -> trade.entry().price())
        .toList();
  }
}

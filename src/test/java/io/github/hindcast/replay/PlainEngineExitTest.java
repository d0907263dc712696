package io.github.hindcast.replay;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.view.TradingBuilder.aLong;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlainEngineExitTest {

  @ParameterizedTest
  @CsvSource({
    "SHORT, 100, 101, 94, 95, falls through",
    "SHORT, 100, 101, 95, 95, touches exactly",
    "SHORT, 93, 94, 92, 93, gaps in favour: the open is better",
    "LONG, 100, 106, 99, 105, rises through",
    "LONG, 100, 105, 99, 105, touches exactly",
    "LONG, 107, 108, 106, 107, gaps in favour: the open is better"
  })
  void aTargetIsFilledAtItsLevelOrAtABetterOpen(
      Direction direction, double open, double high, double low, double exit, String why) {
    assertThat(exits(bracket(direction), aSeries().flat(100).bar(open, high, low, open)))
        .as(why)
        .containsExactly("%s TARGET".formatted(Money.of(exit)));
  }

  @ParameterizedTest
  @CsvSource({
    "SHORT, 100, 106, 99, 105, rises through",
    "SHORT, 100, 105, 99, 105, touches exactly",
    "SHORT, 107, 108, 99, 107, gaps through: the open is worse",
    "LONG, 100, 101, 94, 95, falls through",
    "LONG, 100, 101, 95, 95, touches exactly",
    "LONG, 93, 101, 92, 93, gaps through: the open is worse"
  })
  void aStopIsFilledAtItsLevelOrAtAWorseOpen(
      Direction direction, double open, double high, double low, double exit, String why) {
    assertThat(exits(bracket(direction), aSeries().flat(100).bar(open, high, low, open)))
        .as(why)
        .containsExactly("%s STOP".formatted(Money.of(exit)));
  }

  @ParameterizedTest
  @CsvSource({
    "PESSIMISTIC, SHORT, 100, 105 STOP",
    "OPTIMISTIC,  SHORT, 100, 95 TARGET",
    "PESSIMISTIC, LONG,  100, 95 STOP",
    "OPTIMISTIC,  LONG,  100, 105 TARGET"
  })
  void whereOneBarReachesStopAndTargetTheRuleDecides(
      PathRule rule, Direction direction, double open, String exit) {
    assertThat(exits(bracket(direction).under(rule), aSeries().flat(100).bar(open, 110, 90, open)))
        .containsExactly(exit);
  }

  @ParameterizedTest
  @EnumSource(PathRule.class)
  void whatOpensBeyondTheTargetIsNotInDoubt(PathRule rule) {
    assertThat(
            exits(bracket(Direction.SHORT).under(rule), aSeries().flat(100).bar(94, 110, 90, 99)))
        .containsExactly("94 TARGET");
  }

  @ParameterizedTest
  @EnumSource(PathRule.class)
  void whatOpensBeyondTheStopIsNotInDoubt(PathRule rule) {
    assertThat(
            exits(bracket(Direction.SHORT).under(rule), aSeries().flat(100).bar(106, 110, 90, 99)))
        .containsExactly("106 STOP");
  }

  @Test
  void underThePessimisticRuleATargetReachedAtTheOpenIsKeptAndTheRestIsStopped() {
    assertThat(
            exits(
                EngineRun.of(
                    aShort().at("100").stop("105").reduce("0.5", "95").reduce("0.5", "90")),
                aSeries().flat(100).bar(94, 110, 80, 99)))
        .containsExactly("94 TARGET", "105 STOP");
  }

  @Test
  void underTheOptimisticRuleTheStopTakesOnlyWhatTheTargetsLeft() {
    assertThat(
            exits(
                EngineRun.of(aShort().at("100").stop("105").reduce("0.5", "95"))
                    .under(PathRule.OPTIMISTIC),
                aSeries().flat(100).bar(100, 110, 90, 99)))
        .containsExactly("95 TARGET", "105 STOP");
  }

  @ParameterizedTest
  @EnumSource(PathRule.class)
  void nothingIsClosedOnTheBarOfEntry(PathRule rule) {
    assertThat(
            EngineRun.of(aShort().at("100").stop("105").target("95"))
                .under(rule)
                .trades(aSeries().bar(99, 110, 90, 99).flat(98)))
        .containsExactly("SHORT 1 at 100 on 2020-01-02, out at 98 on 2020-01-03, EXPIRY");
  }

  @Test
  void whatWasFilledOnTheLastBarIsClosedAtItsClose() {
    assertThat(
            EngineRun.of(aShort().at("100").stop("105").target("95"))
                .trades(aSeries().bar(99, 110, 90, 97)))
        .containsExactly("SHORT 1 at 100 on 2020-01-02, out at 97 on 2020-01-02, EXPIRY");
  }

  @Test
  void aWindowThatIsNotOverLeavesTheTradeOpenAtTheLastClose() {
    assertThat(EngineRun.of(aLong()).running().trades(aSeries().flat(100, 103)))
        .containsExactly("LONG 1 at 100 on 2020-01-02, out at 103 on 2020-01-03, STILL_OPEN");
  }

  @Test
  void partialExitsInOneBarSumToTheWhole() {
    assertThat(
            EngineRun.of(
                    aShort().at("100").reduce("0.3", "95").reduce("0.3", "90").reduce("0.4", "85"))
                .quantity("10")
                .trades(aSeries().flat(100).bar(97, 98, 84, 86)))
        .containsExactly(
            "SHORT 3 at 100 on 2020-01-02, out at 95 on 2020-01-03, TARGET",
            "SHORT 3 at 100 on 2020-01-02, out at 90 on 2020-01-03, TARGET",
            "SHORT 4 at 100 on 2020-01-02, out at 85 on 2020-01-03, TARGET");
  }

  @Test
  void whatTheTargetsDoNotTakeIsHeldToTheEnd() {
    assertThat(
            EngineRun.of(aLong().at("100").reduce("0.25", "105").reduce("0.25", "110"))
                .quantity("8")
                .trades(aSeries().flat(100, 106, 111, 104)))
        .containsExactly(
            "LONG 2 at 100 on 2020-01-02, out at 106 on 2020-01-03, TARGET",
            "LONG 2 at 100 on 2020-01-02, out at 111 on 2020-01-06, TARGET",
            "LONG 4 at 100 on 2020-01-02, out at 104 on 2020-01-07, EXPIRY");
  }

  @Test
  void aTargetIsFilledOnceHoweverOftenThePriceReturns() {
    assertThat(
            EngineRun.of(aLong().at("100").reduce("0.25", "105"))
                .quantity("4")
                .trades(aSeries().flat(100, 105, 100, 105, 101)))
        .containsExactly(
            "LONG 1 at 100 on 2020-01-02, out at 105 on 2020-01-03, TARGET",
            "LONG 3 at 100 on 2020-01-02, out at 101 on 2020-01-08, EXPIRY");
  }

  @Test
  void everyRungHasItsOwnTargets() {
    assertThat(
            EngineRun.of(aLong().at("90", "100").ladder(2).reduce("0.5", "105"))
                .quantity("4")
                .trades(aSeries().flat(100, 106, 90, 107, 101)))
        .containsExactly(
            "LONG 1 at 100 on 2020-01-02, out at 106 on 2020-01-03, TARGET",
            "LONG 1 at 90 on 2020-01-06, out at 107 on 2020-01-07, TARGET",
            "LONG 1 at 100 on 2020-01-02, out at 101 on 2020-01-08, EXPIRY",
            "LONG 1 at 90 on 2020-01-06, out at 101 on 2020-01-08, EXPIRY");
  }

  @Test
  void anExitShareThatDoesNotComeOutIsRoundedToTheSixthDecimalAndNothingIsLost() {
    var trades =
        EngineRun.of(aLong().at("100").reduce("0.333333", "105").reduce("0.333333", "110"))
            .quantity("0.5")
            .on(aSeries().flat(100, 120))
            .trades();
    // 0.5 x 0.333333 = 0.1666665, half to even: 0.166666, twice; 0.166668 is left for the end
    assertThat(trades)
        .extracting(trade -> trade.quantity().stripTrailingZeros())
        .containsExactly(dec("0.166666"), dec("0.166666"), dec("0.166668"));
  }

  @Test
  void anExitBetweenTicksIsMovedAgainstTheTrader() {
    assertThat(
            exits(
                EngineRun.of(aShort().at("14500").target("13502")),
                aSeries().of(anInstrument().tick("5")).flat(14500).bar(14000, 14000, 13504, 14000)))
        .containsExactly("13505 TARGET");
  }

  /// In at 100, target and stop five away.
  private static EngineRun bracket(Direction direction) {
    return EngineRun.of(
        switch (direction) {
          case LONG -> aLong().at("100").stop("95").target("105");
          case SHORT -> aShort().at("100").stop("105").target("95");
        });
  }

  private static List<String> exits(EngineRun run, SeriesBuilder series) {
    return run.on(series).trades().stream()
        .map(trade -> Money.of(trade.exit().price()) + " " + trade.reason())
        .toList();
  }

  private static BigDecimal dec(String number) {
    return new BigDecimal(number);
  }
}

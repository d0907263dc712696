package io.github.hindcast.replay;

import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.view.TradingBuilder.aLong;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlainEngineHeldBackTest {
  private static final LocalDate SECOND = LocalDate.parse("2020-01-03");

  @Test
  void nobodyBuysInABarLockedAtItsUpperLimit() {
    var series = aSeries().flat(95).flat(110).limitUp(110).flat(112, 115);
    assertThat(EngineRun.of(aLong().at("100").withTheMove()).trades(series))
        .containsExactly("LONG 1 at 112 on 2020-01-06, out at 115 on 2020-01-07, EXPIRY");
  }

  @Test
  void nobodySellsInABarLockedAtItsLowerLimit() {
    var series = aSeries().flat(105).flat(90).limitDown(90).flat(88, 85);
    assertThat(EngineRun.of(aShort().at("100").withTheMove()).trades(series))
        .containsExactly("SHORT 1 at 88 on 2020-01-06, out at 85 on 2020-01-07, EXPIRY");
  }

  @Test
  void whoSellsIntoTheUpperLimitIsFilled() {
    var series = aSeries().flat(95).flat(110).limitUp(110).flat(108);
    assertThat(EngineRun.of(aShort().at("100")).trades(series))
        .containsExactly("SHORT 1 at 110 on 2020-01-03, out at 108 on 2020-01-06, EXPIRY");
  }

  @Test
  void aBarThatOnlyTouchesItsLimitIsNotLocked() {
    var series = aSeries().flat(95).bar(108, 110, 108, 110).limitUp(110).flat(112);
    assertThat(EngineRun.of(aLong().at("100").withTheMove()).trades(series))
        .containsExactly("LONG 1 at 108 on 2020-01-03, out at 112 on 2020-01-06, EXPIRY");
  }

  @Test
  void nothingIsFilledInABarWithoutTrading() {
    var series = aSeries().flat(95).flat(100).untraded().flat(101, 99);
    assertThat(EngineRun.of(aShort().at("100")).trades(series))
        .containsExactly("SHORT 1 at 101 on 2020-01-06, out at 99 on 2020-01-07, EXPIRY");
  }

  @Test
  void anOrderForTheOpenWaitsForTheFirstBarThatCanFillIt() {
    var series = aSeries().flat(110).limitUp(110).flat(112, 115);
    assertThat(EngineRun.of(aLong()).trades(series))
        .containsExactly("LONG 1 at 112 on 2020-01-03, out at 115 on 2020-01-06, EXPIRY");
  }

  @Test
  void aStopWaitsInALockedMarketAndIsFilledAtTheNextOpen() {
    var series = aSeries().flat(100).flat(90).limitDown(90).flat(85, 99);
    assertThat(EngineRun.of(aLong().at("100").stop("95")).trades(series))
        .containsExactly("LONG 1 at 100 on 2020-01-02, out at 85 on 2020-01-06, STOP");
  }

  @Test
  void aTargetReachedAtALimitInItsFavourIsFilled() {
    var series = aSeries().flat(100).flat(110).limitUp(110).flat(99);
    assertThat(EngineRun.of(aLong().at("100").target("105")).trades(series))
        .containsExactly("LONG 1 at 100 on 2020-01-02, out at 110 on 2020-01-03, TARGET");
  }

  @Test
  void theDayAndTheReasonOfTheWaitAreOnRecord() {
    var series = aSeries().flat(95).flat(110).limitUp(110).flat(112);
    assertThat(EngineRun.of(aLong().at("100").withTheMove()).on(series).waits())
        .containsExactly(
            new Waiting(SECOND, Text.of("locked at the upper limit: no seller", "涨停封板，无法买入")));
  }

  @Test
  void anOrderThatTheLockedBarDidNotReachDidNotWait() {
    var series = aSeries().flat(95).flat(90).limitDown(90).flat(95);
    assertThat(EngineRun.of(aLong().at("100").withTheMove()).on(series).waits()).isEmpty();
  }

  @Test
  void theEndOfTheWindowCannotWaitAndSaysSo() {
    var execution = EngineRun.of(aLong().at("100")).on(aSeries().flat(100).flat(90).limitDown(90));
    assertThat(execution.exitLocked()).isTrue();
    assertThat(EngineRun.lines(execution))
        .containsExactly("LONG 1 at 100 on 2020-01-02, out at 90 on 2020-01-03, EXPIRY");
  }

  @Test
  void aPositionThatIsNotDueIsNotLockedIn() {
    var run = EngineRun.of(aLong().at("100")).running();
    assertThat(run.on(aSeries().flat(100).flat(90).limitDown(90)).exitLocked()).isFalse();
  }
}

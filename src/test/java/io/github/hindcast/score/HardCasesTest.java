package io.github.hindcast.score;

import static io.github.hindcast.instrument.InstrumentBuilder.TEST;
import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.market.MarketBuilder.aMarket;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.score.Judging.judge;
import static io.github.hindcast.score.Judging.reason;
import static io.github.hindcast.view.CallBuilder.aCall;
import static io.github.hindcast.view.CallBuilder.aLevelCall;
import static io.github.hindcast.view.CallBuilder.aMove;
import static io.github.hindcast.view.CallBuilder.anAvoidCall;
import static io.github.hindcast.view.TradingBuilder.aLong;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hindcast.market.Bar;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Detail;
import io.github.hindcast.market.Roll;
import io.github.hindcast.replay.ExitReason;
import io.github.hindcast.replay.Fill;
import io.github.hindcast.replay.Rollover;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Claim.Expected;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Cases that were once judged wrongly.
final class HardCasesTest {
  static final LocalDate DAY = LocalDate.parse("2020-01-03");

  // 1 LevelRule/Position: dust
  @Test
  void aPositionWhoseTargetsAreAllReachedIsClosed() {
    var judgement =
        judge(
            aLevelCall(aShort().at("100", "110").ladder(3).reduce("0.5", "95").reduce("0.5", "90"))
                .until("2020-12-31"),
            aSeries().flat(99).bar(99, 111, 99, 100).flat(89, 200));
    assertThat(judgement.verdict()).as(reason(judgement)).isEqualTo(Verdict.HIT);
  }

  // 2 Windows: sessions across the end of the known years
  @Test
  void aWindowBySessionsThatRunsIntoAYearWithoutHolidaysIsOverWithItsLastSession() {
    // no bar on 2021-01-01, a holiday that the calendar does not have
    var series =
        aSeries()
            .from("2020-12-30")
            .flat(100, 101)
            .from("2021-01-04")
            .flat(102, 103, 104, 105, 106);
    var judgement = judge(aMove(Direction.LONG).publishedOn("2020-12-29").forSessions(5), series);
    assertThat(judgement.verdict()).as(reason(judgement)).isEqualTo(Verdict.HIT);
  }

  // 3 Windows: unknown holidays hide bars of a running window
  @Test
  void aStopHitInARunningWindowIsSeenOnItsDay() {
    // Weekdays, holidays unknown: 01-06 and 01-07 were holidays.
    var series =
        aSeries()
            .of(anInstrument().withHolidaysUnknown())
            .flat(100, 100)
            .from("2020-01-08")
            .flat(94, 100);
    var call = aLevelCall(aLong().at("100").stop("95")).forSessions(4);
    var asOf = judge(call, aMarket(series).asOf("2020-01-08"));
    var whole = judge(call, series);
    assertThat(whole.verdict()).isEqualTo(Verdict.MISS);
    assertThat(asOf.verdict()).as(reason(asOf)).isEqualTo(Verdict.MISS);
  }

  // 4 Windows: window over before first actionable bar
  @Test
  void aWindowThatEndsBeforeTheCallCanBeActedOnIsNotPending() {
    var judgement =
        judge(
            aMove(Direction.LONG).publishedAt("2020-01-03T10:00+08:00").until("2020-01-03"),
            aSeries().flat(100, 101, 102, 103, 104, 105));
    assertThat(judgement.verdict()).as(reason(judgement)).isEqualTo(Verdict.NO_DATA);
  }

  @Test
  void aWindowWithoutAnyBarAmidBarsIsNotPending() {
    var series =
        aSeries().flat(100).missing().missing().missing().missing().missing().missing().flat(100);
    var judgement =
        judge(aMove(Direction.LONG).publishedOn("2020-01-02").until("2020-01-08"), series);
    assertThat(judgement.verdict()).as(reason(judgement)).isEqualTo(Verdict.NO_DATA);
  }

  // 5 VolatilityRule
  @Test
  void aVolatilityWindowOfOneBarIsPending() {
    assertThat(volatility("2020-01-31", 100).verdict()).isEqualTo(Verdict.PENDING);
  }

  @Test
  void twoBarsHaveNoVolatilityToJudge() {
    assertThat(volatility("2020-01-03", 100, 150).verdict()).isNotEqualTo(Verdict.HIT);
  }

  private static Judgement volatility(String until, double... window) {
    var series = aSeries().from("2019-12-16");
    for (int turn = 0; turn < 6; turn++) {
      series.flat(100, 102);
    }
    var december = new Period(LocalDate.parse("2019-12-16"), LocalDate.parse("2019-12-31"));
    return judge(
        aCall(new Claim.Volatility(TEST, Expected.LOWER, december)).until(until),
        series.from("2020-01-02").flat(window));
  }

  // 6 AvoidRule
  @Test
  void advisingAgainstATradeWhosePathDecidesIsAmbiguous() {
    var judgement =
        judge(
            anAvoidCall(aShort().at("100").stop("105").target("95")).until("2020-01-03"),
            aSeries().flat(100).bar(100, 106, 94, 100));
    assertThat(judgement.verdict()).isEqualTo(Verdict.AMBIGUOUS);
  }

  // 7 engine
  @Test
  void rungsThatStandBeforeTheStopAreFilledBeforeIt() {
    // 100 is sold on the first day. On the second the price runs from 101 to 120: through 105 and
    // 110 and then through the stop at 115. Nothing is closed on the bar of
    // its entry, so that the two end with the window at 118: 15 + 13 + 8.
    var judgement =
        judge(
            aLevelCall(aShort().at("100", "110").ladder(3).stop("115"))
                .quantity("3")
                .until("2020-01-03"),
            aSeries().flat(100).bar(101, 120, 101, 118));
    assertThat(judgement.pnl().orElseThrow().net()).isEqualByComparingTo("-36");
  }

  // 8 DirectionRule
  @Test
  void aMoveOfNothingOverARollIsAMiss() {
    var series =
        aSeries()
            .of(anInstrument().withoutTick())
            .contract("A")
            .flat(10.1)
            .rollsTo("B", 10.3, 10.6)
            .flat(10.4);
    var judgement = judge(aMove(Direction.LONG).until("2020-01-03"), series);
    assertThat(judgement.pnl().orElseThrow().net()).isEqualByComparingTo("0");
    assertThat(judgement.verdict()).isEqualTo(Verdict.MISS);
  }

  // 9 Bar
  @Test
  void aPriceThatIsNoNumberIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Bar(DAY, 10, Double.NaN, 9, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> new Bar(DAY, Double.NaN, 11, 9, 10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bar(DAY, 10, Double.POSITIVE_INFINITY, 9, 10));
  }

  // 10 Trade
  @Test
  void aGapIsTakenFromItsTwoPricesExactly() {
    var trade =
        new Trade(
            Direction.LONG,
            BigDecimal.ONE,
            new Fill(DAY, 1.01),
            new Fill(DAY, 1.01),
            ExitReason.EXPIRY,
            List.of(new Rollover(DAY, "A", "B", 1.01, 1.025, true)));
    assertThat(trade.rollPnl()).isEqualTo("-0.02"); // 0.015, half to even
  }

  // 11 Quantity
  // 12 Returns
  @Test
  void aRollOfOtherContractsIsNotKnown() {
    var bars =
        BarSeries.of(
            anInstrument().build(),
            Detail.OHLC,
            List.of(Bar.ofClose(DAY.minusDays(1), 100), Bar.ofClose(DAY, 121)),
            List.of("A", "B"),
            Map.of(DAY, new Roll(DAY, "X", "Y", 100, 110)));
    assertThat(Returns.daily(bars)).isEmpty();
  }

  // 13 Flags
  @Test
  void aNeutralCallTradesNothingAndHasNoCosts() {
    var series =
        aSeries().from("2019-12-25").flat(100, 101, 100, 101, 100).from("2020-01-02").flat(100);
    assertThat(
            judge(aCall(new Claim.Neutral(TEST, BigDecimal.ONE)).until("2020-12-31"), series)
                .flags())
        .doesNotContain(Flag.COSTS_NOT_MODELLED, Flag.MARKED_TO_LAST_CLOSE);
  }

  // 14 dependence
  @Test
  void readingsThatContradictEachOtherAreFlaggedWhileTheBaseIsPending() {
    var call =
        aMove(Direction.LONG)
            .until("2020-12-31")
            .readings(
                aMove(Direction.LONG).until("2020-01-03").reading("short"),
                aMove(Direction.LONG).until("2020-01-06").reading("long"));
    assertThat(judge(call, aSeries().flat(100, 110, 90)).flags()).contains(Flag.DEPENDS_ON_READING);
  }

  // 15 as of before the first bar
  @Test
  void asOfADayBeforeTheFirstBarACallMadeByThenIsPending() {
    var judgement =
        judge(aMove(Direction.LONG), aMarket(aSeries().flat(100, 101)).asOf("2020-01-01"));
    assertThat(judgement.verdict()).as(reason(judgement)).isEqualTo(Verdict.PENDING);
  }

  // 16 event before publication; settled early
  @Test
  void anEventSettledAsNotHappenedWithinARunningWindowIsPending() {
    var call = aCall(new Claim.Event("filing", java.util.Optional.empty())).until("2020-12-31");
    var judgement = judge(call, aMarket().neverHappened("filing", "2020-06-30").build());
    assertThat(judgement.verdict()).isEqualTo(Verdict.PENDING);
  }

  @Test
  void aSeriesWindowThatEndsBeforeThePublicationDoesNotCrash() {
    var call =
        aCall(new Claim.Series("lpr", Expected.LOWER))
            .publishedOn("2020-06-01")
            .until("2020-05-01");
    assertThat(
            judge(call, aMarket().rate("lpr", "2020-01-20", "4", "2020-07-20", "3").build())
                .verdict())
        .isNotNull();
  }

  @Test
  void aSecondAsOfCannotKnowMoreThanTheFirst() {
    var market =
        aMarket(aSeries().flat(100, 101)).asOf("2020-01-02").asOf(LocalDate.parse("2020-06-30"));
    assertThat(market.knownUpTo()).isEqualTo("2020-01-02");
  }

  // 17 locked
  @Test
  void aDirectionCallHeldBackOverItsWholeWindowIsNotEntered() {
    var series = aSeries().flat(100, 110).limitUp(110);
    var judgement =
        judge(aMove(Direction.LONG).notBefore("2020-01-03").until("2020-01-03"), series);
    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENTERED);
  }

  @Test
  void anOrderForTheOpenThatWasHeldBackSaysWhy() {
    var series = aSeries().flat(100, 110).limitUp(110);
    var call = anAvoidCall(aLong()).notBefore("2020-01-03").until("2020-01-03");
    assertThat(reason(judge(call, series))).contains("locked at the upper limit");
  }

  @Test
  void aNeutralCallIsMeasuredAlsoWhereNobodyCouldBuy() {
    var series =
        aSeries()
            .from("2019-12-25")
            .flat(100, 101, 100, 101, 100)
            .from("2020-01-02")
            .flat(110)
            .limitUp(110);
    var judgement =
        judge(aCall(new Claim.Neutral(TEST, BigDecimal.ONE)).until("2020-01-02"), series);
    assertThat(judgement.verdict()).isEqualTo(Verdict.HIT);
  }

  // 18
  @Test
  void aTargetFilledLongAgoDoesNotWait() {
    var series = aSeries().flat(100).bar(95, 96, 94, 95).bar(90, 91, 89, 90).limitUp(89).flat(95);
    var call =
        aLevelCall(aShort().at("100").reduce("0.5", "95").reduce("0.5", "80")).until("2020-01-07");
    assertThat(judge(call, series).flags()).doesNotContain(Flag.HELD_BACK);
  }

  // 19
}

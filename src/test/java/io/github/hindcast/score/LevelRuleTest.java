package io.github.hindcast.score;

import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.score.Judging.judge;
import static io.github.hindcast.score.Judging.measures;
import static io.github.hindcast.score.Judging.reason;
import static io.github.hindcast.view.CallBuilder.aLevelCall;
import static io.github.hindcast.view.TradingBuilder.aLong;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelRuleTest {

  @ParameterizedTest
  @CsvSource({"99, HIT, 1.00", "100, MISS, 0.00", "101, MISS, -1.00"})
  void aPositionClosedAtTheEndIsJudgedByItsNet(double close, Verdict verdict, String net) {
    var judgement =
        judge(aLevelCall(aShort().at("100")).until("2020-01-03"), aSeries().flat(100, close));
    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(judgement.pnl().orElseThrow().net()).isEqualTo(net);
  }

  @Test
  void theReasonSaysHowMuchWasFilledHowItEndedAndWhatItMade() {
    var judgement =
        judge(
            aLevelCall(aShort().at("14500", "14700").ladder(2).target("13500"))
                .quantity("1000")
                .until("2020-01-06"),
            aSeries().flat(14400).bar(14450, 14550, 14450, 14500).bar(14000, 14000, 13400, 13600));
    // 500 x (14500 - 13500)
    assertThat(judgement.reason())
        .isEqualTo(
            Text.of(
                "filled 500 / 1,000 t from 2020-01-03; closed at 13,500 on 2020-01-06;"
                    + " net 500,000.00",
                "自 2020-01-03 起成交 500 / 1,000 吨；2020-01-06 于 13,500 平仓；净盈亏 500,000.00"));
    assertThat(measures(judgement))
        .containsEntry("share_filled", "0.500000")
        .containsEntry("sessions", "3");
  }

  @Test
  void withoutAFillItIsNotEnteredOnceTheWindowIsOver() {
    var judgement =
        judge(aLevelCall(aShort().at("100")).until("2020-01-03"), aSeries().flat(98, 99));
    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENTERED);
    assertThat(reason(judgement))
        .isEqualTo("not entered: the highest price of the window was 99 on 2020-01-03");
    assertThat(measures(judgement)).containsEntry("share_filled", "0.000000");
    assertThat(judgement.pnl()).isEmpty();
  }

  @Test
  void withoutAFillItIsPendingBefore() {
    var judgement =
        judge(aLevelCall(aShort().at("100")).until("2020-01-06"), aSeries().flat(98, 99));
    assertThat(judgement.verdict()).isEqualTo(Verdict.PENDING);
    assertThat(reason(judgement))
        .isEqualTo(
            "the window runs to 2020-01-06, prices to 2020-01-03: so far not entered, the highest"
                + " price of the window was 99 on 2020-01-03");
  }

  @Test
  void aPositionStillOpenIsPendingAndMarkedToTheLastClose() {
    var judgement =
        judge(aLevelCall(aShort().at("100")).until("2020-01-06"), aSeries().flat(100, 90));
    assertThat(judgement.verdict()).isEqualTo(Verdict.PENDING);
    assertThat(reason(judgement))
        .isEqualTo(
            "filled 1 / 1 t from 2020-01-02; still open, marked at 90 on 2020-01-03; net 10.00");
  }

  @ParameterizedTest
  @CsvSource({"105, MISS, stopped at 105", "95, HIT, closed at 95"})
  void whatItsStopOrTargetClosedIsJudgedWhileTheWindowRunsOn(
      double price, Verdict verdict, String how) {
    var judgement =
        judge(
            aLevelCall(aShort().at("100").stop("105").target("95")).until("2020-12-31"),
            aSeries().flat(100, price));
    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(reason(judgement)).contains(how + " on 2020-01-03");
  }

  @Test
  void whereThePathInsideOneBarDecidesItIsAmbiguous() {
    var judgement =
        judge(
            aLevelCall(aShort().at("100").stop("105").target("95")).until("2020-01-03"),
            aSeries().flat(100).bar(100, 106, 94, 100));
    assertThat(judgement.verdict()).isEqualTo(Verdict.AMBIGUOUS);
    assertThat(reason(judgement))
        .isEqualTo(
            "stop and target fall into one bar: MISS if the stop came first, HIT if the target"
                + " did");
    assertThat(judgement.pnl().orElseThrow().net()).isEqualTo("-5.00");
  }

  @Test
  void whereBothPathsComeToTheSameVerdictItIsNotAmbiguous() {
    // Half is out at 95 on the day before; then the stop at 101 costs half a point, the target at
    // 94 earns three: a HIT either way.
    var judgement =
        judge(
            aLevelCall(aShort().at("100").stop("101").reduce("0.5", "95").reduce("0.5", "94"))
                .until("2020-01-06"),
            aSeries().flat(100, 95).bar(100, 101, 94, 100));
    assertThat(judgement.verdict()).isEqualTo(Verdict.HIT);
    assertThat(judgement.pnl().orElseThrow().net()).isEqualTo("2.00"); // (5 - 1) / 2
  }

  @Test
  void aStopThatTheOpenDecidesIsNotAmbiguous() {
    var judgement =
        judge(
            aLevelCall(aShort().at("100").stop("105").target("95")).until("2020-01-03"),
            aSeries().flat(100).bar(105, 106, 94, 100));
    assertThat(judgement.verdict()).isEqualTo(Verdict.MISS);
  }

  @Test
  void theRollCountsInTheVerdict() {
    // Long: 100 to 101 in A, 105 to 104 in B: nothing, though the series rose by 4.
    var series = aSeries().contract("A").flat(100, 101).rollsTo("B", 101, 105).flat(104);
    var judgement = judge(aLevelCall(aLong().at("100")).until("2020-01-06"), series);
    assertThat(judgement.verdict()).isEqualTo(Verdict.MISS);
    assertThat(judgement.pnl().orElseThrow().roll()).isEqualTo("-4.00");
  }
}

package io.github.hindcast.score;

import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.score.Judging.judge;
import static io.github.hindcast.score.Judging.measures;
import static io.github.hindcast.score.Judging.reason;
import static io.github.hindcast.view.CallBuilder.anAvoidCall;
import static io.github.hindcast.view.TradingBuilder.aLong;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvoidRuleTest {

  @ParameterizedTest
  @CsvSource({"99, HIT, -1.00", "100, MISS, 0.00", "101, MISS, 1.00"})
  void advisingAgainstATradeIsRightWhenItWouldHaveLost(double close, Verdict verdict, String net) {
    var judgement = judge(anAvoidCall(aLong()).until("2020-01-03"), aSeries().flat(100, close));
    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(measures(judgement)).containsEntry("avoided_net", net);
  }

  @Test
  void theTradeAdvisedAgainstEarnsTheCallNothing() {
    assertThat(judge(anAvoidCall(aLong()).until("2020-01-03"), aSeries().flat(100, 99)).pnl())
        .isEmpty();
  }

  @Test
  void chasingTheMoveIsEnteredAsThePriceFallsToTheLevel() {
    // Sold at 17000 on the way down, 17350 at the end: 350 lost a tonne.
    var series = aSeries().flat(17500).bar(17100, 17150, 16900, 17000).flat(17350);
    var judgement =
        judge(
            anAvoidCall(aShort().at("17000").withTheMove()).quantity("10").until("2020-01-06"),
            series);
    assertThat(judgement.verdict()).isEqualTo(Verdict.HIT);
    assertThat(judgement.reason())
        .isEqualTo(
            Text.of(
                "the trade advised against, from 17,000 on 2020-01-03 to 17,350 on 2020-01-06,"
                    + " makes -3,500.00",
                "所规避的交易：2020-01-03 17,000 → 2020-01-06 17,350，盈亏 -3,500.00"));
    assertThat(measures(judgement)).containsEntry("avoided_return", "-0.020588"); // -350 / 17000
  }

  @Test
  void aTradeThatCouldNotBeMadeIsNotEntered() {
    var judgement =
        judge(
            anAvoidCall(aShort().at("17000").withTheMove()).until("2020-01-03"),
            aSeries().flat(17500, 17100));
    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ENTERED);
    assertThat(reason(judgement))
        .isEqualTo(
            "the trade could not have been made: the lowest price of the window was 17,100 on"
                + " 2020-01-03");
  }

  @Test
  void aTradeThatMayStillBeMadeIsPending() {
    assertThat(
            judge(
                    anAvoidCall(aShort().at("17000").withTheMove()).until("2020-12-31"),
                    aSeries().flat(17500))
                .verdict())
        .isEqualTo(Verdict.PENDING);
  }

  @Test
  void aTradeThatWouldStillBeOpenIsPending() {
    assertThat(judge(anAvoidCall(aLong()).until("2020-12-31"), aSeries().flat(100, 90)).verdict())
        .isEqualTo(Verdict.PENDING);
  }

  @Test
  void aTradeThatWouldHaveBeenStoppedIsJudgedWhileTheWindowRunsOn() {
    assertThat(
            judge(anAvoidCall(aLong().stop("95")).until("2020-12-31"), aSeries().flat(100, 94, 120))
                .verdict())
        .isEqualTo(Verdict.HIT);
  }
}

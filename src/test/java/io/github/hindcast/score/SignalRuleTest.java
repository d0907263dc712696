package io.github.hindcast.score;

import static io.github.hindcast.instrument.InstrumentBuilder.TEST;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.score.Judging.judge;
import static io.github.hindcast.score.Judging.measures;
import static io.github.hindcast.score.Judging.reason;
import static io.github.hindcast.view.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Claim.Leaning;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The history is 100, 101, 100, 101, 100: returns of ±ln 1.01 = ±0.0099503, twice each, whose
/// sample standard deviation is 0.0099503 x √(4/3) = 0.0114897 a session.
class SignalRuleTest {

  @ParameterizedTest
  @CsvSource({
    "BULLISH, 102, HIT,  bullish, a strong rise",
    "BULLISH, 101, HIT,  neutral, a weak rise has the sign too",
    "BULLISH, 100, MISS, neutral, no move",
    "BULLISH, 98,  MISS, bearish, a strong fall",
    "BEARISH, 98,  HIT,  bearish, a strong fall",
    "BEARISH, 99,  HIT,  neutral, a weak fall has the sign too",
    "BEARISH, 100, MISS, neutral, no move",
    "BEARISH, 102, MISS, bullish, a strong rise",
    "NEUTRAL, 100, HIT,  neutral, no move",
    "NEUTRAL, 101, HIT,  neutral, inside the band",
    "NEUTRAL, 99,  HIT,  neutral, inside the band",
    "NEUTRAL, 102, MISS, bullish, above the band",
    "NEUTRAL, 98,  MISS, bearish, below the band"
  })
  void aFactorIsHeldAgainstTheReturnOfItsHorizon(
      Leaning leaning, double close, Verdict verdict, String outcome, String why) {
    var judgement = judge(oneSession(leaning, "1"), history().bar(100, 105, 95, close));
    assertThat(judgement.verdict()).as(why).isEqualTo(verdict);
    assertThat(measures(judgement)).as(why).containsEntry("outcome", outcome);
  }

  @Test
  void aBandOfTwoIsTwiceAsWide() {
    var judgement = judge(oneSession(Leaning.NEUTRAL, "2"), history().bar(100, 105, 95, 102));
    assertThat(judgement.verdict()).isEqualTo(Verdict.HIT);
    assertThat(measures(judgement)).containsEntry("neutral_band", "0.022979");
  }

  @Test
  void overFourSessionsTheBandIsTwiceAsWide() {
    var judgement =
        judge(signal(Leaning.NEUTRAL, "1").until("2020-01-07"), history().flat(100, 100, 100, 102));
    assertThat(judgement.verdict()).isEqualTo(Verdict.HIT);
    assertThat(measures(judgement)).containsEntry("neutral_band", "0.022979");
  }

  @Test
  void theEdgeOfTheBandIsInside() {
    // A price that never moved has a band of zero.
    var series = aSeries().from("2019-12-25").flat(100, 100, 100).from("2020-01-02").flat(100);
    var judgement = judge(oneSession(Leaning.NEUTRAL, "1"), series);
    assertThat(measures(judgement)).containsEntry("neutral_band", "0.000000");
    assertThat(judgement.verdict()).isEqualTo(Verdict.HIT);
  }

  @Test
  void theReturnIsThatOfThePriceAlsoForABearishFactor() {
    var judgement = judge(oneSession(Leaning.BEARISH, "1"), history().bar(100, 105, 95, 98));
    assertThat(measures(judgement)).containsEntry("return", "-0.020000");
    assertThat(reason(judgement)).isEqualTo("return -2.00%, neutral within ±1.15%");
  }

  @Test
  void atMostTheLast250ReturnsAreTheHistory() {
    // A year and more of still prices; the swings before it are forgotten.
    var series = aSeries().from("2018-11-01");
    for (int session = 0; session < 15; session++) {
      series.flat(100, 150);
    }
    for (int session = 0; session < 251; session++) {
      series.flat(100);
    }
    var judgement = judge(oneSession(Leaning.NEUTRAL, "1"), series.from("2020-01-02").flat(100));
    assertThat(measures(judgement))
        .containsEntry("history_returns", "250")
        .containsEntry("neutral_band", "0.000000");
  }

  @ParameterizedTest
  @CsvSource({"NEUTRAL, NO_DATA", "BULLISH, HIT", "BEARISH, MISS"})
  void withFewerThanTwoKnownReturnsOnlyTheSignIsJudged(Leaning leaning, Verdict verdict) {
    var series = aSeries().from("2019-12-30").flat(100, 101).bar(100, 105, 95, 102);
    var judgement = judge(oneSession(leaning, "1"), series);
    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(reason(judgement))
        .isEqualTo("return 2.00%; no earlier prices to tell what a strong move is");
    assertThat(measures(judgement)).containsOnlyKeys("return");
  }

  @ParameterizedTest
  @CsvSource({"BULLISH", "NEUTRAL", "BEARISH"})
  void untilTheWindowIsOverItIsPending(Leaning leaning) {
    assertThat(
            judge(signal(leaning, "1").until("2020-01-03"), history().bar(100, 105, 95, 102))
                .verdict())
        .isEqualTo(Verdict.PENDING);
  }

  @ParameterizedTest
  @CsvSource({"101, HIT", "102, MISS"})
  void aNeutralCallIsJudgedAsANeutralFactor(double close, Verdict verdict) {
    var call = aCall(new Claim.Neutral(TEST, BigDecimal.ONE)).until("2020-01-02");
    assertThat(judge(call, history().bar(100, 105, 95, close)).verdict()).isEqualTo(verdict);
  }

  private static CallBuilder oneSession(Leaning leaning, String band) {
    return signal(leaning, band).until("2020-01-02");
  }

  private static CallBuilder signal(Leaning leaning, String band) {
    return aCall(new Claim.Signal(TEST, leaning, new BigDecimal(band)));
  }

  /// The last five sessions of 2019; the next bar is that of 2020-01-02.
  private static SeriesBuilder history() {
    return aSeries().from("2019-12-25").flat(100, 101, 100, 101, 100);
  }
}

package io.github.hindcast.score;

import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.score.Judging.judge;
import static io.github.hindcast.score.Judging.measures;
import static io.github.hindcast.score.Judging.reason;
import static io.github.hindcast.view.CallBuilder.aBarrier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Text;
import io.github.hindcast.view.Claim.BarrierType;
import io.github.hindcast.view.Claim.PriceBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarrierRuleTest {

  @ParameterizedTest
  @CsvSource({
    "FLOOR,   EXTREMES, 105, 100, 103, HIT, touching is not going through",
    "FLOOR,   EXTREMES, 105, 99,  103, MISS, through by one",
    "FLOOR,   CLOSES,   105, 99,  103, HIT, only the low went through",
    "FLOOR,   CLOSES,   105, 99,  99,  MISS, the close went through",
    "FLOOR,   CLOSES,   105, 99,  100, HIT, the close touched",
    "CEILING, EXTREMES, 100, 95,  98,  HIT, touching is not going through",
    "CEILING, EXTREMES, 101, 95,  98,  MISS, through by one",
    "CEILING, CLOSES,   101, 95,  98,  HIT, only the high went through",
    "CEILING, CLOSES,   101, 95,  101, MISS, the close went through",
    "RISE_TO, EXTREMES, 99,  95,  98,  MISS, not reached",
    "RISE_TO, EXTREMES, 100, 95,  98,  HIT, touched is reached",
    "RISE_TO, CLOSES,   101, 95,  99,  MISS, the close did not reach it",
    "RISE_TO, CLOSES,   101, 95,  100, HIT, the close touched it",
    "FALL_TO, EXTREMES, 105, 101, 103, MISS, not reached",
    "FALL_TO, EXTREMES, 105, 100, 103, HIT, touched is reached",
    "FALL_TO, CLOSES,   105, 99,  101, MISS, the close did not reach it",
    "FALL_TO, CLOSES,   105, 99,  100, HIT, the close touched it"
  })
  void aBarrierAtAHundredOnOneBar(
      BarrierType type,
      PriceBasis basis,
      double high,
      double low,
      double close,
      Verdict verdict,
      String why) {
    var call = aBarrier(type, "100", basis).until("2020-01-02");
    assertThat(judge(call, aSeries().bar(close, high, low, close)).verdict())
        .as(why)
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "FLOOR,   110, PENDING, it may still break",
    "FLOOR,   90,  PENDING, broken already and said so",
    "CEILING, 90,  PENDING, it may still break",
    "CEILING, 110, PENDING, broken already and said so",
    "RISE_TO, 90,  PENDING, it may still be reached",
    "RISE_TO, 110, HIT, decided on the day it is reached",
    "FALL_TO, 110, PENDING, it may still be reached",
    "FALL_TO, 90,  HIT, decided on the day it is reached"
  })
  void whileTheWindowRunsOnlyALevelReachedIsDecided(
      BarrierType type, double price, Verdict verdict, String why) {
    var call = aBarrier(type, "100", PriceBasis.EXTREMES).until("2020-12-31");
    assertThat(judge(call, aSeries().flat(price)).verdict()).as(why).isEqualTo(verdict);
  }

  @Test
  void aBrokenFloorSaysWhenHowDeepAndHowLong() {
    var series = aSeries().flat(17000).bar(16100, 16200, 15950, 16100).flat(15500, 16500);
    var judgement =
        judge(
            aBarrier(BarrierType.FLOOR, "16000", PriceBasis.EXTREMES).until("2020-01-07"), series);
    assertThat(judgement.reason())
        .isEqualTo(
            Text.of(
                "floor 16,000 broken on 2020-01-03 at 15,950, beyond it on 2 of 4 sessions",
                "支撑位 16,000 于 2020-01-03 被突破（15,950），共 2／4 个交易日在其外"));
    assertThat(measures(judgement))
        .containsEntry("first_breach", "2020-01-03")
        .containsEntry("first_price", "15950")
        .containsEntry("sessions_beyond", "2")
        .containsEntry("depth", "500")
        .containsEntry("sessions", "4");
  }

  @Test
  void aFloorThatHeldSaysHowNearThePriceCame() {
    var judgement =
        judge(
            aBarrier(BarrierType.FLOOR, "16000", PriceBasis.EXTREMES).until("2020-01-06"),
            aSeries().flat(17000, 16050, 16500));
    assertThat(reason(judgement)).isEqualTo("floor 16,000 held: nearest 16,050 on 2020-01-03");
    assertThat(measures(judgement)).containsOnlyKeys("sessions");
  }

  @Test
  void aBrokenCeilingInARunningWindowSaysSo() {
    var judgement =
        judge(
            aBarrier(BarrierType.CEILING, "100", PriceBasis.CLOSES).until("2020-12-31"),
            aSeries().flat(99, 101));
    assertThat(reason(judgement))
        .isEqualTo(
            "the window runs to 2020-12-31, prices to 2020-01-03: so far ceiling 100 broken on"
                + " 2020-01-03 at 101, beyond it on 1 of 2 sessions");
  }

  @Test
  void aLevelReachedSaysWhen() {
    var judgement =
        judge(
            aBarrier(BarrierType.RISE_TO, "50", PriceBasis.CLOSES).until("2020-12-31"),
            aSeries().flat(48, 50, 49));
    assertThat(reason(judgement))
        .isEqualTo("rise to 50 reached on 2020-01-03 at 50, beyond it on 1 of 3 sessions");
    assertThat(measures(judgement))
        .containsEntry("first_reached", "2020-01-03")
        .containsEntry("depth", "0");
  }
}

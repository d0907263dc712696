package io.github.hindcast.score;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.score.Judging.judge;
import static io.github.hindcast.score.Judging.measures;
import static io.github.hindcast.score.Judging.reason;
import static io.github.hindcast.view.CallBuilder.aRange;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeRuleTest {

  @ParameterizedTest
  @CsvSource({
    "105, 95,  100, HIT, well inside",
    "110, 90,  100, HIT, on both edges",
    "111, 95,  100, PARTIAL, a high outside",
    "105, 89,  100, PARTIAL, a low outside",
    "111, 95,  110, PARTIAL, a high outside and the close on the edge",
    "111, 95,  111, MISS, a close outside",
    "105, 89,  89, MISS, a close outside"
  })
  void highsAndLowsInsideAreAHitClosesInsideAPart(
      double high, double low, double close, Verdict verdict, String why) {
    var series = aSeries().flat(100).bar(100, high, low, close);
    assertThat(judge(aRange("90", "110").until("2020-01-03"), series).verdict())
        .as(why)
        .isEqualTo(verdict);
  }

  @Test
  void theReasonSaysWhatWasTradedAndWhenTheRangeWasLeft() {
    var series = aSeries().flat(7400).bar(7400, 7600, 7300, 7400).flat(7000);
    var judgement = judge(aRange("7335", "7545").until("2020-01-06"), series);
    assertThat(judgement.reason())
        .isEqualTo(
            Text.of(
                "traded 7,000–7,600 against 7,335–7,545, first outside on 2020-01-03",
                "实际成交区间 7,000–7,600，判断区间 7,335–7,545，首次越界 2020-01-03"));
    assertThat(measures(judgement))
        .containsEntry("sessions", "3")
        .containsEntry("closes_inside", "2")
        .containsEntry("sessions_inside", "1")
        .containsEntry("lowest", "7000")
        .containsEntry("highest", "7600");
  }

  @Test
  void aRangeLeftAlreadyIsStillPendingAndSaysSo() {
    var judgement = judge(aRange("90", "110").until("2020-01-06"), aSeries().flat(100, 120));
    assertThat(judgement.verdict()).isEqualTo(Verdict.PENDING);
    assertThat(reason(judgement))
        .isEqualTo(
            "the window runs to 2020-01-06, prices to 2020-01-03: so far traded 100–120 against"
                + " 90–110, first outside on 2020-01-03");
  }

  @Test
  void theBarBeforeTheWindowDoesNotCount() {
    var series = aSeries().from("2019-12-31").flat(200, 100, 100);
    assertThat(judge(aRange("90", "110").until("2020-01-03"), series).verdict())
        .isEqualTo(Verdict.HIT);
  }

  @ParameterizedTest
  @CsvSource({"110, HIT", "110.5, MISS"})
  void withOnePriceADayThereIsNoPart(double price, Verdict verdict) {
    var series = aSeries().of(anInstrument().withoutTick()).closeOnly().flat(100, price);
    var judgement = judge(aRange("90", "110").until("2020-01-03"), series);
    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(judgement.flags()).contains(Flag.CLOSE_ONLY);
  }
}

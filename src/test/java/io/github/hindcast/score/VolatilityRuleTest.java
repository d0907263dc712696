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
import io.github.hindcast.view.Claim.Expected;
import io.github.hindcast.view.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The reference closes at 100 and 102 in turn, twelve times: eleven returns r of ±ln 1.02, six up,
/// five down. Their sample variance is (11 - 1/11)/10 r² = 12/11 r², so a year of 242 sessions has
/// 0.0198026 x √(12/11) x √242 = 0.321755.
///
/// The window closes at 100, c, 100, c: three returns of ±ln c/100, with the sample variance 4/3
/// r².
class VolatilityRuleTest {

  @ParameterizedTest
  @CsvSource({
    "LOWER,  101, HIT,  0.178737", // ln 1.01 x √(4/3) x √242
    "LOWER,  102, MISS, 0.355713", // ln 1.02 x √(4/3) x √242
    "HIGHER, 101, MISS, 0.178737",
    "HIGHER, 102, HIT,  0.355713"
  })
  void theWindowIsHeldAgainstTheReferencePeriod(
      Expected expected, double close, Verdict verdict, String volatility) {
    var judgement = judge(volatility(expected), window(close));
    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(measures(judgement))
        .containsEntry("volatility", volatility)
        .containsEntry("reference_volatility", "0.321755")
        .containsEntry("sessions", "4");
  }

  @Test
  void theReasonSaysBothVolatilities() {
    assertThat(reason(judge(volatility(Expected.LOWER), window(101))))
        .isEqualTo(
            "volatility 17.87% a year against 32.18% in 2019-12-16 to 2019-12-31, expected lower");
  }

  @ParameterizedTest
  @EnumSource(Expected.class)
  void equalVolatilityIsAMiss(Expected expected) {
    var still = aSeries().from("2019-12-16");
    for (int session = 0; session < 16; session++) {
      still.flat(100);
    }
    assertThat(judge(volatility(expected), still).verdict()).isEqualTo(Verdict.MISS);
  }

  @Test
  void theMeanDailyRangeIsSaidBesideAndDecidesNothing() {
    // Closes stand still while the bars are wide: 0.08 and 0.12 of the close.
    var series =
        reference()
            .from("2020-01-02")
            .bar(100, 105, 97, 100)
            .bar(100, 106, 94, 100)
            .bar(100, 105, 97, 100)
            .bar(100, 106, 94, 100);
    var judgement = judge(volatility(Expected.LOWER), series);
    assertThat(judgement.verdict()).isEqualTo(Verdict.HIT);
    assertThat(measures(judgement))
        .containsEntry("mean_range", "0.100000")
        .containsEntry("reference_mean_range", "0.000000");
  }

  @Test
  void aRollIsNoSwing() {
    var series =
        contracts().rollsTo("B", 100, 110).flat(110, 110, 110, 110); // flat within each contract
    assertThat(measures(judge(volatility(Expected.LOWER), series)))
        .containsEntry("volatility", "0.000000");
  }

  @Test
  void untilTheWindowIsOverItIsPending() {
    assertThat(judge(volatility(Expected.LOWER).until("2020-01-08"), window(101)).verdict())
        .isEqualTo(Verdict.PENDING);
  }

  @Test
  void aReferencePeriodThatThePricesDoNotCoverIsNoData() {
    var series = aSeries().from("2019-12-31").flat(100, 101, 100, 101, 100);
    assertThat(judge(volatility(Expected.LOWER), series).verdict()).isEqualTo(Verdict.NO_DATA);
  }

  private static CallBuilder volatility(Expected expected) {
    var reference = new Period(LocalDate.parse("2019-12-16"), LocalDate.parse("2019-12-31"));
    return aCall(new Claim.Volatility(TEST, expected, reference)).until("2020-01-07");
  }

  private static SeriesBuilder window(double close) {
    return reference().from("2020-01-02").flat(100, close, 100, close);
  }

  private static SeriesBuilder reference() {
    var series = aSeries().from("2019-12-16");
    for (int turn = 0; turn < 6; turn++) {
      series.flat(100, 102);
    }
    return series;
  }

  /// Twelve still sessions of contract A, then one more on 2020-01-02.
  private static SeriesBuilder contracts() {
    var series = aSeries().from("2019-12-16").contract("A");
    for (int session = 0; session < 13; session++) {
      series.flat(100);
    }
    return series;
  }
}

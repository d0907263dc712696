package io.github.hindcast.score;

import static io.github.hindcast.instrument.InstrumentBuilder.TEST;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.score.Judging.judge;
import static io.github.hindcast.score.Judging.measures;
import static io.github.hindcast.score.Judging.reason;
import static io.github.hindcast.view.CallBuilder.aCall;
import static io.github.hindcast.view.CallBuilder.aMove;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionRuleTest {

  @ParameterizedTest
  @CsvSource({
    "LONG,  110, HIT,  0.100000",
    "LONG,  100, MISS, 0.000000",
    "LONG,  90,  MISS, -0.100000",
    "SHORT, 90,  HIT,  0.100000",
    "SHORT, 100, MISS, 0.000000",
    "SHORT, 110, MISS, -0.100000"
  })
  void theReturnRunsFromTheFirstOpenToTheLastClose(
      Direction direction, double close, Verdict verdict, String returned) {
    var series = aSeries().bar(100, 130, 70, 120).bar(95, 130, 70, close);
    var judgement = judge(aMove(direction).until("2020-01-03"), series);
    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(measures(judgement)).containsEntry("return", returned);
  }

  @Test
  void theReasonNamesBothPricesAndTheirDays() {
    var judgement = judge(aMove(Direction.SHORT).until("2020-01-03"), aSeries().flat(14500, 13775));
    assertThat(judgement.reason())
        .isEqualTo(
            Text.of(
                "short at 14,500 on 2020-01-02 to 13,775 on 2020-01-03: 5.00%",
                "做空：2020-01-02 14,500 → 2020-01-03 13,775，收益 5.00%"));
  }

  @ParameterizedTest
  @CsvSource({"LONG, MISS, -0.020000", "SHORT, HIT, 0.020000"})
  void changesOfContractAreCarriedThrough(Direction direction, Verdict verdict, String returned) {
    // The series rises from 100 to 103; 101 in A became 106 in B: -2 for a long.
    var series = aSeries().contract("A").flat(100, 101).rollsTo("B", 101, 106).flat(106, 103);
    var judgement = judge(aMove(direction).until("2020-01-07"), series);
    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(measures(judgement)).containsEntry("return", returned);
    assertThat(reason(judgement)).endsWith("1 roll carried");
  }

  @Test
  void untilTheWindowIsOverItIsPending() {
    assertThat(judge(aMove(Direction.LONG).until("2020-01-06"), aSeries().flat(100, 110)).verdict())
        .isEqualTo(Verdict.PENDING);
  }

  @ParameterizedTest
  @CsvSource({"SHORT, 99, HIT", "SHORT, 100, MISS", "SHORT, 101, MISS", "LONG, 101, HIT"})
  void anAverageIsHeldAgainstThatOfTheReferencePeriod(
      Direction direction, double price, Verdict verdict) {
    // December: six closes of 90, six of 110: 100 on average. The window: all closes at the price.
    assertThat(
            judge(average(direction), december(12).from("2020-01-02").flat(price, price)).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void anAverageSaysBothAverages() {
    var judgement = judge(average(Direction.SHORT), december(12).from("2020-01-02").flat(95, 96));
    assertThat(reason(judgement))
        .isEqualTo("average close 95.50 against 100.00 in 2019-12-16 to 2019-12-31");
    assertThat(measures(judgement))
        .containsEntry("average", "95.500000")
        .containsEntry("reference_average", "100.000000");
    assertThat(judgement.pnl()).isEmpty();
  }

  @Test
  void anAverageIsPendingUntilTheWindowIsOver() {
    assertThat(judge(average(Direction.SHORT), december(12).from("2020-01-02").flat(95)).verdict())
        .isEqualTo(Verdict.PENDING);
  }

  @Test
  void aReferenceOfFewerThanTenBarsIsNoData() {
    var judgement = judge(average(Direction.SHORT), december(9).from("2020-01-02").flat(95, 95));
    assertThat(judgement.verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(reason(judgement))
        .isEqualTo("the prices do not cover the reference period 2019-12-16 to 2019-12-31");
  }

  private static CallBuilder average(Direction direction) {
    var reference = new Period(LocalDate.parse("2019-12-16"), LocalDate.parse("2019-12-31"));
    return aCall(new Claim.Move(TEST, direction, Optional.of(reference))).until("2020-01-03");
  }

  /// So many sessions from Monday 2019-12-16 on, twelve of which end with the year.
  private static SeriesBuilder december(int sessions) {
    var series = aSeries().from("2019-12-16");
    for (int session = 0; session < sessions; session++) {
      series.flat(session % 2 == 0 ? 90 : 110);
    }
    return series;
  }
}

package io.github.hindcast.score;

import static io.github.hindcast.market.MarketBuilder.aMarket;
import static io.github.hindcast.score.Judging.judge;
import static io.github.hindcast.score.Judging.measures;
import static io.github.hindcast.score.Judging.reason;
import static io.github.hindcast.view.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hindcast.base.Text;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Claim;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeRuleTest {

  @ParameterizedTest
  @CsvSource({
    "2025-11-15, HIT, in time",
    "2025-12-31, HIT, on the last day",
    "2026-01-01, MISS, a day late"
  })
  void anEventMustHappenByTheLastDay(String on, Verdict verdict, String why) {
    assertThat(judge(filing("1"), aMarket().happened("filing", on).build()).verdict())
        .as(why)
        .isEqualTo(verdict);
  }

  @Test
  void anEventThatDidNotHappenIsAMiss() {
    var judgement = judge(filing("1"), aMarket().neverHappened("filing", "2025-12-31").build());
    assertThat(judgement.verdict()).isEqualTo(Verdict.MISS);
    assertThat(judgement.reason())
        .isEqualTo(Text.of("had not happened by 2025-12-31", "截至 2025-12-31 未发生"));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "0.7, 0.09", "0.5, 0.25", "0, 1"})
  void theBrierScoreOfAnEventThatHappenedIsTheSquareOfWhatWasDoubted(
      String probability, BigDecimal brier) {
    var measures =
        measures(judge(filing(probability), aMarket().happened("filing", "2025-11-15").build()));
    assertThat(new BigDecimal(measures.get("brier"))).isEqualByComparingTo(brier);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "0.7, 0.49", "0, 0"})
  void theBrierScoreOfAnEventThatDidNotHappenIsTheSquareOfWhatWasBelieved(
      String probability, BigDecimal brier) {
    var market = aMarket().neverHappened("filing", "2025-12-31").build();
    var measures = measures(judge(filing(probability), market));
    assertThat(new BigDecimal(measures.get("brier"))).isEqualByComparingTo(brier);
  }

  @Test
  void withoutAProbabilityThereIsNoBrierScore() {
    var call = aCall(new Claim.Event("filing", Optional.empty())).until("2025-12-31");
    assertThat(measures(judge(call, aMarket().happened("filing", "2025-11-15").build())))
        .containsOnlyKeys("settled_on");
  }

  @ParameterizedTest
  @CsvSource({
    "2.5, HIT, exact",
    "3.0, HIT, on the upper edge",
    "2.0, HIT, on the lower edge",
    "3.01, MISS, above it",
    "1.99, MISS, below it"
  })
  void aQuantityMustLieWithinItsTolerance(String measured, Verdict verdict, String why) {
    assertThat(
            judge(output(), aMarket().measured("output", measured, "2021-01-18").build()).verdict())
        .as(why)
        .isEqualTo(verdict);
  }

  @Test
  void aQuantitySaysItsError() {
    var judgement = judge(output(), aMarket().measured("output", "4.9", "2021-01-18").build());
    assertThat(reason(judgement)).isEqualTo("2.5 % against 4.9 on record, tolerance 0.5");
    assertThat(measures(judgement))
        .containsEntry("forecast", "2.5")
        .containsEntry("outcome", "4.9")
        .containsEntry("error", "2.4")
        .containsEntry("known_on", "2021-01-18");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-30, PENDING, the window runs on",
    "2020-12-31, NO_DATA, the window is over and nothing is on record",
    "2021-01-18, NO_DATA, long over"
  })
  void whatIsNotOnRecordIsNeverGuessed(String asOf, Verdict verdict, String why) {
    var judgement = judge(output(), aMarket().unknown("output").asOf(asOf));
    assertThat(judgement.verdict()).as(why).isEqualTo(verdict);
    assertThat(reason(judgement)).isEqualTo("nobody counts it");
  }

  @Test
  void anOutcomeMadePublicLaterIsNotYetKnown() {
    var judgement =
        judge(output(), aMarket().measured("output", "2.5", "2020-11-30").asOf("2020-11-29"));
    assertThat(judgement.verdict()).isEqualTo(Verdict.PENDING);
    assertThat(reason(judgement)).isEqualTo("not yet known on 2020-11-29");
  }

  @Test
  void anOutcomeOfAnotherKindIsOurMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judge(output(), aMarket().happened("output", "2020-11-30").build()))
        .withMessage("outcome output is not of the kind that book/call asks for");
  }

  private static CallBuilder filing(String probability) {
    return aCall(new Claim.Event("filing", Optional.of(new BigDecimal(probability))))
        .until("2025-12-31");
  }

  private static CallBuilder output() {
    return aCall(new Claim.Forecast("output", new BigDecimal("2.5"), "%", new BigDecimal("0.5")))
        .until("2020-12-31");
  }
}

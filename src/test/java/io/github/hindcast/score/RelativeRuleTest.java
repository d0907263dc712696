package io.github.hindcast.score;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.score.Judging.judge;
import static io.github.hindcast.score.Judging.measures;
import static io.github.hindcast.score.Judging.reason;
import static io.github.hindcast.view.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeRuleTest {

  @ParameterizedTest
  @CsvSource({
    "110, 2000, HIT,  0.100000, it rose and the other did not",
    "110, 2100, HIT,  0.050000, it rose more",
    "90,  1600, HIT,  0.100000, it fell less",
    "110, 2200, MISS, 0.000000, both the same",
    "110, 2400, MISS, -0.100000, it rose less",
    "90,  2000, MISS, -0.100000, it fell"
  })
  void theLongLegMustBeatTheShortLeg(
      double zinc, double aluminium, Verdict verdict, String excess, String why) {
    var judgement =
        judge(
            pair().until("2020-01-03"), leg("ZN").flat(100, zinc), leg("AL").flat(2000, aluminium));
    assertThat(judgement.verdict()).as(why).isEqualTo(verdict);
    assertThat(measures(judgement)).as(why).containsEntry("return", excess);
  }

  @Test
  void theReasonGivesTheReturnOfEachPriceNotOfEachPosition() {
    var judgement =
        judge(pair().until("2020-01-03"), leg("ZN").flat(100, 110), leg("AL").flat(2000, 2100));
    assertThat(reason(judgement)).isEqualTo("ZN 10.00%, AL 5.00% to 2020-01-03: difference 5.00%");
    assertThat(measures(judgement))
        .containsEntry("long_return", "0.100000")
        .containsEntry("short_return", "0.050000");
  }

  @Test
  void rollsOfEitherLegAreCarriedThrough() {
    // AL: 2000 to 2000 in A, 2200 to 2200 in B: nothing, though its series rose by a tenth.
    var aluminium = leg("AL").contract("A").flat(2000).rollsTo("B", 2000, 2200).flat(2200);
    var judgement = judge(pair().until("2020-01-03"), leg("ZN").flat(100, 101), aluminium);
    assertThat(judgement.verdict()).isEqualTo(Verdict.HIT);
    assertThat(measures(judgement)).containsEntry("short_return", "0.000000");
  }

  @Test
  void itIsPendingUntilTheWindowIsOverForBoth() {
    assertThat(
            judge(pair().until("2020-01-03"), leg("ZN").flat(100, 110), leg("AL").flat(2000))
                .verdict())
        .isEqualTo(Verdict.PENDING);
  }

  @Test
  void withoutPricesForOneLegThereIsNoData() {
    var judgement = judge(pair().until("2020-01-03"), leg("ZN").flat(100, 110));
    assertThat(judgement.verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(reason(judgement)).isEqualTo("no prices on record for AL");
  }

  private static CallBuilder pair() {
    return aCall(new Claim.Relative(InstrumentId.of("ZN"), InstrumentId.of("AL")));
  }

  private static SeriesBuilder leg(String id) {
    return aSeries().of(anInstrument().id(id));
  }
}

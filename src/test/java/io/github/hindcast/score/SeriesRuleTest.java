package io.github.hindcast.score;

import static io.github.hindcast.market.MarketBuilder.aMarket;
import static io.github.hindcast.score.Judging.judge;
import static io.github.hindcast.score.Judging.measures;
import static io.github.hindcast.view.CallBuilder.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.MarketBuilder;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Claim.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesRuleTest {

  @ParameterizedTest
  @CsvSource({
    "LOWER,  4.30, HIT",
    "LOWER,  4.45, MISS",
    "LOWER,  4.60, MISS",
    "HIGHER, 4.60, HIT",
    "HIGHER, 4.45, MISS",
    "HIGHER, 4.30, MISS"
  })
  void theRateOfTheLastDayIsHeldAgainstThatOfTheDayOfPublication(
      Expected expected, String after, Verdict verdict) {
    var market = aMarket().rate("lpr", "2022-05-20", "4.45", "2022-08-22", after);
    assertThat(judge(lpr(expected), market.asOf("2022-12-31")).verdict()).isEqualTo(verdict);
  }

  @Test
  void anAnnouncementOnTheLastDayCounts() {
    var market = aMarket().rate("lpr", "2022-05-20", "4.45", "2022-12-31", "4.30").build();
    assertThat(judge(lpr(Expected.LOWER), market).verdict()).isEqualTo(Verdict.HIT);
  }

  @Test
  void anAnnouncementAfterTheLastDayDoesNotCount() {
    var market = aMarket().rate("lpr", "2022-05-20", "4.45", "2023-01-20", "4.30").build();
    assertThat(judge(lpr(Expected.LOWER), market).verdict()).isEqualTo(Verdict.MISS);
  }

  @Test
  void anAnnouncementOnTheDayOfPublicationIsWhatWasKnown() {
    var market = aMarket().rate("lpr", "2022-05-20", "4.60", "2022-06-24", "4.45").build();
    assertThat(judge(lpr(Expected.LOWER).until("2022-06-24"), market).verdict())
        .isEqualTo(Verdict.MISS);
  }

  @Test
  void itIsPendingWhileAnnouncementsAreNotKnownUpToTheLastDay() {
    assertThat(judge(lpr(Expected.LOWER), cuts().asOf("2022-12-30")).verdict())
        .isEqualTo(Verdict.PENDING);
  }

  @Test
  void withoutARateOnTheDayOfPublicationThereIsNoData() {
    var market = aMarket().rate("lpr", "2022-06-25", "4.45", "2023-01-20", "4.30").build();
    var judgement = judge(lpr(Expected.LOWER), market);
    assertThat(judgement.verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(judgement.reason())
        .isEqualTo(Text.of("no rate on record on 2022-06-24", "截至 2022-06-24 尚无利率记录"));
  }

  @Test
  void theFirstChangeIsSaidBesideTheWholeChange() {
    var judgement = judge(lpr(Expected.LOWER), cuts().asOf("2022-12-31"));
    assertThat(measures(judgement))
        .containsEntry("rate_before", "4.45")
        .containsEntry("rate_after", "4.20")
        .containsEntry("change", "-0.25")
        .containsEntry("first_change", "2022-08-22")
        .containsEntry("first_change_size", "-0.15");
    assertThat(judgement.reason())
        .isEqualTo(
            Text.of(
                "4.45% (announced 2022-05-20) to 4.2% (announced 2022-09-20) by 2022-12-31",
                "4.45%（2022-05-20 公布）→ 4.2%（2022-09-20 公布），截至 2022-12-31"));
  }

  @Test
  void aRateThatNeverChangedHasNoFirstChange() {
    var market = aMarket().rate("lpr", "2022-05-20", "4.45", "2022-12-20", "4.45");
    assertThat(measures(judge(lpr(Expected.LOWER), market.asOf("2022-12-31"))))
        .doesNotContainKey("first_change");
  }

  private static MarketBuilder cuts() {
    return aMarket()
        .rate(
            "lpr",
            "2022-05-20",
            "4.45",
            "2022-07-20",
            "4.45",
            "2022-08-22",
            "4.30",
            "2022-09-20",
            "4.20");
  }

  private static CallBuilder lpr(Expected expected) {
    return aCall(new Claim.Series("lpr", expected)).publishedOn("2022-06-24").until("2022-12-31");
  }
}

package io.github.hindcast.score;

import static io.github.hindcast.score.BookBuilder.aBook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TotalsTest {

  @ParameterizedTest
  @CsvSource({
    "6,  10,  0.6000, 0.3127, 0.8318",
    "81, 263, 0.3080, 0.2553, 0.3662",
    "1,  1,   1.0000, 0.2065, 1.0000",
    "0,  1,   0.0000, 0.0000, 0.7935"
  })
  void theHitRateHasItsWilsonInterval(int hits, int calls, double share, double low, double high) {
    var book = aBook().with(Verdict.HIT, hits).with(Verdict.MISS, calls - hits);
    var rate = Totals.of(List.of(book.build())).hitRate().orElseThrow();
    assertThat(rate.n()).isEqualTo(calls);
    assertThat(rate.share()).isCloseTo(share, within(0.00005));
    assertThat(rate.low()).isCloseTo(low, within(0.00005));
    assertThat(rate.high()).isCloseTo(high, within(0.00005));
  }

  @Test
  void aPartCountsInTheRateAndIsNoHit() {
    var totals = totals(aBook().with(Verdict.HIT, 1).with(Verdict.PARTIAL, 1));
    assertThat(totals.judged()).isEqualTo(2);
    assertThat(totals.hitRate().orElseThrow().share()).isEqualTo(0.5);
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"NOT_ENTERED", "AMBIGUOUS", "PENDING", "NO_DATA", "UNTESTABLE"})
  void whatIsNotJudgedCountsAsACallButNotInTheRate(Verdict verdict) {
    var totals = totals(aBook().with(Verdict.HIT, 1).with(verdict, 3));
    assertThat(totals.calls()).isEqualTo(4);
    assertThat(totals.count(verdict)).isEqualTo(3);
    assertThat(totals.hitRate().orElseThrow().n()).isEqualTo(1);
  }

  @Test
  void whereNothingWasJudgedThereIsNoRate() {
    assertThat(totals(aBook().with(Verdict.PENDING, 5)).hitRate()).isEmpty();
    assertThat(totals(aBook()).hitRate()).isEmpty();
  }

  @Test
  void aStatementThatNoCallCanJudgeIsCountedAsUntestable() {
    var totals = totals(aBook().with(Verdict.HIT, 1).untestable("risks").untestable("mood"));
    assertThat(totals.count(Verdict.UNTESTABLE)).isEqualTo(2);
    assertThat(totals.calls()).isEqualTo(3);
  }

  @Test
  void aCallIsCountedOnceWhateverItsReadings() {
    var totals = totals(aBook().withReading(Verdict.HIT, Verdict.MISS));
    assertThat(totals.counts()).isEqualTo(Map.of(Verdict.HIT, 1L));
  }

  @Test
  void moneyIsSummedWithinItsCurrencyAndNeverAcross() {
    var totals =
        totals(aBook().earning("CNY", "100.10").earning("USD", "7.00").earning("CNY", "-300.20"));
    assertThat(totals.net())
        .isEqualTo(Map.of("CNY", new BigDecimal("-200.10"), "USD", new BigDecimal("7.00")));
  }

  @Test
  void booksAreSummedUp() {
    var one = aBook().with(Verdict.HIT, 2).untestable("risks").build();
    var other = aBook().with(Verdict.MISS, 3).build();
    var totals = Totals.of(List.of(one, other));
    assertThat(totals.counts())
        .isEqualTo(Map.of(Verdict.HIT, 2L, Verdict.MISS, 3L, Verdict.UNTESTABLE, 1L));
  }

  private static Totals totals(BookBuilder book) {
    return Totals.of(List.of(book.build()));
  }
}

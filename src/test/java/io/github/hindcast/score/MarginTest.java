package io.github.hindcast.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.instrument.Known;
import io.github.hindcast.replay.AccountDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarginTest {

  @Test
  void aLossThatEatsIntoTheMarginIsCalledFor() {
    // 10 deposited; the evening's loss of 4 leaves 6 of the 10 asked: 4 are called.
    var margin = margin(day(2, "1", "0", "10"), day(3, "1", "-4", "10"));
    assertThat(margin.peak()).isEqualByComparingTo("10");
    assertThat(margin.calls()).isEqualTo(1);
    assertThat(margin.calledInAll()).isEqualByComparingTo("4");
  }

  @Test
  void aRaiseOfTheMarginIsCalledForToo() {
    var margin = margin(day(2, "1", "0", "10"), day(3, "1", "0", "12"));
    assertThat(margin.calls()).isEqualTo(1);
    assertThat(margin.calledInAll()).isEqualByComparingTo("2");
    assertThat(margin.peak()).isEqualByComparingTo("12");
  }

  @Test
  void depositingForAFillOfTheDayIsNoCall() {
    var margin = margin(day(2, "1", "0", "10"), day(3, "2", "0", "20"));
    assertThat(margin.calls()).isZero();
    assertThat(margin.calledInAll()).isEqualByComparingTo("0");
  }

  @Test
  void whatWasPaidInCoversALaterLoss() {
    // Called for 4 at -4; at -3 and again at -4 the deposits of 14 cover 10.
    var margin =
        margin(
            day(2, "1", "0", "10"),
            day(3, "1", "-4", "10"),
            day(6, "1", "-3", "10"),
            day(7, "1", "-4", "10"));
    assertThat(margin.calls()).isEqualTo(1);
  }

  @Test
  void aGainIsNotCalledFor() {
    assertThat(margin(day(2, "-1", "0", "10"), day(3, "-1", "5", "10")).calls()).isZero();
  }

  @Test
  void theReturnIsOnTheHighestMarginOfAnyEvening() {
    var account = List.of(day(2, "1", "0", "10"), day(3, "1", "3", "12"));
    assertThat(Margin.of(account, new BigDecimal("3")).orElseThrow().returnOnPeak())
        .isEqualByComparingTo("0.25");
  }

  @Test
  void anEveningWithoutTermsLeavesNothingToSay() {
    var unknown =
        new AccountDay(
            LocalDate.of(2020, 1, 2),
            BigDecimal.ONE,
            BigDecimal.TEN,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            Optional.empty());
    assertThat(Margin.of(List.of(unknown), BigDecimal.ONE)).isEmpty();
  }

  @Test
  void oneUnverifiedEveningMakesItUnverified() {
    var first = day(2, "1", "0", "10");
    var copied =
        new AccountDay(
            LocalDate.of(2020, 1, 3),
            first.position(),
            first.mark(),
            first.cash(),
            first.equity(),
            Optional.of(new Known<>(BigDecimal.TEN, false, "test")));
    assertThat(margin(first, copied).verified()).isFalse();
    assertThat(margin(first).verified()).isTrue();
  }

  private static Margin margin(AccountDay... days) {
    return Margin.of(List.of(days), BigDecimal.ZERO).orElseThrow();
  }

  private static AccountDay day(int day, String position, String equity, String margin) {
    return new AccountDay(
        LocalDate.of(2020, 1, day),
        new BigDecimal(position),
        BigDecimal.TEN,
        BigDecimal.ZERO,
        new BigDecimal(equity),
        Optional.of(new Known<>(new BigDecimal(margin), true, "test")));
  }
}

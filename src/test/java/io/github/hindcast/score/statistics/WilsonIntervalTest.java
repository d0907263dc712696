package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WilsonIntervalTest {

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "81, 263, 0.2552885199, 0.3662095770",
    "15, 148, 0.0623863995, 0.1604872417",
    "0, 20, 0, 0.1611251581",
    "1, 29, 0.0061132143, 0.1717552188",
    "6, 10, 0.3126737697, 0.8318196703",
    "60, 100, 0.5020025868, 0.6905987136",
    "20, 20, 0.8388748419, 1",
  })
  void newcombesCasesAndThePagesOwn(int hits, int n, double low, double high) {
    var interval = WilsonInterval.of(hits, n, 0.95).orElseThrow();

    assertThat(interval.low()).isCloseTo(low, within(1e-9));
    assertThat(interval.high()).isCloseTo(high, within(1e-9));
  }

  @Test
  void endsAreExactWhereEveryCallIsAMissOrAHit() {
    assertThat(WilsonInterval.of(0, 20, 0.95).orElseThrow().low()).isZero();
    assertThat(WilsonInterval.of(20, 20, 0.95).orElseThrow().high()).isEqualTo(1);
  }

  @Test
  void agreesWithCommonsMath() {
    for (int hits = 1; hits < 30; hits++) {
      var commons = new WilsonScoreInterval().createInterval(30, hits, 0.9);
      var interval = WilsonInterval.of(hits, 30, 0.9).orElseThrow();

      assertThat(interval.low()).isCloseTo(commons.getLowerBound(), within(1e-12));
      assertThat(interval.high()).isCloseTo(commons.getUpperBound(), within(1e-12));
    }
  }

  @Test
  void fewerEffectiveCallsMakeItWider() {
    assertThat(WilsonInterval.ofRate(0.6, 12.5, 0.95).orElseThrow().width())
        .isGreaterThan(WilsonInterval.of(60, 100, 0.95).orElseThrow().width());
  }

  @Test
  void thereIsNoneWithoutCalls() {
    assertThat(WilsonInterval.of(0, 0, 0.95)).isEmpty();
  }

  @Test
  void moreHitsThanCallsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WilsonInterval.of(3, 2, 0.95))
        .withMessage("hits must be from 0 to their number 2, was 3");
  }
}

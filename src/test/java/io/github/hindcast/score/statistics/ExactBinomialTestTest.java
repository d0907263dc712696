package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures are those of R's `binom.test`.
final class ExactBinomialTestTest {

  @ParameterizedTest(name = "{0} of {1} against {2}, {3}")
  @CsvSource({
    "6, 10, 0.3, TWO_SIDED, 0.0755965122999999",
    "6, 10, 0.3, GREATER, 0.0473489874",
    "12, 20, 0.55, LESS, 0.747994137226437",
    "0, 8, 0.45, TWO_SIDED, 0.010054906328125",
    "55, 60, 0.5, GREATER, 5.19133173948472e-12",
    "5, 10, 0.5, TWO_SIDED, 1",
    "0, 5, 0.5, GREATER, 1",
    "5, 5, 0.5, LESS, 1",
    "5, 5, 0.5, GREATER, 0.03125",
    "3, 3, 1, GREATER, 1",
  })
  void agreesWithR(int hits, int n, double baseRate, Alternative alternative, double pValue) {
    assertThat(ExactBinomialTest.pValue(hits, n, baseRate, alternative).orElseThrow())
        .isCloseTo(pValue, withinPercentage(1e-8));
  }

  @Test
  void thereIsNoneWithoutCalls() {
    assertThat(ExactBinomialTest.pValue(0, 0, 0.5, Alternative.GREATER)).isEmpty();
  }

  @ParameterizedTest(name = "{0} of {1} against {2}")
  @CsvSource({"6, 10, 0.3", "55, 60, 0.5", "0, 5, 0.5", "5, 5, 0.5", "12, 200, 0.02"})
  void ofARateOnWholeCallsItIsTheSame(int hits, int n, double baseRate) {
    var chance = ExactBinomialTest.ofRate((double) hits / n, n, baseRate).orElseThrow();

    assertThat(chance.high())
        .isCloseTo(
            ExactBinomialTest.pValue(hits, n, baseRate, Alternative.GREATER).orElseThrow(),
            withinPercentage(1e-8));
    double more =
        hits == n
            ? 0
            : ExactBinomialTest.pValue(hits + 1, n, baseRate, Alternative.GREATER).orElseThrow();
    assertThat(chance.low()).isCloseTo(more, within(1e-12));
  }

  /// 4.2 of 7.
  @Test
  void ofARateOnPartOfACallItLiesBetweenItsNeighbours() {
    double between = ExactBinomialTest.ofRate(0.6, 7, 0.4).orElseThrow().high();

    assertThat(between)
        .isLessThan(ExactBinomialTest.pValue(4, 7, 0.4, Alternative.GREATER).orElseThrow())
        .isGreaterThan(ExactBinomialTest.pValue(5, 7, 0.4, Alternative.GREATER).orElseThrow());
  }

  @Test
  void ofARateOnNoCallsThereIsNone() {
    assertThat(ExactBinomialTest.ofRate(0.5, 0, 0.5)).isEmpty();
  }
}

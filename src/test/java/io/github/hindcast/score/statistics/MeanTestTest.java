package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures are those of R's `t.test`.
final class MeanTestTest {
  private static final double[] VALUES = {.5, -1.2, .3, .9, -.4, 1.1, -.7, .2, -1.5, .6, .8, -.3};

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "TWO_SIDED, 0.763770495978624",
    "GREATER, 0.618114752010688",
    "LESS, 0.381885247989312"
  })
  void agreesWithR(Alternative alternative, double pValue) {
    var test = MeanTest.test(VALUES, 0.1, alternative).orElseThrow();

    assertThat(test.statistic()).isCloseTo(-0.308088468324404, within(1e-12));
    assertThat(test.pValue()).isCloseTo(pValue, within(1e-12));
  }

  @Test
  void thereIsNoneOfOneNumberOrOfEqualOnes() {
    assertThat(MeanTest.test(new double[] {1}, 0, Alternative.GREATER)).isEmpty();
    assertThat(MeanTest.test(new double[] {.1, .1, .1}, 0, Alternative.GREATER)).isEmpty();
  }
}

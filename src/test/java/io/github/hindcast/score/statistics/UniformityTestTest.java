package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The figures are those of R's `ks.test(exact = TRUE)`.
final class UniformityTestTest {
  private static final double[] EVEN = {.05, .11, .23, .29, .36, .44, .58, .61, .77, .99};

  @Test
  void evenlySpreadNumbersPass() {
    var test = UniformityTest.test(EVEN).orElseThrow();

    assertThat(test.statistic()).isCloseTo(0.19, within(1e-12));
    assertThat(test.pValue()).isCloseTo(0.799459980796608, within(1e-12));
  }

  @Test
  void theirSquaresLieTooLow() {
    var test = UniformityTest.test(Arrays.stream(EVEN).map(u -> u * u).toArray()).orElseThrow();

    assertThat(test.statistic()).isCloseTo(0.4279, within(1e-12));
    assertThat(test.pValue()).isCloseTo(0.0353386557021977, within(1e-12));
  }

  @Test
  void thereIsNoneOfASingleNumber() {
    assertThat(UniformityTest.test(new double[] {.5})).isEmpty();
  }
}

package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures are those of R's `dm.test` in forecast 8.20.
final class DieboldMarianoTest {
  private static final double[] FIRST = {.5, -1.2, .3, .9, -.4, 1.1, -.7, .2, -1.5, .6, .8, -.3};
  private static final double[] SECOND = {.4, -.8, .5, .7, -.6, .9, -.2, .1, -1.1, .5, 1.0, -.2};

  @ParameterizedTest(name = "horizon {0}, power {1}")
  @CsvSource({
    "1, 2, 1.8066730565, 0.0982156046",
    "2, 2, 2.5385934035, 0.0275488612",
    "3, 2, 2.6250651440, 0.0236142585",
    "1, 1, 1.8202343289, 0.0960136657",
    "2, 1, 2.2952558101, 0.0423841524",
    "3, 1, 1.9019367350, 0.0836756780",
  })
  void twelvePoints(int horizon, int power, double statistic, double pValue) {
    var test = DieboldMariano.test(FIRST, SECOND, horizon, power).orElseThrow();

    assertThat(test.statistic()).isCloseTo(statistic, within(1e-9));
    assertThat(test.pValue()).isCloseTo(pValue, within(1e-9));
  }

  @Test
  void lynxByExponentialSmoothingAndByArima() {
    var test =
        DieboldMariano.test(
                Fixture.column("lynx-residuals.csv", 0),
                Fixture.column("lynx-residuals.csv", 1),
                1,
                2)
            .orElseThrow();

    assertThat(test.statistic()).isCloseTo(-4.92619309370304, within(1e-9));
    assertThat(test.pValue()).isCloseTo(2.89055984862991e-06, within(1e-15));
  }

  @Test
  void horizonFallsBackToOneWhereTheVarianceWouldBeNegative() {
    double[] first = {2, 1, 2, 1, 2, 1, 2, 1.5};
    var one = new double[] {1, 1, 1, 1, 1, 1, 1, 1};

    assertThat(DieboldMariano.test(first, one, 2, 1))
        .isEqualTo(DieboldMariano.test(first, one, 1, 1));
  }

  @Test
  void thereIsNoneOfOneErrorOfAConstantDifferenceOrOfTooLongAHorizon() {
    double[] one = {1, 1, 1};
    double[] two = {2, 2, 2};
    double[] aTenthLess = {.1, .2, .3};
    double[] aTenthMore = {.2, .3, .4};

    assertThat(DieboldMariano.test(new double[1], new double[1], 1, 2)).isEmpty();
    assertThat(DieboldMariano.test(one, two, 1, 2)).isEmpty();
    assertThat(DieboldMariano.test(aTenthLess, aTenthMore, 1, 1)).isEmpty();
    assertThat(DieboldMariano.test(new double[] {1, 2, 4}, two, 3, 2)).isEmpty();
  }
}

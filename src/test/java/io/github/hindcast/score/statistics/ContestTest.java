package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The tests of many variants against arch 8.0.0, on the draws that arch made. Studentized figures
/// come from arch as well, by handing it gains that were divided by their deviation before.
final class ContestTest {
  private static final double MEAN_BLOCK = 4;
  private static final double[] EDGES = {0.16, 0.09, -0.45, -0.06, 0.05};

  /// Gains of five variants over sixty days, each less the shift.
  static double[][] gains(double shift) {
    var gains = new double[EDGES.length][60];
    for (int i = 0; i < gains.length; i++) {
      for (int t = 0; t < 60; t++) {
        gains[i][t] =
            EDGES[i]
                + 0.5 * Math.sin(1.3 * t * (i + 1) + 0.4 * i)
                + 0.25 * Math.cos(0.37 * t + i)
                - shift;
      }
    }
    return gains;
  }

  private static Resamples draws() {
    return Resamples.of(Fixture.archDraws());
  }

  @ParameterizedTest(name = "gains less {0}, first {1} variants, {2}")
  @CsvSource({
    "0, 5, RAW, 0.05, 0.05, 0.05",
    "0, 5, STUDENTIZED, 0, 0, 0",
    "0.05, 5, RAW, 0.14, 0.14, 0.17",
    "0.05, 5, STUDENTIZED, 0.01, 0.01, 0.06",
    "0.08, 4, RAW, 0.02, 0.02, 0.17",
    "0.08, 4, STUDENTIZED, 0.03, 0.06, 0.18",
    "0.1, 5, RAW, 0.27, 0.38, 0.52",
    "0.1, 5, STUDENTIZED, 0.13, 0.19, 0.36",
    "0.12, 5, RAW, 0.29, 0.54, 0.67",
    "0.12, 5, STUDENTIZED, 0.17, 0.4, 0.55",
  })
  void superiorAbility(
      double shift, int variants, Scaling scaling, double lower, double consistent, double upper) {
    var gains = Arrays.copyOf(gains(shift), variants);

    var test = SuperiorAbility.test(gains, draws(), MEAN_BLOCK, scaling).orElseThrow();

    assertThat(test.lower()).isCloseTo(lower, within(1e-12));
    assertThat(test.consistent()).isCloseTo(consistent, within(1e-12));
    assertThat(test.upper()).isCloseTo(upper, within(1e-12));
  }

  @Test
  void realityCheckIsTheUpperRawOne() {
    assertThat(RealityCheck.pValue(gains(0.1), draws()).orElseThrow())
        .isCloseTo(0.52, within(1e-12));
  }

  static Stream<Arguments> stepwise() {
    return Stream.of(
        Arguments.of(0.05, Scaling.RAW, List.of(0)),
        Arguments.of(0.05, Scaling.STUDENTIZED, List.of(0)),
        Arguments.of(0.2, Scaling.RAW, List.of(0)),
        Arguments.of(0.2, Scaling.STUDENTIZED, List.of(0, 1)),
        Arguments.of(0.4, Scaling.RAW, List.of(0, 1, 4)),
        Arguments.of(0.6, Scaling.STUDENTIZED, List.of(0, 1, 4)));
  }

  @ParameterizedTest(name = "size {0}, {1}")
  @MethodSource("stepwise")
  void stepwiseSelection(double size, Scaling scaling, List<Integer> superior) {
    assertThat(StepwiseSelection.superior(gains(0), draws(), MEAN_BLOCK, scaling, size))
        .isEqualTo(superior);
  }

  @Test
  void modelConfidenceSet() {
    var losses =
        Arrays.stream(gains(0))
            .map(gain -> Arrays.stream(gain).map(each -> -each).toArray())
            .toArray(double[][]::new);

    assertThat(ModelConfidenceSet.pValues(losses, draws()))
        .containsExactly(1.0, 0.21, 0.0, 0.04, 0.52);
  }

  @Test
  void deviationOfTheMeanIsThatOfTheStationaryBootstrap() {
    var contest = new Contest(gains(0), draws(), MEAN_BLOCK);

    assertThat(Math.pow(contest.scale(0, Scaling.STUDENTIZED), 2))
        .isCloseTo(0.13462027593714865, within(1e-12));
    assertThat(Math.pow(contest.scale(4, Scaling.STUDENTIZED), 2))
        .isCloseTo(0.7634321709381277, within(1e-12));
  }

  @Test
  void variantsThatAreAllTheBenchmarkAreNotSuperior() {
    var none = new double[2][60];

    assertThat(StepwiseSelection.superior(none, draws(), 4, Scaling.STUDENTIZED, 0.05)).isEmpty();
    assertThat(ModelConfidenceSet.pValues(none, draws())).containsExactly(0.0, 1.0);
  }

  @Test
  void thereIsNoneOfTwoDays() {
    var draws = Resamples.stationary(2, 1, 5, new Random(1));

    assertThat(SuperiorAbility.test(new double[1][2], draws, 1, Scaling.RAW)).isEmpty();
    assertThat(RealityCheck.pValue(new double[1][2], draws)).isEmpty();
    assertThat(StepwiseSelection.superior(new double[1][2], draws, 1, Scaling.RAW, 0.05)).isEmpty();
  }

  @Test
  void drawsOfAnotherLengthAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RealityCheck.pValue(new double[1][50], draws()))
        .withMessage("values and positions of a draw must be equally many, were 50 and 60");
  }
}

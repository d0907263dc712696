package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The scores of many stated probabilities.
final class ProbabilityScoresTest {
  private static final double[] FORECASTS = {.1, .1, .1, .3, .3, .7, .7, .7, .9, .9};
  private static final boolean[] OUTCOMES = {
    false, false, true, false, true, true, false, true, true, true
  };

  @Test
  void brierOfTheTenForecastsAndItsParts() {
    var brier = BrierScore.of(FORECASTS, OUTCOMES).orElseThrow();

    assertThat(brier.score()).isCloseTo(0.21, within(1e-12));
    assertThat(brier.reliability()).isCloseTo(0.026666666667, within(1e-12));
    assertThat(brier.resolution()).isCloseTo(0.056666666667, within(1e-12));
    assertThat(brier.uncertainty()).isCloseTo(0.24, within(1e-12));
    assertThat(brier.twoCategory()).isCloseTo(0.42, within(1e-12));
    assertThat(brier.residual()).isCloseTo(0, within(1e-12));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void partsAddUpWhenGroupsAreDistinctForecasts(long seed) {
    var random = new Random(seed);
    var forecasts = random.doubles(200).map(p -> Math.round(p * 20) / 20.0).toArray();
    var outcomes = new boolean[200];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = random.nextDouble() < forecasts[i];
    }

    var exact = BrierScore.of(forecasts, outcomes).orElseThrow();
    var binned = BrierScore.binned(forecasts, outcomes, 4).orElseThrow();

    assertThat(exact.residual()).isCloseTo(0, within(1e-12));
    assertThat(binned.score()).isEqualTo(exact.score());
    assertThat(binned.residual()).isNotCloseTo(0, within(1e-6));
  }

  @Test
  void brierOfNoneIsNone() {
    assertThat(BrierScore.of(new double[0], new boolean[0])).isEmpty();
  }

  @Test
  void brierOfSureAndRightIsZeroAndHasNothingToResolveWhenAllCameTrue() {
    var brier = BrierScore.of(new double[] {1, 1}, new boolean[] {true, true}).orElseThrow();

    assertThat(brier).isEqualTo(new BrierScore(0, 0, 0, 0, 2));
  }

  @Test
  void logScoreIsTheMeanSurprise() {
    assertThat(
            LogScore.of(new double[] {0.5, 0.8, 0.1}, new boolean[] {true, true, false})
                .orElseThrow())
        .isCloseTo(0.3405504158, within(1e-9));
  }

  @Test
  void logScoreOfSureAndWrongIsLargeAndFinite() {
    assertThat(LogScore.of(new double[] {1}, new boolean[] {false}).orElseThrow())
        .isCloseTo(36.04365338911715, within(1e-12));
    assertThat(LogScore.of(new double[] {0}, new boolean[] {false})).hasValue(0.0);
    assertThat(LogScore.of(new double[0], new boolean[0])).isEmpty();
  }

  @Test
  void calibrationCurveHasAPointForEachBinInUse() {
    var curve = CalibrationCurve.of(FORECASTS, OUTCOMES, 4, 0.95);

    assertThat(curve).extracting(CalibrationCurve.Bin::n).containsExactly(3, 2, 3, 2);
    assertThat(curve.getFirst().meanForecast()).isCloseTo(0.1, within(1e-12));
    assertThat(curve.getFirst().hitRate()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(curve.getLast().hitRateInterval().high()).isEqualTo(1);
    assertThat(CalibrationCurve.of(new double[0], new boolean[0], 4, 0.95)).isEmpty();
  }

  @Test
  void lastBinHoldsCertainty() {
    var curve = CalibrationCurve.of(new double[] {1}, new boolean[] {true}, 10, 0.95);

    assertThat(curve).singleElement().returns(new Interval(0.9, 1), bin -> bin.edges());
  }

  @Test
  void edgeIsNotLostInRounding() {
    assertThat(CalibrationCurve.bin(0.29, 100)).isEqualTo(29);
  }

  @Test
  void probabilityInPercentIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BrierScore.of(new double[] {70}, new boolean[] {true}))
        .withMessage("forecast must be from 0 to 1, was 70.0");
  }
}

package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The scores of one forecast: range, quantile, distribution.
final class ForecastScoresTest {

  @ParameterizedTest(name = "7335 to 7545 at alpha 0.2, price {0}")
  @CsvSource({"7400, 210", "7300, 560", "7600, 760", "7335, 210", "7545, 210"})
  void intervalScore(double price, double score) {
    assertThat(IntervalScore.of(new Interval(7335, 7545), 0.2, price))
        .isCloseTo(score, within(1e-9));
  }

  @ParameterizedTest(name = "quantile 8 of level 0.9, outcome {0}")
  @CsvSource({"10, 1.8", "6, 0.2", "8, 0"})
  void pinball(double outcome, double loss) {
    assertThat(PinballLoss.of(8, 0.9, outcome)).isCloseTo(loss, within(1e-12));
  }

  @ParameterizedTest(name = "normal {0}, {1}, outcome {2}")
  @CsvSource({
    "0, 1, 0, 0.2336949773",
    "0, 1, 1, 0.6024413576",
    "0, 1, -1, 0.6024413576",
    "10, 2, 12, 1.2048827152",
    "3, 0, 5, 2"
  })
  void normalCrps(double mean, double deviation, double outcome, double score) {
    assertThat(NormalCrps.of(mean, deviation, outcome)).isCloseTo(score, within(1e-9));
  }

  @Test
  void rangeUpsideDownIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Interval(2, 1))
        .withMessage("low end 2.0 of an interval must not be above its high end 1.0");
  }

  @Test
  void notANumberIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PinballLoss.of(8, 0.9, Double.NaN))
        .withMessage("quantile and outcome must be finite, was NaN");
  }
}

package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The probabilistic and the deflated Sharpe ratio and the record they need, on the figures of the
/// papers.
final class SharpeTest {

  @ParameterizedTest(name = "skewness {0}, kurtosis {1}")
  @CsvSource({"0, 3, 0.9816749191", "-2.448, 10.164, 0.9133610839"})
  void probabilisticSharpe(double skewness, double kurtosis, double probability) {
    assertThat(ProbabilisticSharpe.of(0.458, 0, 24, skewness, kurtosis))
        .isCloseTo(probability, within(1e-9));
  }

  @ParameterizedTest(name = "2 against 1 a year, {0} a year, skewness {1}, kurtosis {2}")
  @CsvSource({
    "250, 0, 3, 2.731187802",
    "52, 0, 3, 2.828833587",
    "12, 0, 3, 3.239800696",
    "12, -0.72, 5.78, 4.991258224",
  })
  void minimumTrackRecordInYears(double periods, double skewness, double kurtosis, double years) {
    double root = Math.sqrt(periods);

    assertThat(
            MinimumTrackRecord.periods(2 / root, 1 / root, skewness, kurtosis, 0.95).orElseThrow()
                / periods)
        .isCloseTo(years, within(1e-8));
  }

  @ParameterizedTest(name = "best of {0}")
  @CsvSource({
    "100, -3, 10, 0.113172002, 0.900396834",
    "46, -3, 10, 0.100362371, 0.950501707",
    "88, 0, 3, 0.111145762, 0.950490817",
  })
  void deflatedSharpe(
      long trials, double skewness, double kurtosis, double expectedBest, double probability) {
    double variance = 0.5 / 250;
    double sharpe = 2.5 / Math.sqrt(250);

    assertThat(DeflatedSharpe.expectedBest(variance, trials)).isCloseTo(expectedBest, within(1e-8));
    assertThat(DeflatedSharpe.of(sharpe, variance, trials, 1250, skewness, kurtosis))
        .isCloseTo(probability, within(1e-8));
  }

  @Test
  void oneTrialNeedsNoDeflation() {
    assertThat(DeflatedSharpe.expectedBest(0.5, 1)).isZero();
  }

  @Test
  void noRecordIsLongEnoughForARatioThatIsNotAbove() {
    assertThat(MinimumTrackRecord.periods(0.1, 0.1, 0, 3, 0.95)).isEmpty();
  }

  @Test
  void oneReturnLeavesItOpen() {
    assertThat(ProbabilisticSharpe.of(0.5, 0, 1, 0, 3)).isEqualTo(0.5);
  }

  @Test
  void momentsThatNoDistributionHasAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProbabilisticSharpe.of(1, 0, 24, 5, 3))
        .withMessage("kurtosis must be at least 1 + skewness squared, 26.0, was 3.0");
  }

  @Test
  void mixtureOfTwoReturnsMayLeaveNoDoubt() {
    assertThat(ProbabilisticSharpe.of(2, 0, 24, 1, 2)).isEqualTo(1);
    assertThat(MinimumTrackRecord.periods(2, 0, 1, 2, 0.95)).hasValue(1);
  }

  @Test
  void momentsOfReturns() {
    var moments = ReturnMoments.of(new double[] {1, 2, 3, 6}).orElseThrow();

    assertThat(moments.mean()).isEqualTo(3);
    assertThat(moments.deviation()).isCloseTo(Math.sqrt(14 / 3.0), within(1e-12));
    assertThat(moments.skewness()).isCloseTo(18 / 4.0 / Math.pow(3.5, 1.5), within(1e-12));
    assertThat(moments.kurtosis()).isCloseTo(98 / 4.0 / (3.5 * 3.5), within(1e-12));
    assertThat(moments.sharpe()).isCloseTo(3 / Math.sqrt(14 / 3.0), within(1e-12));
  }

  @Test
  void oneReturnOrEqualOnesHaveNoMoments() {
    assertThat(ReturnMoments.of(new double[] {1})).isEmpty();
    assertThat(ReturnMoments.of(new double[] {.1, .1, .1})).isEmpty();
  }
}

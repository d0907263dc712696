package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ResamplesTest {
  private static final double[] POSITIONS = IntStream.range(0, 50).mapToDouble(i -> i).toArray();

  @Test
  void sameSeedGivesTheSameDraws() {
    assertThat(Resamples.stationary(50, 5, 20, new Random(1)).means(POSITIONS))
        .isEqualTo(Resamples.stationary(50, 5, 20, new Random(1)).means(POSITIONS))
        .isNotEqualTo(Resamples.stationary(50, 5, 20, new Random(2)).means(POSITIONS));
  }

  @Test
  void blocksAreAsLongAsAskedForOnAverageWithSeed42() {
    var resamples = Resamples.stationary(100, 8, 400, new Random(42));

    assertThat(99.0 * 400 / starts(resamples)).isCloseTo(8, within(0.4));
  }

  @Test
  void everyPositionIsAsLikelyWithSeed42() {
    var resamples = Resamples.stationary(50, 5, 4000, new Random(42));
    double mean =
        IntStream.range(0, resamples.size())
            .mapToDouble(draw -> resamples.mean(POSITIONS, draw))
            .average()
            .orElseThrow();

    assertThat(mean).isCloseTo(24.5, within(0.3));
  }

  @Test
  void givenDrawsAreKeptApartFromTheirArray() {
    int[][] draws = {{0, 1, 1}};
    var resamples = Resamples.of(draws);
    draws[0][0] = 2;

    assertThat(resamples.mean(new double[] {3, 6, 9}, 0)).isEqualTo(5);
  }

  @Test
  void positionOutsideTheSeriesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Resamples.of(new int[][] {{0, 1, 3}}))
        .withMessage("position must be from 0 to below 3, was 3");
  }

  @Test
  void meanBlockBelowOneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Resamples.stationary(5, 0.5, 1, new Random(1)))
        .withMessage("mean block must be at least 1, was 0.5");
  }

  @Test
  void percentileIntervalOfAMeanAgreesWithNumpy() {
    var interval =
        BootstrapMean.interval(ContestTest.gains(0)[0], Resamples.of(Fixture.archDraws()), 0.95)
            .orElseThrow();

    assertThat(interval.low()).isCloseTo(0.07039288103194673, within(1e-12));
    assertThat(interval.high()).isCloseTo(0.25697349207567755, within(1e-12));
  }

  @Test
  void percentileIntervalOfEqualNumbersHasNoWidth() {
    var resamples = Resamples.stationary(3, 1, 50, new Random(1));

    assertThat(BootstrapMean.interval(new double[] {2, 2, 2}, resamples, 0.9))
        .hasValue(new Interval(2, 2));
    assertThat(BootstrapMean.interval(new double[0], resamples, 0.9)).isEmpty();
  }

  /// How many steps do not lead to the next position.
  private static int starts(Resamples resamples) {
    int n = resamples.observations();
    int starts = 0;
    for (int draw = 0; draw < resamples.size(); draw++) {
      for (int i = 1; i < n; i++) {
        int next = (resamples.position(draw, i - 1) + 1) % n;
        starts += resamples.position(draw, i) == next ? 0 : 1;
      }
    }
    return starts;
  }
}

package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.hindcast.score.statistics.EffectiveSample.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EffectiveSampleTest {

  private static Window window(String instrument, int from, int to) {
    var start = LocalDate.of(2024, 1, 1);
    return new Window(instrument, start.plusDays(from), start.plusDays(to));
  }

  @Test
  void windowsThatShareADayAreOneCluster() {
    assertThat(
            EffectiveSample.clusters(
                List.of(
                    window("AL", 0, 30),
                    window("AL", 10, 40),
                    window("AL", 30, 60),
                    window("AL", 31, 50))))
        .isEqualTo(2);
  }

  @Test
  void instrumentsAreCountedApart() {
    assertThat(EffectiveSample.clusters(List.of(window("AL", 0, 30), window("ZN", 0, 30))))
        .isEqualTo(2);
  }

  @Test
  void longWindowDoesNotHideTheShortOnesInsideIt() {
    assertThat(
            EffectiveSample.clusters(
                List.of(window("AL", 0, 99), window("AL", 0, 9), window("AL", 10, 19))))
        .isEqualTo(2);
    assertThat(EffectiveSample.clusters(List.of())).isZero();
  }

  @Test
  void windowThatEndsBeforeItStartsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> window("AL", 2, 1))
        .withMessage("window must not end on 2024-01-02, before its start 2024-01-03");
  }

  @Test
  void varianceRatioByHand() {
    double[] outcomes = {1, 1, 1, 0, 0, 0};

    assertThat(EffectiveSample.byVarianceRatio(outcomes, 2).orElseThrow())
        .isCloseTo(6 / (1 + 2 * 0.5 * 0.5), within(1e-12));
  }

  @Test
  void overlappingSumsWithSeed5AreWorthAboutOneInTheirOverlap() {
    var daily = new Random(5).doubles(4020).toArray();
    var overlapping =
        IntStream.range(0, 4000)
            .mapToDouble(i -> IntStream.range(i, i + 20).mapToDouble(j -> daily[j]).sum())
            .toArray();

    assertThat(EffectiveSample.byVarianceRatio(overlapping, 20).orElseThrow())
        .isBetween(200.0, 400.0);
  }

  @Test
  void neverMoreThanThereAre() {
    assertThat(EffectiveSample.byVarianceRatio(new double[] {1, 0, 1, 0, 1, 0}, 3)).hasValue(6);
    assertThat(EffectiveSample.byVarianceRatio(new double[] {1, 0, 1}, 1)).hasValue(3);
  }

  @Test
  void equalOutcomesTellNothing() {
    assertThat(EffectiveSample.byVarianceRatio(new double[] {1, 1, 1}, 5)).isEmpty();
    assertThat(EffectiveSample.byVarianceRatio(new double[0], 5)).isEmpty();
  }
}

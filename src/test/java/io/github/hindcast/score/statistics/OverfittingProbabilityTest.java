package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class OverfittingProbabilityTest {

  private static double[][] waves(int days, int variants) {
    var results = new double[days][variants];
    for (int t = 1; t <= days; t++) {
      for (int i = 1; i <= variants; i++) {
        results[t - 1][i - 1] = Math.sin(1.7 * t * i) + 0.05 * i * Math.cos(0.3 * t);
      }
    }
    return results;
  }

  private static double sharpe(double[] results) {
    return Sample.mean(results) / Sample.deviation(results);
  }

  @Test
  void sixWavesOverTwentyFourDaysInFourBlocks() {
    var pbo =
        OverfittingProbability.of(waves(24, 6), 4, OverfittingProbabilityTest::sharpe)
            .orElseThrow();

    assertThat(pbo.ranks()).containsExactlyInAnyOrder(1.0, 1.0, 4.0, 2.0, 1.0, 2.0);
    assertThat(pbo.probability()).isCloseTo(5.0 / 6, within(1e-12));
    assertThat(pbo.probabilityOfLoss()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(pbo.logits().getFirst()).isCloseTo(Math.log(1.0 / 6), within(1e-12));
  }

  @Test
  void earliestDaysThatDoNotFillABlockAreLeftOut() {
    var longer = new double[25][];
    longer[0] = new double[] {9, 9, 9, 9, 9, 9};
    System.arraycopy(waves(24, 6), 0, longer, 1, 24);

    assertThat(OverfittingProbability.of(longer, 4, OverfittingProbabilityTest::sharpe))
        .isEqualTo(OverfittingProbability.of(waves(24, 6), 4, OverfittingProbabilityTest::sharpe));
  }

  @Test
  void variantThatIsBestEverywhereIsNotOverfitted() {
    var results = new double[8][3];
    for (double[] day : results) {
      day[2] = 1;
    }

    var pbo = OverfittingProbability.of(results, 4, Sample::mean).orElseThrow();

    assertThat(pbo.probability()).isZero();
    assertThat(pbo.probabilityOfLoss()).isZero();
  }

  @Test
  void variantsThatAreAllAlikeShareTheMiddleRank() {
    var pbo = OverfittingProbability.of(new double[8][3], 4, Sample::mean).orElseThrow();

    assertThat(pbo.ranks()).containsOnly(2.0);
    assertThat(pbo.probability()).isEqualTo(1);
  }

  @Test
  void thereIsNoneOfOneVariantOrTooFewDays() {
    assertThat(OverfittingProbability.of(new double[8][1], 4, Sample::mean)).isEmpty();
    assertThat(OverfittingProbability.of(new double[3][2], 4, Sample::mean)).isEmpty();
    assertThat(OverfittingProbability.of(new double[0][], 4, Sample::mean)).isEmpty();
  }

  @Test
  void oddNumberOfBlocksIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OverfittingProbability.of(new double[8][2], 3, Sample::mean))
        .withMessage("blocks must be even, were 3");
  }
}

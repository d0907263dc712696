package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Rankings by empirical Bayes: Efron and Morris's batters, and posteriors integrated in R.
final class ShrinkageTest {
  private static final Offset<Double> CLOSE = within(1e-7);
  private static final double[] ESTIMATES = {.30, .10, -.05, .22, .02, .41};
  private static final double[] VARIANCES = {.01, .02, .005, .04, .015, .03};
  private static final long[] HITS = {
    18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7, 30, 2, 0
  };
  private static final long[] CALLS = {
    45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 45, 50, 20, 0
  };

  private static double[] battingAverages() {
    return Arrays.stream(Fixture.column("efron-morris.csv", 0)).map(hits -> hits / 45).toArray();
  }

  private static NormalShrinkage batters() {
    var averages = battingAverages();
    double mean = Sample.mean(averages);
    var variances = new double[averages.length];
    Arrays.fill(variances, mean * (1 - mean) / 45);
    return NormalShrinkage.of(averages, variances).orElseThrow();
  }

  @Test
  void battersKeepAFifthOfTheirDistance() {
    var batters = batters();

    assertThat(Sample.mean(battingAverages())).isCloseTo(0.26543209877, within(1e-9));
    assertThat(batters.kept(0)).isCloseTo(0.21165341714, within(1e-9));
    assertThat(batters.estimate(0)).isCloseTo(0.29391385490, within(1e-9));
    assertThat(batters.estimate(17)).isCloseTo(0.24217635293, within(1e-9));
  }

  @Test
  void shrunkenBattersForetellTheSeasonBetter() {
    var batters = batters();
    var rest = Fixture.column("efron-morris.csv", 2);
    var averages = battingAverages();

    assertThat(squares(rest, averages)).isCloseTo(0.07531695062, within(1e-9));
    assertThat(squares(rest, IntStream.range(0, 18).mapToDouble(batters::estimate).toArray()))
        .isCloseTo(0.02130691489, within(1e-9));
  }

  private static double squares(double[] one, double[] other) {
    return IntStream.range(0, one.length).mapToDouble(i -> Math.pow(one[i] - other[i], 2)).sum();
  }

  @Test
  void unequalVariances() {
    var shrinkage = NormalShrinkage.of(ESTIMATES, VARIANCES).orElseThrow();

    assertThat(shrinkage.spread()).isCloseTo(0.015484091931, CLOSE);
    assertThat(IntStream.range(0, 6).mapToDouble(shrinkage::estimate).toArray())
        .containsExactly(
            new double[] {
              0.2614790858928,
              0.1123057669921,
              -0.0227024881705,
              0.1838331998293,
              0.0543619953577,
              0.3017201302690
            },
            CLOSE);
    assertThat(shrinkage.interval(0, 0.95).high()).isCloseTo(0.451163157163995, CLOSE);
    assertThat(shrinkage.interval(5, 0.95).high()).isCloseTo(0.611384228294969, CLOSE);
  }

  @Test
  void topProbabilitiesOfNormals() {
    var shrinkage = NormalShrinkage.of(ESTIMATES, VARIANCES).orElseThrow();

    assertThat(shrinkage.topProbabilities(1))
        .containsExactly(
            new double[] {
              0.28535136537446,
              0.04596286352800,
              0.00018807199008,
              0.17567841513261,
              0.01333740027638,
              0.47948188369847
            },
            within(1e-6));
    assertThat(shrinkage.topProbabilities(2))
        .containsExactly(
            new double[] {
              0.66845035732860,
              0.16302528979634,
              0.00303832680022,
              0.38611247102526,
              0.06385069277917,
              0.71552286227042
            },
            within(1e-6));
  }

  @Test
  void topProbabilitiesAddUpToThePlaces() {
    assertThat(Arrays.stream(batters().topProbabilities(5)).sum()).isCloseTo(5, within(1e-6));
    assertThat(batters().topProbabilities(18)).containsOnly(1);
  }

  @Test
  void estimatesThatDifferByLuckOnlyHaveNoSpread() {
    double[] estimates = {1, 1.1, 0.9, 1.05, 0.95};
    double[] variances = {1, 1, 1, 1, 1};

    var shrinkage = NormalShrinkage.of(estimates, variances).orElseThrow();

    assertThat(shrinkage.spread()).isZero();
    assertThat(shrinkage.kept(0)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void threeEstimatesAreTooFew() {
    assertThat(NormalShrinkage.of(new double[] {1, 2, 3}, new double[] {1, 1, 1})).isEmpty();
  }

  @Test
  void hitRatesByMaximumLikelihood() {
    var shrinkage = BetaBinomialShrinkage.of(HITS, CALLS).orElseThrow();

    assertThat(shrinkage.mean()).isCloseTo(0.278458933, within(1e-6));
    assertThat(shrinkage.concentration()).isCloseTo(35.2328243, within(1e-3));
    assertThat(shrinkage.estimate(0)).isCloseTo(0.346627392, within(1e-6));
    assertThat(shrinkage.estimate(18)).isCloseTo(0.467084072, within(1e-6));
    assertThat(shrinkage.estimate(19)).isCloseTo(0.213838326, within(1e-6));
  }

  @Test
  void whoHasNoCallGetsThePrior() {
    var shrinkage = BetaBinomialShrinkage.of(HITS, CALLS).orElseThrow();

    assertThat(shrinkage.estimate(20)).isCloseTo(shrinkage.mean(), within(1e-12));
    assertThat(shrinkage.interval(20, 0.95).low()).isCloseTo(0.145662250, within(1e-5));
    assertThat(shrinkage.interval(20, 0.95).high()).isCloseTo(0.435048408, within(1e-5));
    assertThat(shrinkage.interval(18, 0.95).low()).isCloseTo(0.362782168, within(1e-5));
  }

  @Test
  void topProbabilitiesOfHitRates() {
    var top = BetaBinomialShrinkage.of(HITS, CALLS).orElseThrow().topProbabilities(3);

    assertThat(top[18]).isCloseTo(0.9832160225, within(1e-5));
    assertThat(top[0]).isCloseTo(0.4482526881, within(1e-5));
    assertThat(top[19]).isCloseTo(0.0108372122, within(1e-5));
    assertThat(top[20]).isCloseTo(0.1525276633, within(1e-5));
    assertThat(Arrays.stream(top).sum()).isCloseTo(3, within(1e-6));
  }

  @Test
  void hitRatesThatHardlyDifferAreTakenAsOne() {
    long[] hits = {5, 5, 5};
    long[] calls = {10, 10, 10};

    var shrinkage = BetaBinomialShrinkage.of(hits, calls).orElseThrow();

    assertThat(shrinkage.concentration()).isCloseTo(1e6, within(1e3));
    assertThat(shrinkage.estimate(0)).isCloseTo(0.5, within(1e-6));
    assertThat(shrinkage.topProbabilities(1)[1]).isCloseTo(1.0 / 3, within(1e-6));
  }

  @Test
  void thereIsNoRankingOfNothingButHits() {
    assertThat(BetaBinomialShrinkage.of(new long[] {3, 4}, new long[] {3, 4})).isEmpty();
    assertThat(BetaBinomialShrinkage.of(new long[] {0, 0}, new long[] {3, 4})).isEmpty();
    assertThat(BetaBinomialShrinkage.of(new long[] {1, 0}, new long[] {3, 0})).isEmpty();
    assertThat(BetaBinomialShrinkage.of(new long[0], new long[0])).isEmpty();
  }

  @Test
  void moreHitsThanCallsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BetaBinomialShrinkage.of(new long[] {3}, new long[] {2}))
        .withMessage("hits must be from 0 to their number 2, was 3");
  }
}

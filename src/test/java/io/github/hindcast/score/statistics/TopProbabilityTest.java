package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

final class TopProbabilityTest {
  private static List<NormalDistribution> values(int count, long seed) {
    var random = new SplittableRandom(seed);
    return IntStream.range(0, count)
        .mapToObj(
            _ -> new NormalDistribution(null, random.nextGaussian(), 0.3 + random.nextDouble()))
        .toList();
  }

  /// The exact count of sixty-five, the 65th being far below all and never in the way, against the
  /// normal one of the same.
  @Test
  void ofManyItIsAboutWhatCountingExactlyGives() {
    var few = values(TopProbability.FEW, 3);
    var many =
        IntStream.range(0, TopProbability.FEW + 1)
            .mapToObj(
                i -> i < TopProbability.FEW ? few.get(i) : new NormalDistribution(null, -30, 0.1))
            .toList();

    for (int top : new int[] {1, 5, 15, 40}) {
      var exact = TopProbability.of(few, top);
      var about = TopProbability.of(many, top);

      for (int i = 0; i < TopProbability.FEW; i++) {
        assertThat(about[i]).as("value %s, top %s", i, top).isCloseTo(exact[i], within(0.06));
      }
      assertThat(about[TopProbability.FEW]).isCloseTo(0, within(1e-6));
    }
  }

  @Test
  void ofManyTheyAddUpToAboutThePlaces() {
    var about = TopProbability.of(values(400, 4), 100);

    assertThat(Arrays.stream(about).sum()).isCloseTo(100, within(1.0));
    assertThat(Arrays.stream(about)).allMatch(it -> it >= 0 && it <= 1);
  }
}

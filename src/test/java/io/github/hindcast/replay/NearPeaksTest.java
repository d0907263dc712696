package io.github.hindcast.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.BarIndex;
import io.github.hindcast.market.Peaks;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Held against [Peaks], whose answers it must give.
class NearPeaksTest {
  static Stream<Seeds> seeds() {
    return Seeds.upTo(100);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void findsTheBarThatPeaksFindOrNone(Seeds seeds) {
    seeds.each(seed -> {
      var bars = RandomCase.of(seed).bars();
      var index = BarIndex.of(bars);
      var highs = NearPeaks.of(index.highs());
      var depths = NearPeaks.of(index.depths());
      int end = bars.size() - (int) (seed % 3);
      for (int from = 0; from <= end; from++) {
        for (int bar = 0; bar < bars.size(); bar++) {
          double up = bars.high(bar);
          double down = -bars.low(bars.size() - 1 - bar);

          assertThat(before(end, highs.next(from, end, up)))
              .as("high from %d", from)
              .isEqualTo(before(end, index.highs().next(from, up)));
          assertThat(before(end, highs.next(from, end, up, depths, down)))
              .as("either from %d", from)
              .isEqualTo(before(end, index.highs().next(from, up, index.depths(), down)));
        }
      }
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void keepsEveryNumber(Seeds seeds) {
    seeds.each(seed -> {
      Peaks depths = BarIndex.of(RandomCase.of(seed).bars()).depths();
      var near = NearPeaks.of(depths);

      assertThat(IntStream.range(0, depths.size()).mapToDouble(near::at).toArray())
          .isEqualTo(IntStream.range(0, depths.size()).mapToDouble(depths::at).toArray());
    });
  }

  /// No bar before the end is as good as any other.
  private static int before(int end, int found) {
    return Math.min(end, found);
  }
}

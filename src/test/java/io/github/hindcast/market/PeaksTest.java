package io.github.hindcast.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every answer of the index is the answer of a scan.
final class PeaksTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 8, 9, 63, 64, 65, 511, 512, 513, 4097})
  void everySearchFindsWhatAScanFinds(int size) {
    var random = new SplittableRandom(size);
    var column = column(random, size);
    var other = column(random, size);
    var peaks = Peaks.of(column);
    var others = Peaks.of(other);
    for (int search = 0; search < 3000; search++) {
      int from = random.nextInt(size + 2);
      double level = level(random);
      double otherLevel = level(random);
      assertThat(peaks.next(from, level))
          .as("from %s at %s", from, level)
          .isEqualTo(scan(column, from, level, other, Double.POSITIVE_INFINITY));
      assertThat(peaks.next(from, level, others, otherLevel))
          .as("from %s at %s or %s", from, level, otherLevel)
          .isEqualTo(scan(column, from, level, other, otherLevel));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 63, 64, 65, 513, 5000})
  void aBoundedSearchFindsWhatTheOtherDoesBeforeItsEnd(int size) {
    var random = new SplittableRandom(size);
    var peaks = Peaks.of(column(random, size));
    var others = Peaks.of(column(random, size));
    for (int search = 0; search < 3000; search++) {
      int from = random.nextInt(size + 1);
      int end = from + random.nextInt(size - from + 1);
      double level = level(random);
      double otherLevel = level(random);
      assertThat(Math.min(end, peaks.next(from, end, level)))
          .as("from %s to %s at %s", from, end, level)
          .isEqualTo(Math.min(end, peaks.next(from, level)));
      assertThat(Math.min(end, peaks.next(from, end, level, others, otherLevel)))
          .as("from %s to %s at %s or %s", from, end, level, otherLevel)
          .isEqualTo(Math.min(end, peaks.next(from, level, others, otherLevel)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9, 64, 512, 513, 4096, 5000})
  void theGreatestOfARangeIsThatOfAScan(int size) {
    var random = new SplittableRandom(size);
    var column = column(random, size);
    var peaks = Peaks.of(column);
    for (int search = 0; search < 2000; search++) {
      int from = random.nextInt(size);
      int to = from + 1 + random.nextInt(size - from);
      assertThat(peaks.greatest(from, to))
          .as("from %s to %s", from, to)
          .isEqualTo(DoubleStream.of(column).skip(from).limit(to - from).max().orElseThrow());
    }
    assertThat(peaks.greatest(0, size)).isEqualTo(DoubleStream.of(column).max().orElseThrow());
  }

  @Test
  void anEmptyColumnHasNothingNext() {
    assertThat(Peaks.of(new double[0]).next(0, Double.NEGATIVE_INFINITY)).isZero();
  }

  @Test
  void noLevelAtAllIsFoundAtOnceAndAnUnreachableOneNever() {
    var peaks = Peaks.of(new double[] {1, 2, 3});
    assertThat(peaks.next(1, Double.NEGATIVE_INFINITY)).isEqualTo(1);
    assertThat(peaks.next(1, Double.POSITIVE_INFINITY)).isEqualTo(3);
  }

  @Test
  void negatedLowsKeepTheirBits() {
    var lows = new double[] {0.1, 14_505, 1e-300};
    var depths = Peaks.ofNegated(lows);
    for (int bar = 0; bar < lows.length; bar++) {
      assertThat(-depths.at(bar)).isEqualTo(lows[bar]);
    }
  }

  @Test
  void itTakesHardlyMoreThanTheColumn() {
    assertThat(Peaks.of(new double[500_000]).footprint()).isLessThan(500_000 * 3 / 2);
  }

  @Test
  void anEmptyRangeIsRefused() {
    assertThatThrownBy(() -> Peaks.of(new double[5]).greatest(2, 2))
        .hasMessage("a range must lie within 0 to 5 and not be empty, was 2 to 2");
  }

  /// Few distinct numbers, so that equal ones and exact touches are frequent.
  private static double[] column(SplittableRandom random, int size) {
    var column = new double[size];
    double at = 50;
    for (int i = 0; i < size; i++) {
      at = Math.clamp(at + random.nextInt(-2, 3), 1, 100);
      column[i] = random.nextInt(40) == 0 ? at + 25 : at;
    }
    return column;
  }

  private static double level(SplittableRandom random) {
    return random.nextInt(10) == 0
        ? (random.nextBoolean() ? Double.POSITIVE_INFINITY : 0)
        : random.nextInt(140) + (random.nextBoolean() ? 0.5 : 0);
  }

  private static int scan(
      double[] column, int from, double level, double[] other, double otherLevel) {
    int i = from;
    while (i < column.length && column[i] < level && other[i] < otherLevel) {
      i++;
    }
    return Math.min(i, column.length);
  }
}

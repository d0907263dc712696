package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.random.MersenneTwister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BlockLengthTest {

  @Test
  void ofArchsAutoregressiveSeries() {
    var noise = numpyNormals(0, 10_100);
    for (int i = 1; i < noise.length; i++) {
      noise[i] += 0.3 * noise[i - 1];
    }

    var length = BlockLength.of(Arrays.copyOfRange(noise, 100, noise.length)).orElseThrow();

    assertThat(noise[0]).isEqualTo(1.764052345967664);
    assertThat(length.stationary()).isCloseTo(13.635665130318229, within(1e-9));
    assertThat(length.circular()).isCloseTo(15.608940081363109, within(1e-9));
  }

  @ParameterizedTest(name = "variant {0}")
  @CsvSource({"0, 20, 20", "1, 20, 20", "2, 20, 20", "3, 20, 20", "4, 4.940932, 5.655956"})
  void ofShortPeriodicSeries(int variant, double stationary, double circular) {
    var length = BlockLength.of(ContestTest.gains(0)[variant]).orElseThrow();

    assertThat(length.stationary()).isCloseTo(stationary, within(1e-6));
    assertThat(length.circular()).isCloseTo(circular, within(1e-6));
  }

  @Test
  void independentNumbersWithSeed3NeedAboutNone() {
    var values = new Random(3).doubles(2000).toArray();

    assertThat(BlockLength.of(values).orElseThrow().stationary()).isLessThan(4);
  }

  @Test
  void thereIsNoneOfFewNumbersOrEqualOnes() {
    assertThat(BlockLength.of(new double[] {1, 2, 3, 4, 5, 6, 7})).isEmpty();
    assertThat(BlockLength.of(new double[20])).isEmpty();
  }

  /// What `numpy.random.RandomState(seed).standard_normal(n)` gives: the polar method over uniforms
  /// of 53 bits, the second of a pair first.
  private static double[] numpyNormals(int seed, int n) {
    var twister = new MersenneTwister(seed);
    var normals = new double[n];
    for (int i = 0; i < n; i += 2) {
      double x;
      double y;
      double square;
      do {
        x = 2 * uniform(twister) - 1;
        y = 2 * uniform(twister) - 1;
        square = x * x + y * y;
      } while (square >= 1 || square == 0);
      double factor = Math.sqrt(-2 * Math.log(square) / square);
      normals[i] = factor * y;
      if (i + 1 < n) {
        normals[i + 1] = factor * x;
      }
    }
    return normals;
  }

  private static double uniform(MersenneTwister twister) {
    int high = twister.nextInt() >>> 5;
    int low = twister.nextInt() >>> 6;
    return (high * 0x1p26 + low) / 0x1p53;
  }
}

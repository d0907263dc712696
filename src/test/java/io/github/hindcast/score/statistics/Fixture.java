package io.github.hindcast.score.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// The small tables beside the tests.
final class Fixture {

  private Fixture() {}

  static int[][] archDraws() {
    return lines("arch-draws.csv").stream()
        .map(line -> Arrays.stream(line.split(",", -1)).mapToInt(Integer::parseInt).toArray())
        .toArray(int[][]::new);
  }

  /// A column of a table with a header line.
  static double[] column(String file, int column) {
    return lines(file).stream()
        .skip(1)
        .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[column]))
        .toArray();
  }

  private static List<String> lines(String file) {
    try (var in = Objects.requireNonNull(Fixture.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

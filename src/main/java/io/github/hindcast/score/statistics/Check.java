package io.github.hindcast.score.statistics;

/// What every argument of a statistic has to keep; who breaks it made the mistake.
final class Check {

  private Check() {}

  static void that(boolean kept, String rule) {
    if (!kept) {
      throw new IllegalArgumentException(rule);
    }
  }

  /// From 0 to 1, both included.
  static void probability(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be from 0 to 1, was " + value);
    }
  }

  /// Between 0 and 1, neither included: a confidence, a level, a base rate.
  static void share(String name, double value) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(name + " must be between 0 and 1, was " + value);
    }
  }

  static void positive(String name, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be positive, was " + value);
    }
  }

  static void finite(String name, double... values) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(name + " must be finite, was " + value);
      }
    }
  }

  static void sameLength(String first, int firstLength, String second, int secondLength) {
    that(
        firstLength == secondLength,
        first
            + " and "
            + second
            + " must be equally many, were "
            + firstLength
            + " and "
            + secondLength);
  }

  /// Counts of a part and its whole.
  static void counts(String part, long count, long n) {
    that(
        count >= 0 && count <= n, part + " must be from 0 to their number " + n + ", was " + count);
  }
}

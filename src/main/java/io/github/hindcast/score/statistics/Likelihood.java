package io.github.hindcast.score.statistics;

/// The logarithm of the probability of a sequence of yes and no.
final class Likelihood {

  private Likelihood() {}

  static double of(int no, int yes, double probability) {
    return times(no, 1 - probability) + times(yes, probability);
  }

  /// `count·ln p`, 0 when there is nothing to count.
  private static double times(int count, double probability) {
    return count == 0 ? 0 : count * Math.log(probability);
  }
}

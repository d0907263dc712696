package io.github.hindcast.score.statistics;

/// How often a breach (1) or none (0) followed the other: `zeroToOne` counts breaches after a day
/// without one.
public record Transitions(int zeroToZero, int zeroToOne, int oneToZero, int oneToOne) {

  public static Transitions of(boolean[] breaches) {
    var counts = new int[2][2];
    for (int i = 1; i < breaches.length; i++) {
      counts[breaches[i - 1] ? 1 : 0][breaches[i] ? 1 : 0]++;
    }
    return new Transitions(counts[0][0], counts[0][1], counts[1][0], counts[1][1]);
  }

  public int n() {
    return zeroToZero + zeroToOne + oneToZero + oneToOne;
  }

  int afterZero() {
    return zeroToZero + zeroToOne;
  }

  int afterOne() {
    return oneToZero + oneToOne;
  }

  int intoZero() {
    return zeroToZero + oneToZero;
  }

  int intoOne() {
    return zeroToOne + oneToOne;
  }
}

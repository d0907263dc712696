package io.github.hindcast.score.statistics;

/// How often each direction was called and came: called up or down, went up or down.
///
/// A move of exactly zero went neither way; who fills the table decides, and counts it down unless
/// the call says otherwise.
public record DirectionTable(int upAndUp, int upAndDown, int downAndUp, int downAndDown) {
  public DirectionTable {
    notNegative(upAndUp);
    notNegative(upAndDown);
    notNegative(downAndUp);
    notNegative(downAndDown);
  }

  public static DirectionTable of(boolean[] calledUp, boolean[] wentUp) {
    Check.sameLength("calls", calledUp.length, "moves", wentUp.length);
    var counts = new int[2][2];
    for (int i = 0; i < calledUp.length; i++) {
      counts[calledUp[i] ? 0 : 1][wentUp[i] ? 0 : 1]++;
    }
    return new DirectionTable(counts[0][0], counts[0][1], counts[1][0], counts[1][1]);
  }

  private static void notNegative(int count) {
    Check.that(count >= 0, "a count of calls must not be negative, was " + count);
  }

  public int n() {
    return upAndUp + upAndDown + downAndUp + downAndDown;
  }

  public int hits() {
    return upAndUp + downAndDown;
  }

  int calledUp() {
    return upAndUp + upAndDown;
  }

  int wentUp() {
    return upAndUp + downAndUp;
  }
}

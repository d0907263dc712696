package io.github.hindcast.score;

/// The judgement of one call under one reading. A closed set; exactly one applies.
public enum Verdict {
  /// What was claimed came true.
  HIT,
  /// It came true in part; only kinds that say so have this verdict.
  PARTIAL,
  /// It did not come true.
  MISS,
  /// The price at which the call takes its position was not reached in the whole window.
  NOT_ENTERED,
  /// The order of prices inside a bar decides, and the bars do not tell it.
  AMBIGUOUS,
  /// The window is not over in the data.
  PENDING,
  /// What would be needed to judge is not on record.
  NO_DATA,
  /// No data could ever judge it.
  UNTESTABLE;

  /// Whether the call counts in a hit rate: HIT / (HIT + MISS + PARTIAL).
  public boolean isJudged() {
    return switch (this) {
      case HIT, PARTIAL, MISS -> true;
      case NOT_ENTERED, AMBIGUOUS, PENDING, NO_DATA, UNTESTABLE -> false;
    };
  }
}

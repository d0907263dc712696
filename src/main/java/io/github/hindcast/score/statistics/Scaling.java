package io.github.hindcast.score.statistics;

/// Whether mean gains are compared as they are, or each divided by its own deviation so that one
/// erratic variant does not decide alone.
public enum Scaling {
  /// As White 2000 has it, and arch up to 8.0 whatever its `studentize` says.
  RAW,
  /// As Hansen 2005 has it.
  STUDENTIZED
}

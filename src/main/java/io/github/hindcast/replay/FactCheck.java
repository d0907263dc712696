package io.github.hindcast.replay;

import io.github.hindcast.base.Text;

/// What a source says about the past, held against what is on record.
public record FactCheck(
    String source, String id, String about, Result result, Text said, Text found) {

  /// How the two compare.
  public enum Result {
    AGREES,
    DIFFERS,
    /// Nothing is on record to hold it against.
    NO_DATA
  }
}

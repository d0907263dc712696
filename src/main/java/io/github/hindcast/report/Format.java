package io.github.hindcast.report;

/// The form in which a command prints its result.
public enum Format {
  TABLE,
  JSON,
  CSV
}

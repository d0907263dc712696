package io.github.hindcast.store;

import java.time.LocalDate;
import java.util.Optional;

/// What is not the same in the inputs of two runs: why their results may differ.
public sealed interface Cause {

  /// A file is new, changed or gone; `line` is the first that is not the same.
  record FileChanged(String path, Change change, int line) implements Cause {}

  /// The prices of an instrument are not the same; `firstDay` is the first trading day of a bar
  /// that is new, changed or gone.
  record PricesChanged(String instrument, Optional<LocalDate> firstDay, long added, long gone)
      implements Cause {}

  record SoftwareChanged(String before, String after) implements Cause {}

  record AsOfChanged(Optional<LocalDate> before, Optional<LocalDate> after) implements Cause {}

  /// What became of a file.
  enum Change {
    NEW,
    CHANGED,
    GONE
  }
}

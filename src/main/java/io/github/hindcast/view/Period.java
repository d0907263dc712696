package io.github.hindcast.view;

import java.time.LocalDate;

/// Days from first to last, both included.
public record Period(LocalDate from, LocalDate to) {
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period must not end on " + to + " before " + from);
    }
  }
}

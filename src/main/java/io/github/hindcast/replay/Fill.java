package io.github.hindcast.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One execution: the trading day of its bar, the instant at which that opened where it is shorter
/// than a day, and its price.
public record Fill(LocalDate day, Optional<Instant> opened, double price) {

  /// On the bar of a day.
  public Fill(LocalDate day, double price) {
    this(day, Optional.empty(), price);
  }
}

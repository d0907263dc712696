package io.github.hindcast.market;

import java.time.LocalDate;
import java.util.Optional;

/// Why a main series changed contract: the figures of both contracts (open interest, or volume
/// under a rule of volume) on the day that decided, which is always before the first day of the new
/// one.
///
/// @param roll both closes of that day; empty where one of the two did not trade on it
public record RollDecision(
    LocalDate date,
    String from,
    String to,
    LocalDate known,
    double fromFigure,
    double toFigure,
    Optional<Roll> roll) {
  public RollDecision {
    if (!known.isBefore(date)) {
      throw new IllegalArgumentException(
          "a roll of " + date + " must be decided before it, was " + known);
    }
  }
}

package io.github.hindcast.replay;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A position taken from one main contract to the next: closed at `closedAt` in the old one,
/// reopened at `reopenedAt` in the new one, both prices of the last day before the change.
///
/// Where the two contracts' prices are not known (`known` is false), the position is closed at the
/// old close and reopened at the first open of the new contract, so that the jump between the two
/// is left out of the result instead of being earned or lost.
public record Rollover(
    LocalDate date,
    String oldContract,
    String newContract,
    double closedAt,
    double reopenedAt,
    boolean known) {

  /// What the price jumps by without anything having been earned: exact.
  public BigDecimal gap() {
    return Money.of(reopenedAt).subtract(Money.of(closedAt));
  }
}

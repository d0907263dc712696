package io.github.hindcast.replay;

import java.math.BigDecimal;
import java.time.LocalDate;

/// One movement of money: what was bought or sold at which price, and what that did to the cash.
///
/// `quantity` is the change of the position, below zero for a sale, zero where nothing is traded.
/// `amount` is the cash received, below zero when it is paid, to the cent.
public record LedgerLine(
    LocalDate day, Kind kind, BigDecimal quantity, BigDecimal price, BigDecimal amount) {

  /// What a movement is for.
  public enum Kind {
    ENTRY,
    EXIT,
    /// The gap between two contracts, paid or received when a position goes from one to the next.
    ROLL,
    COMMISSION,
    DUTY,
    SLIPPAGE,
    /// Interest on the margin of the day.
    INTEREST
  }
}

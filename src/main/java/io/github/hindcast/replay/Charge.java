package io.github.hindcast.replay;

import java.math.BigDecimal;
import java.time.LocalDate;

/// One cost of a trade, in money: to the cent, above zero when it is paid.
public record Charge(Type type, LocalDate day, BigDecimal amount, boolean verified) {

  /// What a cost is for.
  public enum Type {
    /// The exchange's fee; what a broker adds is not in it.
    COMMISSION,
    /// Stamp duty, levies and transfer fees on shares.
    DUTY,
    /// The declared distance between the price of a fill and the price really got.
    SLIPPAGE
  }
}

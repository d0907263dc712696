package io.github.hindcast.instrument;

import java.math.BigDecimal;

/// What an exchange takes on a trade.
public sealed interface Fee {

  /// An amount of money for each lot.
  record PerLot(BigDecimal amount) implements Fee {}

  /// A share of the value traded: 0.0001 is one in ten thousand.
  record Rate(BigDecimal rate) implements Fee {}

  /// The money for one fill.
  default BigDecimal of(BigDecimal lots, BigDecimal value) {
    return switch (this) {
      case PerLot(var amount) -> amount.multiply(lots);
      case Rate(var rate) -> rate.multiply(value);
    };
  }
}

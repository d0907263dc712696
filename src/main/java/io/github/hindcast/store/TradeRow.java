package io.github.hindcast.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// One round trip of a run; without an exit it was still open at the end of the data.
public record TradeRow(
    String side,
    BigDecimal quantity,
    LocalDate entered,
    double entryPrice,
    Optional<Exit> exit,
    String exitReason,
    BigDecimal rollPnl,
    BigDecimal gross,
    BigDecimal costs,
    BigDecimal net) {

  public record Exit(LocalDate day, double price) {}
}

package io.github.hindcast.store;

import io.github.hindcast.base.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What became of one call under one reading in a run: the verdict, its reason, what it earned, and
/// the trades and measures behind it.
///
/// @param window the days of the window; the last is not known where it counts sessions to come
/// @param measures by name, in the order in which they are printed
public record VerdictRow(
    CallRow call,
    Window window,
    String verdict,
    Text reason,
    Optional<Earned> earned,
    String flags,
    List<Measured> measures,
    List<TradeRow> trades) {

  public VerdictRow {
    measures = List.copyOf(measures);
    trades = List.copyOf(trades);
  }

  public record Window(
      Optional<LocalDate> actionableFrom, Optional<LocalDate> from, Optional<LocalDate> to) {}

  /// Money in the currency named; `returned` is a share of the value at entry.
  public record Earned(
      String currency,
      BigDecimal gross,
      BigDecimal costs,
      BigDecimal net,
      BigDecimal perUnit,
      BigDecimal returned) {}

  public record Measured(String name, String value) {}
}

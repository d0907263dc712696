package io.github.hindcast.score;

import io.github.hindcast.replay.Execution;
import io.github.hindcast.replay.Money;
import io.github.hindcast.replay.Trade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the trades of a call earned, in the currency of its instrument.
///
/// `gross` includes the roll; `net` is gross less `costs`. `perUnit` is gross over the quantity
/// filled (four decimals), `returned` is net over the value at entry (six decimals).
public record Pnl(
    String currency,
    BigDecimal gross,
    BigDecimal roll,
    BigDecimal costs,
    BigDecimal net,
    BigDecimal perUnit,
    BigDecimal returned) {

  /// Empty where nothing was traded.
  public static Optional<Pnl> of(Execution execution, String currency) {
    var trades = execution.trades();
    if (trades.isEmpty()) {
      return Optional.empty();
    }
    var quantity = sum(trades, Trade::quantity);
    return Optional.of(
        new Pnl(
            currency,
            execution.gross(),
            sum(trades, Trade::rollPnl),
            execution.costs(),
            execution.net(),
            execution.gross().divide(quantity, 4, RoundingMode.HALF_EVEN),
            execution.net().divide(sum(trades, Trade::notional), 6, RoundingMode.HALF_EVEN)));
  }

  private static BigDecimal sum(List<Trade> trades, Function<Trade, BigDecimal> part) {
    return trades.stream().map(part).reduce(Money.ZERO, BigDecimal::add);
  }
}

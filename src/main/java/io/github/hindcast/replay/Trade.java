package io.github.hindcast.replay;

import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.util.List;

/// A round trip: one entry, one exit, and the changes of contract it was carried through.
///
/// `quantity` is in the instrument's units. Money is in its currency, each ledger line rounded to
/// the cent (half to even) and summed from there. A trade that is [ExitReason#STILL_OPEN] is marked
/// to the last close.
public record Trade(
    Direction direction,
    BigDecimal quantity,
    Fill entry,
    Fill exit,
    ExitReason reason,
    List<Rollover> rolls) {

  public Trade {
    rolls = List.copyOf(rolls);
  }

  /// What the prices of entry and exit alone would have earned: the spliced series' own answer.
  public BigDecimal pricePnl() {
    return signed(value(exit.price()).subtract(value(entry.price())));
  }

  /// What the changes of contract take away again: a long loses a rising gap, a short a falling
  /// one.
  public BigDecimal rollPnl() {
    return rolls.stream().map(this::rollPnl).reduce(Money.ZERO, BigDecimal::add);
  }

  public BigDecimal rollPnl(Rollover roll) {
    return signed(value(roll.gap())).negate();
  }

  public BigDecimal gross() {
    return pricePnl().add(rollPnl());
  }

  /// Commission, duty and slippage. No fee table is read yet: zero, and every result says so.
  public BigDecimal costs() {
    return Money.ZERO;
  }

  public BigDecimal net() {
    return gross().subtract(costs());
  }

  /// Entry price times quantity.
  public BigDecimal notional() {
    return value(entry.price());
  }

  public boolean isClosed() {
    return reason != ExitReason.STILL_OPEN;
  }

  private BigDecimal signed(BigDecimal amount) {
    return direction == Direction.LONG ? amount : amount.negate();
  }

  private BigDecimal value(double price) {
    return Money.cents(Money.of(price).multiply(quantity));
  }
}

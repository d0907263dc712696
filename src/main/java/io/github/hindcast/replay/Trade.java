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
    List<Rollover> rolls,
    List<Charge> charges,
    boolean costsKnown) {

  public Trade {
    rolls = List.copyOf(rolls);
    charges = List.copyOf(charges);
  }

  /// A trade whose costs have not been worked out.
  public Trade(
      Direction direction,
      BigDecimal quantity,
      Fill entry,
      Fill exit,
      ExitReason reason,
      List<Rollover> rolls) {
    this(direction, quantity, entry, exit, reason, rolls, List.of(), false);
  }

  Trade withCharges(List<Charge> charges, boolean costsKnown) {
    return new Trade(direction, quantity, entry, exit, reason, rolls, charges, costsKnown);
  }

  /// What the prices of entry and exit alone would have earned: the spliced series' own answer.
  public BigDecimal pricePnl() {
    return Money.cents(exactPricePnl());
  }

  /// What the changes of contract take away again: a long loses a rising gap, a short a falling
  /// one.
  public BigDecimal rollPnl() {
    return gross().subtract(pricePnl());
  }

  public BigDecimal gross() {
    return Money.cents(moved().multiply(quantity));
  }

  /// What one unit gained, rolls carried, before costs: exact.
  public BigDecimal moved() {
    var gaps = rolls.stream().map(Rollover::gap).reduce(BigDecimal.ZERO, BigDecimal::add);
    return signed(Money.of(exit.price()).subtract(Money.of(entry.price())).subtract(gaps));
  }

  /// Commission, duty and slippage as far as they are known: `costsKnown` tells whether they all
  /// are.
  public BigDecimal costs() {
    return charges.stream().map(Charge::amount).reduce(Money.ZERO, BigDecimal::add);
  }

  public BigDecimal net() {
    return gross().subtract(costs());
  }

  /// Entry price times quantity.
  public BigDecimal notional() {
    return Money.cents(Money.of(entry.price()).multiply(quantity));
  }

  public boolean isClosed() {
    return reason != ExitReason.STILL_OPEN;
  }

  private BigDecimal exactPricePnl() {
    return signed(Money.of(exit.price()).subtract(Money.of(entry.price()))).multiply(quantity);
  }

  private BigDecimal signed(BigDecimal amount) {
    return direction == Direction.LONG ? amount : amount.negate();
  }
}

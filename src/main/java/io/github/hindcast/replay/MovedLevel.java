package io.github.hindcast.replay;

import io.github.hindcast.instrument.Tick;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.util.Optional;

/// One price of an order, moved in proportion again and again, in plain numbers.
///
/// [Rescaled] and [Orders] do the same in decimals, and here it is done so that every bar answers
/// as it would there. A price on a tick is the very same number. A price without a tick may be off
/// by its last digit; that matters only to a bar that has this very price, and bars have so many
/// decimals and no more. Where rounding may decide, of the side of a tick or of such a bar,
/// decimals are asked; for a price that was itself worked out (a rung inside the zone) there is no
/// answer.
final class MovedLevel {
  /// Several times what rounding in doubles and to sixteen decimal digits can add up to.
  private static final double SLACK = 1e-14;

  /// Up to here whole numbers and powers of ten are exact, and so their quotient is the double that
  /// is nearest to the decimal.
  private static final double EXACT = 1e15;

  private final BigDecimal written;
  private final boolean derived;
  private final Direction side;
  private final Optional<Tick> tick;
  private final double price;
  private final double slack;
  private final boolean up;

  /// Ticks in the price, or steps of the last decimal that bars have.
  private final double steps;

  private final double step;
  private final double units;

  private MovedLevel(
      BigDecimal price, Direction side, Optional<Tick> tick, int decimals, double largest) {
    this.written = price;
    this.side = side;
    this.tick = tick;
    this.price = price.doubleValue();
    this.derived = largest > 0;
    this.slack = SLACK * Math.max(1, largest / this.price);
    this.up = side == Direction.LONG;
    var size = tick.map(Tick::step).orElseGet(() -> BigDecimal.ONE.scaleByPowerOfTen(-decimals));
    var plain = size.scale() < 0 ? size.setScale(0) : size;
    this.step = plain.unscaledValue().doubleValue();
    this.units = BigDecimal.ONE.scaleByPowerOfTen(plain.scale()).doubleValue();
    this.steps = this.price / size.doubleValue();
  }

  /// A price as the call names it. `side` is that of the order: who buys pays the tick above. No
  /// bar has more than so many `decimals`.
  static MovedLevel of(BigDecimal price, Direction side, Optional<Tick> tick, int decimals) {
    return new MovedLevel(price, side, tick, decimals, 0);
  }

  /// A price worked out between two others, the larger of which is `largest`.
  static MovedLevel between(
      BigDecimal price, BigDecimal largest, Direction side, Optional<Tick> tick, int decimals) {
    return new MovedLevel(price, side, tick, decimals, largest.doubleValue());
  }

  /// Not a number where there is no answer.
  double at(double factor) {
    double exact = steps * factor;
    double near = Math.rint(exact);
    double whole = (up ? Math.ceil(exact) : Math.floor(exact)) * step;
    if (Math.abs(exact - near) <= slack * near || whole > EXACT) {
      return derived ? Double.NaN : Orders.onTick(Rescaled.price(written, factor), side, tick);
    }
    return tick.isPresent() ? whole / units : price * factor;
  }
}

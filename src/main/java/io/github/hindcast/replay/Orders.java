package io.github.hindcast.replay;

import io.github.hindcast.instrument.Tick;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Quantity;
import io.github.hindcast.view.Trading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// The orders that a call places: prices on the tick and quantities, ready to be held against bars.
///
/// A price between two ticks is moved against the trader: bought higher, sold lower. Rungs are in
/// the order in which the market meets them, exits from near to far. With `reenter` the whole
/// ladder is placed again on the bar after the one on which the call ended with its exit; without
/// it, as calls are judged, a call is traded once.
record Orders(
    Direction direction,
    Trading.OrderType entry,
    List<Rung> rungs,
    OptionalDouble stop,
    List<ExitOrder> exits,
    boolean reenter) {

  /// One entry order of the ladder; without a level it is filled at the first open.
  record Rung(OptionalDouble level, BigDecimal quantity) {}

  /// `share` of a rung's filled quantity is closed at `price`; the last of exits that close all
  /// takes what rounding has left of it (`rest`).
  record ExitOrder(BigDecimal share, double price, boolean rest) {

    /// What is closed of a rung of which `filled` was filled and `left` is open: its share to the
    /// sixth decimal, at most all that is left.
    BigDecimal part(BigDecimal filled, BigDecimal left) {
      return rest ? left : filled.multiply(share).setScale(6, RoundingMode.HALF_EVEN).min(left);
    }
  }

  static Orders of(Trading trading, Quantity quantity, Optional<Tick> tick) {
    var direction = trading.direction();
    var rungs =
        trading
            .entry()
            .map(entry -> ladder(entry, direction, quantity, tick))
            .orElseGet(() -> List.of(new Rung(OptionalDouble.empty(), quantity.amount())));
    return of(trading, rungs, tick);
  }

  /// Those of another trading with the same entry: the rungs, which are dear to work out, stay.
  Orders withStopAndExits(Trading trading, Optional<Tick> tick) {
    return of(trading, rungs, tick);
  }

  private static Orders of(Trading trading, List<Rung> rungs, Optional<Tick> tick) {
    var direction = trading.direction();
    return new Orders(
        direction,
        trading.entry().map(Trading.Entry::order).orElse(Trading.OrderType.LIMIT),
        rungs,
        trading
            .stop()
            .map(price -> OptionalDouble.of(onTick(price, direction.opposite(), tick)))
            .orElseGet(OptionalDouble::empty),
        exits(trading, tick),
        false);
  }

  private static List<ExitOrder> exits(Trading trading, Optional<Tick> tick) {
    var orders = new ArrayList<ExitOrder>();
    var done = BigDecimal.ZERO;
    for (var exit : trading.exits()) {
      done = done.add(exit.share());
      orders.add(
          new ExitOrder(
              exit.share(),
              onTick(exit.at(), trading.direction().opposite(), tick),
              done.compareTo(BigDecimal.ONE) == 0));
    }
    return orders;
  }

  /// These orders, placed again and again until the window ends.
  Orders reentering() {
    return new Orders(direction, entry, rungs, stop, exits, true);
  }

  /// On which side of a bar an entry waits: whether the price must move that way to reach it.
  Direction towardsEntry() {
    return switch (entry) {
      case LIMIT -> direction.opposite();
      case STOP -> direction;
    };
  }

  /// Whether the market rises into the zone: meets its low first.
  static boolean risingInto(Trading.Entry entry, Direction direction) {
    return switch (entry.order()) {
      case LIMIT -> direction == Direction.SHORT;
      case STOP -> direction == Direction.LONG;
    };
  }

  private static List<Rung> ladder(
      Trading.Entry entry, Direction direction, Quantity quantity, Optional<Tick> tick) {
    var prices = entry.zone().rungs(risingInto(entry, direction), entry.ladder());
    var shares = quantity.split(entry.ladder());
    return IntStream.range(0, prices.size())
        .mapToObj(rung ->
            new Rung(
                OptionalDouble.of(onTick(prices.get(rung), direction, tick)),
                shares.get(rung).amount()))
        .toList();
  }

  /// `side` is the side of this one order: an exit of a long is a sale.
  static double onTick(BigDecimal price, Direction side, Optional<Tick> tick) {
    return tick.map(step -> side == Direction.LONG ? step.up(price) : step.down(price))
        .orElse(price)
        .doubleValue();
  }
}

package io.github.hindcast.replay;

import io.github.hindcast.instrument.Tick;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Quantity;
import io.github.hindcast.view.Trading;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The prices at which a scenario trades, as plain numbers that a sweep sets anew for every
/// scenario.
///
/// Direction, kind of order, number of rungs and exits, and what is closed at each exit are fixed
/// by the trading it was made of; only prices change. They are taken as they are: a sweep rounds
/// them to the tick first. Inside, prices are held so that the trade gains as they rise: those of a
/// short are negated, exactly.
public final class Levels {
  /// Higher than every price: a level that is never reached.
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private final Direction direction;
  private final double sign;
  private final boolean withMove;
  private final boolean reenter;
  private final Portions portions;
  private final List<BigDecimal> shares;
  private final double[] entries;
  private final double[] targets;
  private double stop;

  private Levels(Orders orders) {
    this.direction = orders.direction();
    this.sign = direction.sign();
    this.withMove = orders.entry() == Trading.OrderType.STOP;
    this.reenter = orders.reenter();
    this.portions = Portions.of(orders);
    this.shares = shares(orders);
    this.entries = new double[orders.rungs().size()];
    this.targets = new double[orders.exits().size() + 1];
    Arrays.fill(targets, NEVER);
    prices(orders);
  }

  private static List<BigDecimal> shares(Orders orders) {
    return orders.exits().stream().map(Orders.ExitOrder::share).toList();
  }

  private void prices(Orders orders) {
    for (int rung = 0; rung < entries.length; rung++) {
      var level = orders.rungs().get(rung).level();
      if (level.isPresent()) {
        rung(rung, level.getAsDouble());
      } else {
        entries[rung] = Double.NEGATIVE_INFINITY;
      }
    }
    for (int exit = 0; exit < orders.exits().size(); exit++) {
      target(exit, orders.exits().get(exit).price());
    }
    stop = orders.stop().isPresent() ? -sign * orders.stop().getAsDouble() : NEVER;
  }

  /// Takes the prices of other orders of the same quantity; false, with nothing changed, where they
  /// have another shape.
  boolean reprice(Orders orders) {
    boolean sameShape =
        orders.direction() == direction
            && (orders.entry() == Trading.OrderType.STOP) == withMove
            && orders.reenter() == reenter
            && orders.rungs().size() == entries.length
            && shares(orders).equals(shares);
    if (sameShape) {
      prices(orders);
    }
    return sameShape;
  }

  static Levels of(Orders orders) {
    return new Levels(orders);
  }

  /// The levels of a trading, on the tick, as a call is replayed with. With `reenter` the whole
  /// ladder is placed again on the bar after each exit of all.
  public static Levels of(
      Trading trading, Quantity quantity, Optional<Tick> tick, boolean reenter) {
    var orders = Orders.of(trading, quantity, tick);
    return new Levels(reenter ? orders.reentering() : orders);
  }

  /// Sets the price of the `rung`-th entry, the one met first being 0.
  public void rung(int rung, double price) {
    entries[rung] = withMove ? sign * price : -sign * price;
  }

  public void stop(double price) {
    stop = -sign * price;
  }

  /// Sets the price of the `exit`-th target, the nearest being 0.
  public void target(int exit, double price) {
    if (exit >= targets.length - 1) {
      throw new IllegalArgumentException(
          "exit must be below " + (targets.length - 1) + ", was " + exit);
    }
    targets[exit] = sign * price;
  }

  /// Rungs must be in the order in which the market meets them, targets from near to far: that is
  /// what lets the engine look at the next one only.
  void requireOrder() {
    for (int rung = 1; rung < entries.length; rung++) {
      if (!(entries[rung - 1] <= entries[rung])) {
        throw new IllegalArgumentException(
            "rungs must be ordered near to far, was "
                + Math.abs(entries[rung - 1])
                + " before "
                + Math.abs(entries[rung]));
      }
    }
    for (int exit = 1; exit < targets.length; exit++) {
      if (!(targets[exit - 1] <= targets[exit])) {
        throw new IllegalArgumentException(
            "targets must be ordered near to far, was "
                + Math.abs(targets[exit - 1])
                + " before "
                + Math.abs(targets[exit]));
      }
    }
  }

  Direction direction() {
    return direction;
  }

  double sign() {
    return sign;
  }

  /// Whether entries wait for the price to move in the trade's direction.
  boolean withMove() {
    return withMove;
  }

  boolean reenters() {
    return reenter;
  }

  Portions portions() {
    return portions;
  }

  int rungs() {
    return entries.length;
  }

  /// On the side of the bar that reaches entries: at or above this.
  double entry(int rung) {
    return entries[rung];
  }

  /// On the losing side of the bar: at or above this.
  double stop() {
    return stop;
  }

  /// On the gaining side of the bar: at or above this; never for the one after the last.
  double target(int exit) {
    return targets[exit];
  }
}

package io.github.hindcast.replay;

import java.math.BigDecimal;

/// How the fill of each rung is worked off: what every exit closes of it and what is left for the
/// stop or the end of the window, as exact quantities and as shares of the whole order.
final class Portions {
  private static final int NEVER = Integer.MAX_VALUE;

  private final BigDecimal[][] closed;
  private final BigDecimal[][] left;
  private final double[][] closedShares;
  private final double[][] leftShares;
  private final int[] exitsToClose;

  private Portions(int rungs, int exits) {
    closed = new BigDecimal[rungs][exits];
    left = new BigDecimal[rungs][exits + 1];
    closedShares = new double[rungs][exits];
    leftShares = new double[rungs][exits + 1];
    exitsToClose = new int[rungs];
  }

  static Portions of(Orders orders) {
    var portions = new Portions(orders.rungs().size(), orders.exits().size());
    var whole =
        orders.rungs().stream().map(Orders.Rung::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    for (int rung = 0; rung < orders.rungs().size(); rung++) {
      portions.work(rung, orders, whole.doubleValue());
    }
    return portions;
  }

  private void work(int rung, Orders orders, double whole) {
    var filled = orders.rungs().get(rung).quantity();
    var rest = filled;
    exitsToClose[rung] = NEVER;
    for (int exit = 0; exit < orders.exits().size(); exit++) {
      left[rung][exit] = rest;
      closed[rung][exit] = orders.exits().get(exit).part(filled, rest);
      rest = rest.subtract(closed[rung][exit]);
      if (rest.signum() == 0 && exitsToClose[rung] == NEVER) {
        exitsToClose[rung] = exit + 1;
      }
      closedShares[rung][exit] = closed[rung][exit].doubleValue() / whole;
      leftShares[rung][exit] = left[rung][exit].doubleValue() / whole;
    }
    left[rung][orders.exits().size()] = rest;
    leftShares[rung][orders.exits().size()] = rest.doubleValue() / whole;
  }

  /// How many exits close the whole of the rung; more than there are where they leave some of it.
  int exitsToClose(int rung) {
    return exitsToClose[rung];
  }

  /// Whether there is no exit, or the first closes all of the first rung.
  boolean closeAtOnce() {
    return closed[0].length == 0 || exitsToClose[0] == 1;
  }

  /// What the exit closes, in the instrument's units.
  BigDecimal closed(int rung, int exit) {
    return closed[rung][exit];
  }

  /// What is left once so many exits are done.
  BigDecimal left(int rung, int exitsDone) {
    return left[rung][exitsDone];
  }

  double closedShare(int rung, int exit) {
    return closedShares[rung][exit];
  }

  double leftShare(int rung, int exitsDone) {
    return leftShares[rung][exitsDone];
  }
}

package io.github.hindcast.replay;

import io.github.hindcast.view.Direction;

/// What [JumpingOrder] makes of a trade, for the windows of one call's other dates: no order comes
/// again, no bar holds any order back, and no contract changes. It keeps the net result and nothing
/// else.
///
/// Every bar answers as it does there, and the sums are those of [Booking], to the last bit.
final class MovedOrder {
  private final Levels levels;
  private final boolean withMove;
  private final double sign;
  private final boolean charged;
  private final CostPath costs;
  private final NearPeaks gain;
  private final NearPeaks loss;
  private final double[] opens;
  private final double[] closes;
  private double net;
  private boolean disputable;

  /// Without `charged` the costs are nothing but zeros.
  MovedOrder(History history, Levels levels, CostPath costs, boolean charged) {
    boolean rising = levels.direction() == Direction.LONG;
    this.levels = levels;
    this.withMove = levels.withMove();
    this.sign = levels.sign();
    this.charged = charged;
    this.costs = costs;
    this.gain = rising ? history.highs() : history.depths();
    this.loss = rising ? history.depths() : history.highs();
    this.opens = history.opens();
    this.closes = history.closes();
  }

  /// Whether all calls of these levels can be made this way on these bars.
  static boolean suits(History history, Levels levels) {
    return JumpingOrder.suits(levels)
        && !levels.reenters()
        && !history.index().hasHeld()
        && history.rolls().isEmpty();
  }

  /// Of the whole window from bar `from` up to but not including `to`; false where nothing was
  /// filled.
  boolean run(int from, int to, PathRule rule) {
    double level = levels.entry(0);
    double stop = levels.stop();
    double target = levels.target(0);
    disputable = false;
    int entered = (withMove ? gain : loss).next(from, to, level);
    if (entered >= to) {
      return false;
    }
    double opened = sign * opens[entered];
    double entry =
        withMove ? (opened > level ? opened : level) : (-opened > level ? opened : -level);
    disputable = loss.at(entered) >= stop || gain.at(entered) >= target;
    int left = gain.next(entered + 1, to, target, loss, stop);
    double exit = left < to ? exitPrice(left, stop, target, rule) : sign * closes[to - 1];
    double cost = charged ? cost(entered, entry, Math.min(left, to - 1), exit) : 0;
    net = exit - entry - cost;
    return true;
  }

  private double exitPrice(int bar, double stop, double target, PathRule rule) {
    double opened = sign * opens[bar];
    if (-opened >= stop || opened >= target) {
      return opened;
    }
    if (loss.at(bar) < stop) {
      return target;
    }
    if (gain.at(bar) < target) {
      return -stop;
    }
    disputable = true;
    return rule == PathRule.PESSIMISTIC ? -stop : target;
  }

  private double cost(int entered, double entry, int left, double exit) {
    return costs.entry(entered, sign * entry) + costs.exit(left, sign * exit, entered);
  }

  /// Of the last run that filled the order, for one unit.
  double net() {
    return net;
  }

  /// Whether the order of the prices inside a bar may have decided the last run.
  boolean isDisputable() {
    return disputable;
  }
}

package io.github.hindcast.replay;

import io.github.hindcast.market.BarIndex;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Peaks;
import io.github.hindcast.view.Direction;

/// Indexed bars as a trade of one direction sees them: prices are held so that it gains as they
/// rise, those of a short being negated, exactly.
///
/// `gain` has of each bar the price that is best for the trade, `loss` the negative of the worst,
/// so that every level is met at or above it.
final class JumpingBars {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private final BarIndex index;
  private final BarSeries bars;
  private final Direction direction;
  private final double sign;
  private final boolean mayHold;
  private final Peaks gain;
  private final Peaks loss;

  JumpingBars(BarIndex index, Direction direction) {
    this.index = index;
    this.bars = index.bars();
    this.direction = direction;
    this.sign = direction.sign();
    this.mayHold = index.hasHeld();
    this.gain = direction == Direction.LONG ? index.highs() : index.depths();
    this.loss = direction == Direction.LONG ? index.depths() : index.highs();
  }

  /// The first bar from `from` up to but not including `to` whose best is at or above `up` or whose
  /// worst reaches `down`; `to` or more where there is none.
  int next(int from, int to, double up, double down) {
    if (up == NEVER) {
      return loss.next(from, to, down);
    }
    return down == NEVER ? gain.next(from, to, up) : gain.next(from, to, up, loss, down);
  }

  /// Likewise on one side only: that of the best with `up`, that of the worst without.
  int next(int from, int to, boolean up, double level) {
    return up ? gain.next(from, to, level) : loss.next(from, to, level);
  }

  double gain(int bar) {
    return gain.at(bar);
  }

  double loss(int bar) {
    return loss.at(bar);
  }

  double open(int bar) {
    return sign * bars.open(bar);
  }

  double close(int bar) {
    return sign * bars.close(bar);
  }

  /// Whether entries are held back on this bar.
  boolean holdsEntry(int bar) {
    return mayHold && holds(bar, direction == Direction.LONG);
  }

  boolean holdsExit(int bar) {
    return mayHold && holds(bar, direction == Direction.SHORT);
  }

  private boolean holds(int bar, boolean purchases) {
    return purchases ? index.holdsPurchases(bar) : index.holdsSales(bar);
  }

  /// The first bar at or after `from` on which anything is held back.
  int nextHeld(int from) {
    return index.nextHeld(from);
  }
}

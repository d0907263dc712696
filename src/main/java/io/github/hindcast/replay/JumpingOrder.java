package io.github.hindcast.replay;

/// What [JumpingLadder] does, for the commonest shape only: one order to enter, and at most one
/// target, which closes all of it. Half the cost, the same sums to the last bit.
///
/// With one order there is nothing to remember from bar to bar: it waits, or it is open.
final class JumpingOrder {
  private final JumpingBars bars;
  private final Levels levels;
  private final boolean pessimistic;
  private final boolean reenters;
  private final boolean withMove;
  private final Booking booking;
  private final Tally tally;

  JumpingOrder(JumpingBars bars, Levels levels, PathRule rule, Booking booking, Tally tally) {
    this.bars = bars;
    this.levels = levels;
    this.pessimistic = rule == PathRule.PESSIMISTIC;
    this.reenters = levels.reenters();
    this.withMove = levels.withMove();
    this.booking = booking;
    this.tally = tally;
  }

  static boolean suits(Levels levels) {
    return levels.rungs() == 1 && levels.portions().closeAtOnce();
  }

  void run(int from, int to, boolean over) {
    double level = levels.entry(0);
    double stop = levels.stop();
    double target = levels.target(0);
    int bar = from;
    do {
      int entryBar = entry(bar, to, level);
      if (entryBar >= to) {
        return;
      }
      double entry = entryPrice(entryBar, level);
      tally.fill();
      if (bars.loss(entryBar) >= stop || bars.gain(entryBar) >= target) {
        tally.ambiguous();
      }
      bar = exit(entryBar + 1, to, stop, target);
      if (bar >= to) {
        booking.trade(1, entryBar, entry, to - 1, bars.close(to - 1), over);
        return;
      }
      booking.trade(1, entryBar, entry, bar, exitPrice(bar, stop, target), true);
      bar++;
    } while (reenters && bar < to);
  }

  private int entry(int from, int to, double level) {
    int bar = bars.next(from, to, withMove, level);
    while (bar < to && bars.holdsEntry(bar)) {
      bar = bars.next(bar + 1, to, withMove, level);
    }
    return bar;
  }

  private double entryPrice(int bar, double level) {
    double opened = bars.open(bar);
    if (withMove) {
      return opened > level ? opened : level;
    }
    return -opened > level ? opened : -level;
  }

  private int exit(int from, int to, double stop, double target) {
    int bar = bars.next(from, to, target, stop);
    while (bar < to && bars.holdsExit(bar)) {
      if (isAmbiguous(bar, stop, target)) {
        tally.ambiguous();
      }
      bar = bars.next(bar + 1, to, target, stop);
    }
    return bar;
  }

  private boolean isAmbiguous(int bar, double stop, double target) {
    double opened = bars.open(bar);
    return bars.loss(bar) >= stop && bars.gain(bar) >= target && -opened < stop && opened < target;
  }

  private double exitPrice(int bar, double stop, double target) {
    double opened = bars.open(bar);
    if (-opened >= stop || opened >= target) {
      return opened;
    }
    if (bars.loss(bar) < stop) {
      return target;
    }
    if (bars.gain(bar) < target) {
      return -stop;
    }
    tally.ambiguous();
    return pessimistic ? -stop : target;
  }
}

package io.github.hindcast.replay;

import java.math.BigDecimal;
import java.util.Optional;

/// The rungs that were filled in this round, in order, and how far each has been worked off.
///
/// Prices are held so that the trade gains as they rise, as in [JumpingBars].
final class OpenRungs {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private final Levels levels;
  private final Portions portions;
  private final Booking booking;
  private final boolean recorded;
  private final Optional<Recording> recording;
  private final int[] entryBars;
  private final double[] entryPrices;
  private final int[] exitsDone;

  private int filled;
  private int open;

  /// The nearest target of what is open.
  private double target;

  OpenRungs(Levels levels, Booking booking, Optional<Recording> recording) {
    this.levels = levels;
    this.portions = levels.portions();
    this.booking = booking;
    this.recorded = recording.isPresent();
    this.recording = recording;
    this.entryBars = new int[levels.rungs()];
    this.entryPrices = new double[levels.rungs()];
    this.exitsDone = new int[levels.rungs()];
  }

  void clear() {
    filled = 0;
    open = 0;
    target = NEVER;
  }

  /// How many rungs were filled, whether or not they are still open.
  int filled() {
    return filled;
  }

  boolean areClosed() {
    return open == 0;
  }

  double target() {
    return target;
  }

  void fill(int bar, double price) {
    entryBars[filled] = bar;
    entryPrices[filled] = price;
    exitsDone[filled] = 0;
    filled++;
    open++;
    double first = levels.target(0);
    target = first < target ? first : target;
  }

  /// Whether something open meets a target at its best that it did not meet at the open.
  boolean meetTarget(double best, double opened) {
    for (int rung = 0; rung < filled; rung++) {
      if (isOpen(rung)) {
        double next = levels.target(exitsDone[rung]);
        if (best >= next && opened < next) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOpen(int rung) {
    return exitsDone[rung] < portions.exitsToClose(rung);
  }

  /// Fills every target that a price as good as `reached` would have filled.
  void reach(int bar, double reached, double opened) {
    if (reached < target) {
      return;
    }
    double nearest = NEVER;
    for (int rung = 0; rung < filled; rung++) {
      if (isOpen(rung)) {
        double next = workOff(rung, bar, reached, opened);
        nearest = next < nearest ? next : nearest;
      }
    }
    target = nearest;
  }

  /// Likewise of one rung, and returns the next target of what is left of it.
  private double workOff(int rung, int bar, double reached, double opened) {
    int exit = exitsDone[rung];
    int last = portions.exitsToClose(rung);
    double next = levels.target(exit);
    while (reached >= next) {
      double price = opened > next ? opened : next;
      book(rung, portions.closedShare(rung, exit), bar, price, true);
      if (recorded) {
        record(rung, portions.closed(rung, exit), bar, price, ExitReason.TARGET);
      }
      exit++;
      if (exit == last) {
        open--;
        next = NEVER;
      } else {
        next = levels.target(exit);
      }
    }
    exitsDone[rung] = exit;
    return next;
  }

  /// Closes all that is open at one price, or marks it there.
  void close(int bar, double price, ExitReason reason) {
    for (int rung = 0; rung < filled; rung++) {
      if (isOpen(rung)) {
        int done = exitsDone[rung];
        boolean closed = reason != ExitReason.STILL_OPEN;
        book(rung, portions.leftShare(rung, done), bar, price, closed);
        if (recorded) {
          record(rung, portions.left(rung, done), bar, price, reason);
        }
        exitsDone[rung] = Integer.MAX_VALUE;
      }
    }
    open = 0;
    target = NEVER;
  }

  private void book(int rung, double share, int bar, double price, boolean closed) {
    booking.trade(share, entryBars[rung], entryPrices[rung], bar, price, closed);
  }

  private void record(int rung, BigDecimal quantity, int bar, double price, ExitReason reason) {
    double sign = levels.sign();
    recording
        .orElseThrow()
        .trade(quantity, entryBars[rung], sign * entryPrices[rung], bar, sign * price, reason);
  }
}

package io.github.hindcast.replay;

import java.util.Optional;

/// Jumps through the bars with any number of orders to enter and targets to leave at, and writes
/// down what happens where somebody wants to read it.
///
/// Prices are held so that the trade gains as they rise, as in [JumpingBars].
final class JumpingLadder {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private final JumpingBars bars;
  private final Levels levels;
  private final OpenRungs rungs;
  private final PathRule rule;
  private final boolean withMove;
  private final Tally tally;
  private final boolean recorded;
  private final Optional<Recording> recording;

  /// The rungs that stand in the market or have been filled: all, until a stop cancels the rest.
  private int placed;

  /// Whether something was stopped on this bar.
  private boolean stopped;

  private double stop;

  JumpingLadder(
      JumpingBars bars,
      Levels levels,
      PathRule rule,
      Booking booking,
      Tally tally,
      Optional<Recording> recording) {
    this.bars = bars;
    this.levels = levels;
    this.rungs = new OpenRungs(levels, booking, recording);
    this.rule = rule;
    this.withMove = levels.withMove();
    this.tally = tally;
    this.recorded = recording.isPresent();
    this.recording = recording;
  }

  void run(int from, int to, boolean over) {
    stop = levels.stop();
    rearm();
    for (int bar = next(from, to); bar < to; bar = next(bar + 1, to)) {
      stopped = false;
      boolean closed = !rungs.areClosed() && exit(bar);
      if (!closed || stopped) {
        enter(bar);
      }
      if (!closed) {
        continue;
      }
      if (recorded && !levels.reenters() && rungs.filled() < placed) {
        recording.orElseThrow().cancelled(rungs.filled(), bar);
      }
      if (!rungs.areClosed()) {
        placed = rungs.filled();
      } else if (levels.reenters() && bar + 1 < to) {
        rearm();
      } else {
        return;
      }
    }
    end(from, to, over);
  }

  private void rearm() {
    rungs.clear();
    placed = levels.rungs();
  }

  private int next(int from, int to) {
    boolean flat = rungs.areClosed();
    double up = rungs.target();
    double down = flat ? NEVER : stop;
    if (rungs.filled() < placed) {
      double entry = levels.entry(rungs.filled());
      up = withMove && entry < up ? entry : up;
      down = !withMove && entry < down ? entry : down;
    }
    int bar = bars.next(from, to, up, down);
    return recorded && !flat ? Math.min(bar, bars.nextHeld(from)) : bar;
  }

  /// Whether the call ended on this bar: all that was open is closed.
  private boolean exit(int bar) {
    double best = bars.gain(bar);
    boolean meetsStop = bars.loss(bar) >= stop;
    if (!meetsStop && best < rungs.target()) {
      return false;
    }
    double opened = bars.open(bar);
    boolean opensBeyondStop = -opened >= stop;
    if (meetsStop && !opensBeyondStop && rungs.meetTarget(best, opened)) {
      tally.ambiguous();
    }
    if (bars.holdsExit(bar)) {
      if (recorded) {
        recording.orElseThrow().wait(bar, false);
      }
      return false;
    }
    if (!opensBeyondStop && rule == PathRule.PESSIMISTIC) {
      rungs.reach(bar, opened, opened);
    }
    if (!opensBeyondStop && (rule == PathRule.OPTIMISTIC || !meetsStop)) {
      rungs.reach(bar, best, opened);
    }
    if (meetsStop && !rungs.areClosed()) {
      rungs.close(bar, opensBeyondStop ? opened : -stop, ExitReason.STOP);
      stopped = true;
    }
    return rungs.areClosed();
  }

  private void enter(int bar) {
    double reached = withMove ? bars.gain(bar) : bars.loss(bar);
    int next = rungs.filled();
    if (next == placed || reached < levels.entry(next)) {
      return;
    }
    if (bars.holdsEntry(bar)) {
      if (recorded) {
        recording.orElseThrow().wait(bar, true);
      }
      return;
    }
    double towards = withMove ? 1 : -1;
    double opened = towards * bars.open(bar);
    do {
      double level = levels.entry(next);
      rungs.fill(bar, towards * (opened > level ? opened : level));
      tally.fill();
      next++;
    } while (next < placed && reached >= levels.entry(next));
    if (bars.loss(bar) >= stop || bars.gain(bar) >= levels.target(0)) {
      tally.ambiguous();
    }
  }

  private void end(int from, int to, boolean over) {
    int last = to - 1;
    if (recorded && over && !rungs.areClosed() && bars.holdsExit(last)) {
      recording.orElseThrow().exitLocked();
    }
    rungs.close(last, bars.close(last), over ? ExitReason.EXPIRY : ExitReason.STILL_OPEN);
    if (recorded && placed == levels.rungs()) {
      recording.orElseThrow().neverMet(rungs.filled(), from, to);
    }
  }
}

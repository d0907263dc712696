package io.github.hindcast.replay;

import io.github.hindcast.market.BarIndex;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Peaks;
import java.math.BigDecimal;
import java.util.Optional;

/// Makes the trades of [PlainEngine], to the last bit, without looking at bars on which nothing
/// happens: it jumps to the next bar that reaches the nearest of its levels.
///
/// What decides the hard cases (both levels in a bar, gaps, locked bars, rolls) is said there and
/// done here in the same order. One engine belongs to one thread and one [Levels]; it is made once
/// and run for many scenarios, and a run creates no object. Its cost grows with the trades, hardly
/// with the bars.
///
/// All prices inside are held so that the trade gains as they rise: `gain` has of each bar the
/// price that is best for it, `loss` the negative of the worst, so that every level is met at or
/// above it.
public final class JumpEngine {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private final BarIndex index;
  private final BarSeries bars;
  private final Levels levels;
  private final Portions portions;
  private final UnitCosts costs;
  private final Optional<CostPath> dated;
  private final PathRule rule;
  private final Tally tally;
  private final Optional<Recording> recording;
  private final RollPath rolls;
  private final Peaks gain;
  private final Peaks loss;
  private final double sign;

  /// Of the rungs filled in this round, in order: bar, price, and how many exits are done.
  private final int[] entryBars;

  private final double[] entryPrices;
  private final int[] exitsDone;

  private int filled;
  private int open;

  /// The rungs that stand in the market or have been filled: all, until a stop cancels the rest.
  private int placed;

  /// Whether something was stopped on this bar.
  private boolean stopped;

  /// The nearest target of what is open.
  private double target;

  /// The engine of one thread for scenarios of one shape. Every run leaves its sums in `tally`.
  public JumpEngine(BarIndex index, Levels levels, UnitCosts costs, PathRule rule, Tally tally) {
    this(index, levels, costs, Optional.empty(), rule, tally, Optional.empty());
  }

  /// As above, with costs by the dated tables.
  static JumpEngine dated(BarIndex index, Levels levels, CostPath costs, Tally tally) {
    return new JumpEngine(
        index,
        levels,
        UnitCosts.NONE,
        Optional.of(costs),
        PathRule.PESSIMISTIC,
        tally,
        Optional.empty());
  }

  private JumpEngine(
      BarIndex index,
      Levels levels,
      UnitCosts costs,
      Optional<CostPath> dated,
      PathRule rule,
      Tally tally,
      Optional<Recording> recording) {
    this.index = index;
    this.bars = index.bars();
    this.levels = levels;
    this.portions = levels.portions();
    this.costs = costs;
    this.dated = dated;
    this.rule = rule;
    this.tally = tally;
    this.recording = recording;
    this.rolls = RollPath.of(index);
    this.sign = levels.sign();
    this.gain = sign > 0 ? index.highs() : index.depths();
    this.loss = sign > 0 ? index.depths() : index.highs();
    this.entryBars = new int[levels.rungs()];
    this.entryPrices = new double[levels.rungs()];
    this.exitsDone = new int[levels.rungs()];
  }

  /// The trades of a call on the bars from index `from` up to but not including `to`, as
  /// [PlainEngine] makes them; `over` tells whether these are the whole window.
  static Execution run(
      Orders orders, BarIndex index, int from, int to, boolean over, PathRule rule) {
    var tally = new Tally();
    var recording = new Recording(orders, index);
    new JumpEngine(
            index,
            Levels.of(orders),
            UnitCosts.NONE,
            Optional.empty(),
            rule,
            tally,
            Optional.of(recording))
        .run(from, to, over);
    return recording.execution(tally.ambiguousBars());
  }

  /// Runs the levels as they stand on the bars from index `from` up to but not including `to`.
  /// Where these are not the whole window (`over` is false), what is open at the end is marked to
  /// the last close and has not paid for its exit yet.
  public void run(int from, int to, boolean over) {
    if (from < 0 || from >= to || to > index.size()) {
      throw new IllegalArgumentException(
          "a window must lie within the bars 0 to " + index.size() + ", was " + from + " to " + to);
    }
    levels.requireOrder();
    tally.clear();
    rearm();
    for (int bar = next(from); bar < to; bar = next(bar + 1)) {
      boolean closed = exit(bar);
      if (!closed || stopped) {
        enter(bar);
      }
      if (!closed) {
        continue;
      }
      finish(bar);
      if (open > 0) {
        placed = filled;
      } else if (levels.reenters() && bar + 1 < to) {
        rearm();
      } else {
        return;
      }
    }
    end(from, to, over);
  }

  private void rearm() {
    filled = 0;
    open = 0;
    placed = levels.rungs();
    target = NEVER;
  }

  private int next(int from) {
    double up = target;
    double down = open > 0 ? levels.stop() : NEVER;
    if (filled < placed) {
      double entry = levels.entry(filled);
      up = levels.withMove() ? Math.min(up, entry) : up;
      down = levels.withMove() ? down : Math.min(down, entry);
    }
    int bar =
        up == NEVER
            ? loss.next(from, down)
            : down == NEVER ? gain.next(from, up) : gain.next(from, up, loss, down);
    return recording.isPresent() && open > 0 ? Math.min(bar, index.nextHeld(from)) : bar;
  }

  /// Whether the call ended on this bar: all that was open is closed.
  private boolean exit(int bar) {
    stopped = false;
    if (open == 0) {
      return false;
    }
    double best = gain.at(bar);
    boolean meetsStop = loss.at(bar) >= levels.stop();
    double opened = sign * bars.open(bar);
    boolean opensBeyondStop = -opened >= levels.stop();
    if (meetsStop && !opensBeyondStop && isTargetMet(best, opened)) {
      tally.ambiguous();
    }
    if (isHeld(bar, false)) {
      if (recording.isPresent() && (meetsStop || best >= target)) {
        recording.get().wait(bar, false);
      }
      return false;
    }
    if (opensBeyondStop) {
      stop(bar, opened);
      return true;
    }
    if (rule == PathRule.PESSIMISTIC) {
      targets(bar, opened, opened);
    }
    if (rule == PathRule.OPTIMISTIC || !meetsStop) {
      targets(bar, best, opened);
    }
    if (meetsStop && open > 0) {
      stop(bar, -levels.stop());
    }
    return open == 0;
  }

  /// Whether something open meets a target at its best that it did not meet at the open.
  private boolean isTargetMet(double best, double opened) {
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

  private boolean isHeld(int bar, boolean entry) {
    return index.hasHeld()
        && (entry == sign > 0 ? index.holdsPurchases(bar) : index.holdsSales(bar));
  }

  private void stop(int bar, double price) {
    for (int rung = 0; rung < filled; rung++) {
      if (isOpen(rung)) {
        closeRest(rung, bar, price, ExitReason.STOP);
        exitsDone[rung] = Integer.MAX_VALUE;
        stopped = true;
      }
    }
    open = 0;
    target = NEVER;
  }

  /// Fills every target that a price as good as `reached` would have filled.
  private void targets(int bar, double reached, double opened) {
    if (reached < target) {
      return;
    }
    target = NEVER;
    for (int rung = 0; rung < filled; rung++) {
      while (isOpen(rung) && reached >= levels.target(exitsDone[rung])) {
        int exit = exitsDone[rung]++;
        double price = Math.max(opened, levels.target(exit));
        trade(rung, portions.closedShare(rung, exit), bar, price, ExitReason.TARGET);
        if (recording.isPresent()) {
          record(rung, portions.closed(rung, exit), bar, price, ExitReason.TARGET);
        }
        open -= isOpen(rung) ? 0 : 1;
      }
      target = isOpen(rung) ? Math.min(target, levels.target(exitsDone[rung])) : target;
    }
  }

  private void enter(int bar) {
    double reached = levels.withMove() ? gain.at(bar) : loss.at(bar);
    if (filled == placed || reached < levels.entry(filled)) {
      return;
    }
    if (isHeld(bar, true)) {
      recording.ifPresent(r -> r.wait(bar, true));
      return;
    }
    double towards = levels.withMove() ? sign : -sign;
    double opened = towards * bars.open(bar);
    do {
      entryBars[filled] = bar;
      entryPrices[filled] = sign * towards * Math.max(opened, levels.entry(filled));
      exitsDone[filled] = 0;
      filled++;
      open++;
      tally.fill();
    } while (filled < placed && reached >= levels.entry(filled));
    target = Math.min(target, levels.target(0));
    if (loss.at(bar) >= levels.stop() || gain.at(bar) >= levels.target(0)) {
      tally.ambiguous();
    }
  }

  private void finish(int bar) {
    if (recording.isPresent() && !levels.reenters() && filled < placed) {
      recording.get().cancelled(filled, bar);
    }
  }

  private void end(int from, int to, boolean over) {
    int last = to - 1;
    var reason = over ? ExitReason.EXPIRY : ExitReason.STILL_OPEN;
    for (int rung = 0; rung < filled; rung++) {
      if (isOpen(rung)) {
        closeRest(rung, last, sign * bars.close(last), reason);
      }
    }
    if (recording.isPresent()) {
      if (over && open > 0 && isHeld(last, false)) {
        recording.get().exitLocked();
      }
      if (placed == levels.rungs()) {
        recording.get().neverMet(filled, from, to);
      }
    }
  }

  private void closeRest(int rung, int bar, double price, ExitReason reason) {
    int done = exitsDone[rung];
    trade(rung, portions.leftShare(rung, done), bar, price, reason);
    if (recording.isPresent()) {
      record(rung, portions.left(rung, done), bar, price, reason);
    }
  }

  private void trade(int rung, double share, int bar, double price, ExitReason reason) {
    double entry = entryPrices[rung];
    if (dated.isPresent()) {
      datedTrade(dated.get(), rung, share, bar, price, reason);
      return;
    }
    double roll = 0;
    int fills = reason == ExitReason.STILL_OPEN ? 1 : 2;
    double turnover = sign * (reason == ExitReason.STILL_OPEN ? entry : entry + price);
    if (!rolls.isEmpty()) {
      int first = rolls.upTo(entryBars[rung]);
      int end = rolls.upTo(bar);
      roll = -sign * rolls.gap(first, end);
      fills += 2 * (end - first);
      turnover += rolls.turnover(first, end);
    }
    double cost = costs.perUnit() * fills + costs.rate() * turnover;
    tally.trade(share * (price - entry), share * roll, share * cost);
  }

  private void datedTrade(
      CostPath paid, int rung, double share, int bar, double price, ExitReason reason) {
    int entered = entryBars[rung];
    double entry = entryPrices[rung];
    int first = rolls.upTo(entered);
    int end = rolls.upTo(bar);
    boolean atOnce = end > first && paid.isDayBefore(entered, rolls.bar(first));
    double cost = paid.entry(entered, sign * entry) + paid.rolls(first, end, atOnce);
    cost += reason == ExitReason.STILL_OPEN ? 0 : paid.exit(bar, sign * price, entered);
    tally.trade(share * (price - entry), share * -sign * rolls.gap(first, end), share * cost);
  }

  private void record(int rung, BigDecimal quantity, int bar, double price, ExitReason reason) {
    recording
        .orElseThrow()
        .trade(quantity, entryBars[rung], sign * entryPrices[rung], bar, sign * price, reason);
  }
}

package io.github.hindcast.replay;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.view.Direction;
import java.util.ArrayList;
import java.util.List;

/// Makes a call's trades bar by bar, in the order in which a reader would do it by hand.
///
/// On each bar: first the roll into a new main contract, then the exits of what was open before
/// this bar, then the entries. The rules that decide the hard cases:
/// - A level that is touched exactly fills. A bar that opens beyond a level fills at its open:
///   better than the level for a limit, worse for a stop.
/// - Nothing is closed on the bar on which it was opened, because a bar does not tell the order of
///   its prices; only the end of the window closes it there, at the close, which is always last.
/// - Stop and target in one bar: [PathRule] decides.
/// - Nothing is filled on a bar that is locked at its limit against the order, or without trading:
///   the order waits. The end of the window cannot wait: it is marked at the close.
/// - The call ends with its stop, or when all that was filled has reached its targets: orders still
///   waiting are then cancelled. Those that the price went through on its way to the stop were
///   filled first, and are closed from the next bar on. Orders that re-enter are all placed again
///   on the next bar.
///
/// A bar that stays between the nearest levels ([Quiet]) changes nothing and is passed over. This
/// is the engine to read; [JumpEngine] must give the same answers and is held against it.
final class PlainEngine {
  private final Orders orders;
  private final DirectedBars bars;
  private final PathRule rule;
  private final WaitingRungs waiting;
  private final OpenPositions positions;
  private final List<Waiting> waits = new ArrayList<>();
  private int ambiguousBars;
  private boolean exitLocked;
  private boolean ended;

  /// Whether something was stopped on this bar.
  private boolean stopped;

  private PlainEngine(Orders orders, DirectedBars bars, PathRule rule) {
    this.orders = orders;
    this.bars = bars;
    this.rule = rule;
    this.waiting = new WaitingRungs(orders, bars);
    this.positions = new OpenPositions(orders, bars);
  }

  /// `bars` is the window of the call; `over` tells whether it is complete.
  static Execution run(Orders orders, BarSeries bars, boolean over, PathRule rule) {
    var directed = new DirectedBars(bars, orders.direction());
    return new PlainEngine(orders, directed, rule).run(bars, over);
  }

  private Execution run(BarSeries series, boolean over) {
    int bar = next(series, 0);
    while (bar < series.size()) {
      play(series, bar);
      bar = next(series, bar + 1);
    }
    end(series, over);
    return Execution.of(positions.trades(), waiting.unfilled(), waits, ambiguousBars, exitLocked);
  }

  private int next(BarSeries series, int from) {
    return Quiet.of(orders, waiting.rungs(), positions.positions()).until(series, from);
  }

  private void play(BarSeries series, int bar) {
    positions.roll(bar);
    ambiguousBars += Ambiguity.of(orders, bars, positions.positions(), bar);
    boolean closed = exit(bar);
    boolean entered = (!closed || stopped) && enter(bar);
    ambiguousBars += Ambiguity.ofEntry(orders, bars, entered, bar);
    if (closed) {
      finish(bar);
    }
    if (ended && orders.reenter() && bar + 1 < series.size()) {
      positions.clear();
      waiting.placeAllAgain();
      ended = false;
    }
  }

  /// Whether all that was open is closed.
  private boolean exit(int bar) {
    stopped = false;
    if (!positions.mayExitOn(bar)) {
      return false;
    }
    if (!positions.isStopped(bars.adverse(bar)) && !positions.isTargeted(bar)) {
      return false;
    }
    var heldBack = bars.heldBack(bar, orders.direction().opposite());
    if (heldBack.isPresent()) {
      waits.add(new Waiting(bars.bars().day(bar), heldBack.get()));
      return false;
    }
    boolean opensBeyondStop = positions.isStopped(bars.open(bar));
    switch (rule) {
      case PESSIMISTIC -> {
        if (!opensBeyondStop) {
          positions.targets(bar, bars.open(bar));
        }
        stopped = positions.stop(bar);
        positions.targets(bar, bars.favourable(bar));
      }
      case OPTIMISTIC -> {
        if (opensBeyondStop) {
          stopped = positions.stop(bar);
        }
        positions.targets(bar, bars.favourable(bar));
        stopped |= positions.stop(bar);
      }
    }
    return !positions.areOpen();
  }

  /// Whether anything was filled.
  private boolean enter(int bar) {
    if (!waiting.isNextReached(bar)) {
      return false;
    }
    var heldBack = bars.heldBack(bar, orders.direction());
    if (heldBack.isPresent()) {
      waits.add(new Waiting(bars.bars().day(bar), heldBack.get()));
      return false;
    }
    do {
      positions.add(waiting.fillNext(bar));
    } while (waiting.isNextReached(bar));
    return true;
  }

  private void end(BarSeries series, boolean over) {
    int last = series.size() - 1;
    if (over && positions.areOpen()) {
      exitLocked = bars.heldBack(last, orders.direction().opposite()).isPresent();
    }
    positions.end(last, over ? ExitReason.EXPIRY : ExitReason.STILL_OPEN);
    if (!waiting.isEmpty()) {
      int nearest = bars.furthest(orders.towardsEntry());
      boolean fromAbove = orders.towardsEntry() == Direction.SHORT;
      waiting.leave(
          waiting.rungs().getFirst().level().isPresent()
              ? Unmet.nearest(
                  fromAbove, bars.extreme(nearest, orders.towardsEntry()), series.day(nearest))
              : Unmet.heldBack(waits.getLast()));
    }
  }

  private void finish(int bar) {
    ended = !positions.areOpen();
    if (orders.reenter()) {
      waiting.withdraw();
    } else {
      waiting.leave(Unmet.cancelled(bars.bars().day(bar)));
    }
  }
}

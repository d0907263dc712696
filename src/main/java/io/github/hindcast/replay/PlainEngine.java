package io.github.hindcast.replay;

import io.github.hindcast.base.Text;
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
  private final List<Orders.Rung> waiting;
  private final List<Position> positions = new ArrayList<>();
  private final List<Trade> trades = new ArrayList<>();
  private final List<Unfilled> unfilled = new ArrayList<>();
  private final List<Waiting> waits = new ArrayList<>();
  private int ambiguousBars;
  private boolean exitLocked;
  private boolean ended;

  /// Whether something was stopped on this bar.
  private boolean stopped;

  private PlainEngine(Orders orders, BarSeries bars, PathRule rule) {
    this.orders = orders;
    this.bars = new DirectedBars(bars, orders.direction());
    this.rule = rule;
    this.waiting = new ArrayList<>(orders.rungs());
  }

  /// `bars` is the window of the call; `over` tells whether it is complete.
  static Execution run(Orders orders, BarSeries bars, boolean over, PathRule rule) {
    return new PlainEngine(orders, bars, rule).run(bars, over);
  }

  private Execution run(BarSeries series, boolean over) {
    int bar = next(series, 0);
    while (bar < series.size()) {
      play(series, bar);
      bar = next(series, bar + 1);
    }
    end(series, over);
    return Execution.of(trades, unfilled, waits, ambiguousBars, exitLocked);
  }

  private int next(BarSeries series, int from) {
    return Quiet.of(orders, waiting, positions).until(series, from);
  }

  private void play(BarSeries series, int bar) {
    if (series.changesContract(bar) && !positions.isEmpty()) {
      var roll = Rollovers.at(series, bar);
      positions.forEach(position -> position.roll(roll));
    }
    ambiguousBars += Ambiguity.of(orders, bars, positions, bar);
    boolean closed = exit(bar);
    int before = positions.size();
    if (!closed || stopped) {
      enter(bar);
    }
    ambiguousBars += Ambiguity.ofEntry(orders, bars, positions.size() > before, bar);
    if (closed) {
      finish(bar);
    }
    if (ended && orders.reenter() && bar + 1 < series.size()) {
      positions.clear();
      waiting.addAll(orders.rungs());
      ended = false;
    }
  }

  /// Whether all that was open is closed.
  private boolean exit(int bar) {
    stopped = false;
    if (!mayExitOn(bar)) {
      return false;
    }
    boolean opensBeyondStop = isStopped(bars.open(bar));
    if (!isStopped(bars.adverse(bar)) && !isTargeted(bar)) {
      return false;
    }
    var heldBack = bars.heldBack(bar, orders.direction().opposite());
    if (heldBack.isPresent()) {
      waits.add(new Waiting(bars.bars().day(bar), heldBack.get()));
      return false;
    }
    switch (rule) {
      case PESSIMISTIC -> {
        if (!opensBeyondStop) {
          targets(bar, bars.open(bar));
        }
        stop(bar);
        targets(bar, bars.favourable(bar));
      }
      case OPTIMISTIC -> {
        if (opensBeyondStop) {
          stop(bar);
        }
        targets(bar, bars.favourable(bar));
        stop(bar);
      }
    }
    return !isOpen();
  }

  private boolean mayExitOn(int bar) {
    for (var position : positions) {
      if (position.mayExitOn(bar)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpen() {
    for (var position : positions) {
      if (position.isOpen()) {
        return true;
      }
    }
    return false;
  }

  private boolean isStopped(double price) {
    return orders.stop().isPresent()
        && DirectedBars.isBeyond(price, orders.stop().getAsDouble(), orders.direction().opposite());
  }

  private boolean isTargeted(int bar) {
    for (var position : positions) {
      if (position.mayExitOn(bar) && position.exitsDone() < orders.exits().size()) {
        double target = orders.exits().get(position.exitsDone()).price();
        if (DirectedBars.isBeyond(bars.favourable(bar), target, orders.direction())) {
          return true;
        }
      }
    }
    return false;
  }

  private void stop(int bar) {
    if (!isStopped(bars.adverse(bar))) {
      return;
    }
    double price = isStopped(bars.open(bar)) ? bars.open(bar) : orders.stop().orElseThrow();
    for (var position : positions) {
      if (position.mayExitOn(bar)) {
        trades.add(position.closeAll(bars.fill(bar, price), ExitReason.STOP));
        stopped = true;
      }
    }
  }

  /// Fills every target that a price as good as `reached` would have filled.
  private void targets(int bar, double reached) {
    for (var position : positions) {
      while (position.mayExitOn(bar) && position.exitsDone() < orders.exits().size()) {
        var target = orders.exits().get(position.exitsDone());
        if (!DirectedBars.isBeyond(reached, target.price(), orders.direction())) {
          break;
        }
        boolean atOpen = DirectedBars.isBeyond(bars.open(bar), target.price(), orders.direction());
        double price = atOpen ? bars.open(bar) : target.price();
        trades.add(position.reduce(target, bars.fill(bar, price)));
      }
    }
  }

  private void enter(int bar) {
    if (!isNextReached(bar)) {
      return;
    }
    var heldBack = bars.heldBack(bar, orders.direction());
    if (heldBack.isPresent()) {
      waits.add(new Waiting(bars.bars().day(bar), heldBack.get()));
      return;
    }
    do {
      var rung = waiting.removeFirst();
      var fill = bars.fill(bar, entryPrice(rung, bar));
      positions.add(new Position(orders.direction(), rung.quantity(), fill, bar));
    } while (isNextReached(bar));
  }

  /// Whether the bar reaches the nearest of the orders that wait.
  private boolean isNextReached(int bar) {
    var towards = orders.towardsEntry();
    return !waiting.isEmpty()
        && DirectedBars.isBeyond(
            bars.extreme(bar, towards), level(waiting.getFirst(), bar), towards);
  }

  /// Without a level, the open will do.
  private double level(Orders.Rung rung, int bar) {
    return rung.level().orElse(bars.open(bar));
  }

  private double entryPrice(Orders.Rung rung, int bar) {
    double level = level(rung, bar);
    boolean atOpen = DirectedBars.isBeyond(bars.open(bar), level, orders.towardsEntry());
    return atOpen ? bars.open(bar) : level;
  }

  private void end(BarSeries series, boolean over) {
    int last = series.size() - 1;
    var reason = over ? ExitReason.EXPIRY : ExitReason.STILL_OPEN;
    for (var position : positions) {
      if (position.isOpen()) {
        exitLocked |= over && bars.heldBack(last, orders.direction().opposite()).isPresent();
        trades.add(position.closeAll(bars.fill(last, series.close(last)), reason));
      }
    }
    if (!waiting.isEmpty()) {
      int nearest = bars.furthest(orders.towardsEntry());
      boolean fromAbove = orders.towardsEntry() == Direction.SHORT;
      leave(
          waiting.getFirst().level().isPresent()
              ? Unmet.nearest(
                  fromAbove, bars.extreme(nearest, orders.towardsEntry()), series.day(nearest))
              : Unmet.heldBack(waits.getLast()));
    }
  }

  private void leave(Text why) {
    for (var rung : waiting) {
      unfilled.add(new Unfilled(rung.level(), rung.quantity(), why));
    }
    waiting.clear();
  }

  private void finish(int bar) {
    ended = !isOpen();
    if (orders.reenter()) {
      waiting.clear();
    } else {
      leave(Unmet.cancelled(bars.bars().day(bar)));
    }
  }
}

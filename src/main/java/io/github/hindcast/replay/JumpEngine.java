package io.github.hindcast.replay;

import io.github.hindcast.market.BarIndex;
import java.util.Optional;

/// Makes the trades of [PlainEngine], to the last bit, without looking at bars on which nothing
/// happens: it jumps to the next bar that reaches the nearest of its levels.
///
/// What decides the hard cases (both levels in a bar, gaps, locked bars, rolls) is said there and
/// done here in the same order: by [JumpingLadder] for every call, by [JumpingOrder] where there is
/// but one order to enter and one to leave. One engine belongs to one thread and one [Levels]; it
/// is made once and run for many scenarios, and a run creates no object. Its cost grows with the
/// trades, hardly with the bars.
public final class JumpEngine {
  private final BarIndex index;
  private final Levels levels;
  private final Tally tally;
  private final Optional<JumpingOrder> order;
  private final JumpingLadder ladder;

  /// The engine of one thread for scenarios of one shape. Every run leaves its sums in `tally`.
  public JumpEngine(BarIndex index, Levels levels, UnitCosts costs, PathRule rule, Tally tally) {
    this(
        index,
        levels,
        new Booking(RollPath.of(index), levels.sign(), costs, Optional.empty(), tally),
        rule,
        tally);
  }

  private JumpEngine(BarIndex index, Levels levels, Booking booking, PathRule rule, Tally tally) {
    var bars = new JumpingBars(index, levels.direction());
    this.index = index;
    this.levels = levels;
    this.tally = tally;
    this.order =
        JumpingOrder.suits(levels)
            ? Optional.of(new JumpingOrder(bars, levels, rule, booking, tally))
            : Optional.empty();
    this.ladder = new JumpingLadder(bars, levels, rule, booking, tally, Optional.empty());
  }

  /// One that takes the costs of the dated tables.
  static JumpEngine dated(
      BarIndex index, RollPath rolls, Levels levels, CostPath costs, PathRule rule, Tally tally) {
    var booking = new Booking(rolls, levels.sign(), UnitCosts.NONE, Optional.of(costs), tally);
    return new JumpEngine(index, levels, booking, rule, tally);
  }

  /// The trades of a call on the bars from index `from` up to but not including `to`, as
  /// [PlainEngine] makes them; `over` tells whether these are the whole window.
  static Execution run(
      Orders orders, BarIndex index, int from, int to, boolean over, PathRule rule) {
    return run(orders, index, RollPath.of(index), from, to, over, rule);
  }

  /// Likewise with the changes of contract of these bars, worked out before.
  static Execution run(
      Orders orders,
      BarIndex index,
      RollPath rolls,
      int from,
      int to,
      boolean over,
      PathRule rule) {
    var levels = Levels.of(orders);
    var tally = new Tally();
    var recording = new Recording(orders, index, rolls);
    new JumpingLadder(
            new JumpingBars(index, levels.direction()),
            levels,
            rule,
            new Booking(rolls, levels.sign(), UnitCosts.NONE, Optional.empty(), tally),
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
    if (order.isPresent()) {
      order.get().run(from, to, over);
    } else {
      ladder.run(from, to, over);
    }
  }

  /// The path that serves every shape, for the test that holds the shortcut against it.
  JumpingLadder ladder() {
    return ladder;
  }
}

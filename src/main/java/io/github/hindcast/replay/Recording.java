package io.github.hindcast.replay;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarIndex;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Writes down what the jumping engine does, as the facts that the plain engine reports.
///
/// `from` to `to` are the bars of the window in the index.
final class Recording {
  private final Orders orders;
  private final BarIndex index;
  private final RollPath rolls;
  private final DirectedBars bars;
  private final List<Trade> trades = new ArrayList<>();
  private final List<Unfilled> unfilled = new ArrayList<>();
  private final List<Waiting> waits = new ArrayList<>();
  private boolean exitLocked;

  Recording(Orders orders, BarIndex index, RollPath rolls) {
    this.orders = orders;
    this.index = index;
    this.rolls = rolls;
    this.bars = new DirectedBars(index.bars(), orders.direction());
  }

  void trade(
      BigDecimal quantity,
      int entryBar,
      double entryPrice,
      int exitBar,
      double exitPrice,
      ExitReason reason) {
    trades.add(
        new Trade(
            orders.direction(),
            quantity,
            bars.fill(entryBar, entryPrice),
            bars.fill(exitBar, exitPrice),
            reason,
            rolls.between(rolls.upTo(entryBar), rolls.upTo(exitBar))));
  }

  /// On this bar an order to enter, or one to exit, was reached and held back.
  void wait(int bar, boolean entry) {
    var side = entry ? orders.direction() : orders.direction().opposite();
    bars.heldBack(bar, side).ifPresent(why -> waits.add(new Waiting(index.bars().day(bar), why)));
  }

  void exitLocked() {
    exitLocked = true;
  }

  /// The rungs from number `first` on were still waiting when the call ended on `bar`.
  void cancelled(int first, int bar) {
    leave(first, Unmet.cancelled(index.bars().day(bar)));
  }

  /// The rungs from number `first` on were still waiting when the window from `from` to `to` ended.
  void neverMet(int first, int from, int to) {
    if (first < orders.rungs().size() && orders.rungs().get(first).level().isEmpty()) {
      leave(first, Unmet.heldBack(waits.getLast()));
    } else if (first < orders.rungs().size()) {
      boolean fromAbove = orders.towardsEntry() == Direction.SHORT;
      double price = fromAbove ? index.lowest(from, to) : index.highest(from, to);
      int bar = fromAbove ? index.nextAtOrBelow(from, price) : index.nextAtOrAbove(from, price);
      leave(first, Unmet.nearest(fromAbove, price, index.bars().day(bar)));
    }
  }

  private void leave(int first, Text why) {
    for (var rung : orders.rungs().subList(first, orders.rungs().size())) {
      unfilled.add(new Unfilled(rung.level(), rung.quantity(), why));
    }
  }

  Execution execution(int ambiguousBars) {
    return Execution.of(trades, unfilled, waits, ambiguousBars, exitLocked);
  }
}

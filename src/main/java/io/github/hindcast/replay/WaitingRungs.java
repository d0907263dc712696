package io.github.hindcast.replay;

import io.github.hindcast.base.Text;
import java.util.ArrayList;
import java.util.List;

/// The entry orders that stand in the market and have not been filled, in the order in which the
/// market meets them, and those that were left unfilled, with the reason.
final class WaitingRungs {
  private final Orders orders;
  private final DirectedBars bars;
  private final List<Orders.Rung> waiting;
  private final List<Unfilled> unfilled = new ArrayList<>();

  WaitingRungs(Orders orders, DirectedBars bars) {
    this.orders = orders;
    this.bars = bars;
    this.waiting = new ArrayList<>(orders.rungs());
  }

  List<Orders.Rung> rungs() {
    return waiting;
  }

  List<Unfilled> unfilled() {
    return unfilled;
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  void placeAllAgain() {
    waiting.clear();
    waiting.addAll(orders.rungs());
  }

  void withdraw() {
    waiting.clear();
  }

  /// Whether the bar reaches the nearest of them.
  boolean isNextReached(int bar) {
    var towards = orders.towardsEntry();
    return !waiting.isEmpty()
        && DirectedBars.isBeyond(
            bars.extreme(bar, towards), level(waiting.getFirst(), bar), towards);
  }

  /// Fills the nearest at its level, or at the open where that lies beyond it.
  Position fillNext(int bar) {
    var rung = waiting.removeFirst();
    double level = level(rung, bar);
    boolean atOpen = DirectedBars.isBeyond(bars.open(bar), level, orders.towardsEntry());
    var fill = bars.fill(bar, atOpen ? bars.open(bar) : level);
    return new Position(orders.direction(), rung.quantity(), fill, bar);
  }

  /// Without a level, the open will do.
  private double level(Orders.Rung rung, int bar) {
    return rung.level().orElse(bars.open(bar));
  }

  /// All that still wait will not be filled any more, because of `why`.
  void leave(Text why) {
    for (var rung : waiting) {
      unfilled.add(new Unfilled(rung.level(), rung.quantity(), why));
    }
    waiting.clear();
  }
}

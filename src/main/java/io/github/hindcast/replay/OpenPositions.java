package io.github.hindcast.replay;

import java.util.ArrayList;
import java.util.List;

/// What the orders to enter have filled, and the trades that the stop, the targets and the end of
/// the window make of it.
final class OpenPositions {
  private final Orders orders;
  private final DirectedBars bars;
  private final List<Position> positions = new ArrayList<>();
  private final List<Trade> trades = new ArrayList<>();

  OpenPositions(Orders orders, DirectedBars bars) {
    this.orders = orders;
    this.bars = bars;
  }

  /// Closed ones too, until the orders are placed again.
  List<Position> positions() {
    return positions;
  }

  List<Trade> trades() {
    return trades;
  }

  void add(Position position) {
    positions.add(position);
  }

  void clear() {
    positions.clear();
  }

  void roll(int bar) {
    if (bars.bars().changesContract(bar) && !positions.isEmpty()) {
      var roll = Rollovers.at(bars.bars(), bar);
      positions.forEach(position -> position.roll(roll));
    }
  }

  boolean areOpen() {
    for (var position : positions) {
      if (position.isOpen()) {
        return true;
      }
    }
    return false;
  }

  boolean mayExitOn(int bar) {
    for (var position : positions) {
      if (position.mayExitOn(bar)) {
        return true;
      }
    }
    return false;
  }

  boolean isStopped(double price) {
    return orders.stop().isPresent()
        && DirectedBars.isBeyond(price, orders.stop().getAsDouble(), orders.direction().opposite());
  }

  boolean isTargeted(int bar) {
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

  /// Whether the bar stopped anything.
  boolean stop(int bar) {
    if (!isStopped(bars.adverse(bar)) || !mayExitOn(bar)) {
      return false;
    }
    double price = isStopped(bars.open(bar)) ? bars.open(bar) : orders.stop().orElseThrow();
    for (var position : positions) {
      if (position.mayExitOn(bar)) {
        trades.add(position.closeAll(bars.fill(bar, price), ExitReason.STOP));
      }
    }
    return true;
  }

  /// Fills every target that a price as good as `reached` would have filled.
  void targets(int bar, double reached) {
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

  /// Marks or closes what is open at the close of the last bar.
  void end(int last, ExitReason reason) {
    for (var position : positions) {
      if (position.isOpen()) {
        trades.add(position.closeAll(bars.fill(last, bars.bars().close(last)), reason));
      }
    }
  }
}

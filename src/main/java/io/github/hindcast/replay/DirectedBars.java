package io.github.hindcast.replay;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.view.Direction;
import java.util.Optional;

/// Bars as a position of one direction sees them: which of a bar's prices is good for it and which
/// bad, and whether an order could be filled at all.
record DirectedBars(BarSeries bars, Direction direction) {

  double open(int bar) {
    return bars.open(bar);
  }

  /// The best price of the bar for the position.
  double favourable(int bar) {
    return extreme(bar, direction);
  }

  /// The worst.
  double adverse(int bar) {
    return extreme(bar, direction.opposite());
  }

  double extreme(int bar, Direction side) {
    return side == Direction.LONG ? bars.high(bar) : bars.low(bar);
  }

  /// The first bar that comes as far towards `side` as any. There must be a bar.
  int furthest(Direction side) {
    int furthest = 0;
    for (int bar = 1; bar < bars.size(); bar++) {
      if (!isBeyond(extreme(furthest, side), extreme(bar, side), side)) {
        furthest = bar;
      }
    }
    return furthest;
  }

  /// Whether `price` is at `level` or beyond it, seen in the direction given.
  static boolean isBeyond(double price, double level, Direction direction) {
    return direction == Direction.LONG ? price >= level : price <= level;
  }

  /// Why no order of this side is filled on the bar: the whole of it is locked against the order,
  /// or nothing was traded. A long buys.
  Optional<Text> heldBack(int bar, Direction side) {
    if (bars.isUntraded(bar)) {
      return Optional.of(Text.of("nothing was traded", bars.isWithinDays() ? "无成交" : "全天无成交"));
    }
    if (side == Direction.LONG && bars.isLockedUp(bar)) {
      return Optional.of(Text.of("locked at the upper limit: no seller", "涨停封板，无法买入"));
    }
    if (side == Direction.SHORT && bars.isLockedDown(bar)) {
      return Optional.of(Text.of("locked at the lower limit: no buyer", "跌停封板，无法卖出"));
    }
    return Optional.empty();
  }

  Fill fill(int bar, double price) {
    return new Fill(bars.day(bar), bars.opened(bar), price);
  }
}

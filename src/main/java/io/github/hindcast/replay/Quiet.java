package io.github.hindcast.replay;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.view.Direction;
import java.util.List;

/// The prices between which nothing happens: a bar that stays above `below` and under `above`, both
/// exclusive, touches no order that stands in the market now.
///
/// A change of contract matters only to what is open, so that with nothing open (`rolls` is false)
/// it is quiet too. A level that a position has already left behind still counts: it makes a bar
/// worth a look, which is never wrong.
record Quiet(double below, double above, boolean rolls) {

  static Quiet of(Orders orders, List<Orders.Rung> waiting, List<Position> positions) {
    var quiet = new Quiet(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, !positions.isEmpty());
    for (var rung : waiting) {
      var towards = orders.towardsEntry();
      // Without a level the next open will do, whatever it is.
      double always =
          towards == Direction.LONG ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      quiet = quiet.until(rung.level().orElse(always), towards);
    }
    if (positions.stream().anyMatch(Position::isOpen)) {
      for (var exit : orders.exits()) {
        quiet = quiet.until(exit.price(), orders.direction());
      }
      if (orders.stop().isPresent()) {
        quiet = quiet.until(orders.stop().getAsDouble(), orders.direction().opposite());
      }
    }
    return quiet;
  }

  /// Only until `level` is reached by a price moving that way.
  private Quiet until(double level, Direction towards) {
    return switch (towards) {
      case LONG -> new Quiet(below, Math.min(above, level), rolls);
      case SHORT -> new Quiet(Math.max(below, level), above, rolls);
    };
  }

  /// The first bar at or after `from` that is not quiet; the size of the series where all are.
  int until(BarSeries bars, int from) {
    int bar = from;
    while (bar < bars.size() && is(bars, bar)) {
      bar++;
    }
    return bar;
  }

  private boolean is(BarSeries bars, int bar) {
    return bars.low(bar) > below && bars.high(bar) < above && !(rolls && bars.changesContract(bar));
  }
}

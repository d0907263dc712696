package io.github.hindcast.replay;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Trading;
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
/// - The call ends with its stop, or when all that was filled has reached its targets: orders still
///   waiting are then cancelled.
final class PlainEngine {
  private final Orders orders;
  private final BarSeries bars;
  private final PathRule rule;
  private final List<Orders.Rung> waiting;
  private final List<Position> positions = new ArrayList<>();
  private final List<Trade> trades = new ArrayList<>();
  private final List<Unfilled> unfilled = new ArrayList<>();

  private PlainEngine(Orders orders, BarSeries bars, PathRule rule) {
    this.orders = orders;
    this.bars = bars;
    this.rule = rule;
    this.waiting = new ArrayList<>(orders.rungs());
  }

  /// `bars` is the window of the call; `over` tells whether it is complete.
  static Execution run(Orders orders, BarSeries bars, boolean over, PathRule rule) {
    return new PlainEngine(orders, bars, rule).run(over);
  }

  private Execution run(boolean over) {
    for (int bar = 0; bar < bars.size(); bar++) {
      roll(bar);
      exit(bar);
      enter(bar);
    }
    end(over);
    return new Execution(trades, unfilled);
  }

  private void roll(int bar) {
    if (bars.changesContract(bar)) {
      var roll = rollover(bar);
      positions.forEach(position -> position.roll(roll));
    }
  }

  private Rollover rollover(int bar) {
    var oldContract = bars.contract(bar - 1).orElseThrow();
    var newContract = bars.contract(bar).orElseThrow();
    return bars.roll(bar)
        .filter(r -> r.oldContract().equals(oldContract) && r.newContract().equals(newContract))
        .map(known ->
            new Rollover(
                bars.day(bar), oldContract, newContract, known.oldClose(), known.newClose(), true))
        .orElseGet(() ->
            new Rollover(
                bars.day(bar),
                oldContract,
                newContract,
                bars.close(bar - 1),
                bars.open(bar),
                false));
  }

  private void exit(int bar) {
    boolean opensBeyondStop = orders.stop().isPresent() && isAdverse(bars.open(bar));
    switch (rule) {
      case PESSIMISTIC -> {
        if (!opensBeyondStop) {
          targets(bar, bars.open(bar));
        }
        stop(bar);
        targets(bar, favourableExtreme(bar));
      }
      case OPTIMISTIC -> {
        if (opensBeyondStop) {
          stop(bar);
        }
        targets(bar, favourableExtreme(bar));
        stop(bar);
      }
    }
    if (!positions.isEmpty() && positions.stream().noneMatch(Position::isOpen)) {
      cancelWaiting(bar);
    }
  }

  private void stop(int bar) {
    if (orders.stop().isEmpty() || !isAdverse(adverseExtreme(bar))) {
      return;
    }
    double stop = orders.stop().getAsDouble();
    double price = isAdverse(bars.open(bar)) ? bars.open(bar) : stop;
    boolean stopped = false;
    for (var position : positions) {
      if (position.mayExitOn(bar)) {
        trades.add(position.closeAll(fill(bar, price), ExitReason.STOP));
        stopped = true;
      }
    }
    if (stopped) {
      cancelWaiting(bar);
    }
  }

  private boolean isAdverse(double price) {
    double stop = orders.stop().orElseThrow();
    return orders.direction() == Direction.LONG ? price <= stop : price >= stop;
  }

  /// Fills every target that a price as good as `reached` would have filled.
  private void targets(int bar, double reached) {
    for (var position : positions) {
      while (position.mayExitOn(bar) && position.exitsDone() < orders.exits().size()) {
        var target = orders.exits().get(position.exitsDone());
        if (!isBeyond(reached, target.price(), orders.direction())) {
          break;
        }
        double price =
            isBeyond(bars.open(bar), target.price(), orders.direction())
                ? bars.open(bar)
                : target.price();
        trades.add(position.reduce(target.share(), fill(bar, price)));
      }
    }
  }

  private void enter(int bar) {
    var towards =
        switch (orders.entry()) {
          case LIMIT -> orders.direction().opposite();
          case STOP -> orders.direction();
        };
    waiting.removeIf(rung -> {
      double level = rung.level().orElse(bars.open(bar));
      boolean atOpen = isBeyond(bars.open(bar), level, towards);
      if (!atOpen && !isBeyond(extreme(bar, towards), level, towards)) {
        return false;
      }
      var fill = fill(bar, atOpen ? bars.open(bar) : level);
      positions.add(new Position(orders.direction(), rung.quantity(), fill, bar));
      return true;
    });
  }

  private void end(boolean over) {
    int last = bars.size() - 1;
    var reason = over ? ExitReason.EXPIRY : ExitReason.STILL_OPEN;
    for (var position : positions) {
      if (position.isOpen()) {
        trades.add(position.closeAll(fill(last, bars.close(last)), reason));
      }
    }
    var best = nearestToEntry();
    for (var rung : waiting) {
      unfilled.add(new Unfilled(rung.level().orElseThrow(), rung.quantity(), best));
    }
  }

  /// How far the market came towards the orders that were never filled.
  private Text nearestToEntry() {
    boolean fromAbove =
        orders.direction() == Direction.LONG == (orders.entry() == Trading.OrderType.LIMIT);
    int best = 0;
    for (int bar = 1; bar < bars.size(); bar++) {
      if (fromAbove ? bars.low(bar) < bars.low(best) : bars.high(bar) > bars.high(best)) {
        best = bar;
      }
    }
    var price = Numbers.grouped(fromAbove ? bars.low(best) : bars.high(best));
    return fromAbove
        ? Text.of(
            "the lowest price of the window was " + price + " on " + bars.day(best),
            "窗口内最低价为 " + price + "（" + bars.day(best) + "）")
        : Text.of(
            "the highest price of the window was " + price + " on " + bars.day(best),
            "窗口内最高价为 " + price + "（" + bars.day(best) + "）");
  }

  private void cancelWaiting(int bar) {
    var reason =
        Text.of(
            "cancelled: the call had ended with its exit on " + bars.day(bar),
            "已撤销：该判断已于 " + bars.day(bar) + " 平仓结束");
    for (var rung : waiting) {
      unfilled.add(new Unfilled(rung.level().orElseThrow(), rung.quantity(), reason));
    }
    waiting.clear();
  }

  private Fill fill(int bar, double price) {
    return new Fill(bars.day(bar), price);
  }

  /// The bar's best price for a position of the call's direction.
  private double favourableExtreme(int bar) {
    return extreme(bar, orders.direction());
  }

  /// The bar's worst price for such a position.
  private double adverseExtreme(int bar) {
    return extreme(bar, orders.direction().opposite());
  }

  private double extreme(int bar, Direction direction) {
    return direction == Direction.LONG ? bars.high(bar) : bars.low(bar);
  }

  /// Whether `price` is at `level` or further in the direction.
  private static boolean isBeyond(double price, double level, Direction direction) {
    return direction == Direction.LONG ? price >= level : price <= level;
  }
}

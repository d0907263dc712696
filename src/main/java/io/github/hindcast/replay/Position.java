package io.github.hindcast.replay;

import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// One filled rung while it is open: how much of it is left, and the rolls it has been through.
final class Position {
  private final Direction direction;
  private final BigDecimal filled;
  private final Fill entry;
  private final int entryBar;
  private final List<Rollover> rolls = new ArrayList<>();
  private BigDecimal left;
  private int exitsDone;

  Position(Direction direction, BigDecimal quantity, Fill entry, int entryBar) {
    this.direction = direction;
    this.filled = quantity;
    this.left = quantity;
    this.entry = entry;
    this.entryBar = entryBar;
  }

  boolean isOpen() {
    return left.signum() > 0;
  }

  /// Nothing is closed on the bar on which it was opened, except by the end of the window.
  boolean mayExitOn(int bar) {
    return isOpen() && bar > entryBar;
  }

  int exitsDone() {
    return exitsDone;
  }

  void roll(Rollover roll) {
    if (isOpen()) {
      rolls.add(roll);
    }
  }

  /// Closes the part that an exit order names.
  Trade reduce(Orders.ExitOrder order, Fill exit) {
    exitsDone++;
    return close(order.part(filled, left), exit, ExitReason.TARGET);
  }

  Trade closeAll(Fill exit, ExitReason reason) {
    return close(left, exit, reason);
  }

  private Trade close(BigDecimal quantity, Fill exit, ExitReason reason) {
    left = left.subtract(quantity);
    return new Trade(direction, quantity, entry, exit, reason, rolls);
  }
}

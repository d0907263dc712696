package io.github.hindcast.replay;

import java.util.List;

/// Tells on which bars the order of prices inside the bar decides what happens.
///
/// That is so when a position held into the bar meets both its stop and a target and the open
/// decided neither; and when a position is opened on a bar that also reaches its stop or a target,
/// which the path shown leaves for the next bar.
final class Ambiguity {
  private Ambiguity() {}

  /// 1 when the exits of this bar are ambiguous, else 0.
  static int of(Orders orders, DirectedBars bars, List<Position> positions, int bar) {
    boolean ambiguous =
        isStopped(orders, bars.adverse(bar))
            && !isStopped(orders, bars.open(bar))
            && positions.stream()
                .filter(position -> position.mayExitOn(bar))
                .anyMatch(position ->
                    isTargeted(orders, position.exitsDone(), bars.favourable(bar))
                        && !isTargeted(orders, position.exitsDone(), bars.open(bar)));
    return ambiguous ? 1 : 0;
  }

  /// 1 when the bar of entry reaches an exit too, else 0.
  static int ofEntry(Orders orders, DirectedBars bars, boolean entered, int bar) {
    boolean reaches =
        isStopped(orders, bars.adverse(bar)) || isTargeted(orders, 0, bars.favourable(bar));
    return entered && reaches ? 1 : 0;
  }

  private static boolean isStopped(Orders orders, double price) {
    return orders.stop().isPresent()
        && DirectedBars.isBeyond(price, orders.stop().getAsDouble(), orders.direction().opposite());
  }

  private static boolean isTargeted(Orders orders, int exit, double price) {
    return exit < orders.exits().size()
        && DirectedBars.isBeyond(price, orders.exits().get(exit).price(), orders.direction());
  }
}

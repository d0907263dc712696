package io.github.hindcast.benchmarks;

import io.github.hindcast.view.Direction;
import io.github.hindcast.view.EntryZone;
import io.github.hindcast.view.Trading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One point of a grid: bought at `entry` or lower, left at `stop` or at `target`, and placed again
/// on the bar after each exit, for one basis point of the price a side.
record Scenario(double entry, double stop, double target) {
  static final double COST_RATE = 0.0001;

  /// The grid of `side`³ scenarios, in the order in which a sweep goes through its axes.
  static List<Scenario> grid(Entries entries, int bars, int side) {
    var grid = new ArrayList<Scenario>();
    for (int entry = 0; entry < side; entry++) {
      for (int stop = 0; stop < side; stop++) {
        for (int target = 0; target < side; target++) {
          grid.add(entries.scenario(bars, at(entry, side), at(stop, side), at(target, side)));
        }
      }
    }
    return List.copyOf(grid);
  }

  /// From 0 for the first to 1 for the last.
  private static double at(int point, int side) {
    return side == 1 ? 0.5 : (double) point / (side - 1);
  }

  /// The same as a call says it.
  Trading trading() {
    var level = BigDecimal.valueOf(entry);
    return new Trading(
        Direction.LONG,
        Optional.of(new Trading.Entry(new EntryZone(level, level), 1)),
        Optional.of(BigDecimal.valueOf(stop)),
        List.of(new Trading.Exit(BigDecimal.ONE, BigDecimal.valueOf(target))));
  }
}

package io.github.hindcast.sweep;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// How far one can go from the best scenario, step by step along the axes, without losing more than
/// a fifth of its result: a peak that stands alone is more likely luck than a broad one.
///
/// `scenarios` of the grid belong to it, the best included; each axis has its `Extent` over them.
/// `lowest` and `mean` are their net results. There is none where the best earns nothing.
public record Plateau(int scenarios, List<Extent> extents, double lowest, double mean) {
  private static final double KEPT = 0.8;

  /// The first and the last value of an axis on the plateau, and how many of its values lie from
  /// one to the other.
  public record Extent(String axis, String from, String to, int values) {}

  public Plateau {
    extents = List.copyOf(extents);
  }

  static Optional<Plateau> around(int best, Grid grid, Cells cells) {
    if (cells.net(best) <= 0) {
      return Optional.empty();
    }
    var found = connected(best, grid, cells);
    double lowest = cells.net(best);
    double sum = 0;
    for (int cell = found.nextSetBit(0); cell >= 0; cell = found.nextSetBit(cell + 1)) {
      lowest = Math.min(lowest, cells.net(cell));
      sum += cells.net(cell);
    }
    int count = found.cardinality();
    return Optional.of(new Plateau(count, extents(found, grid), lowest, sum / count));
  }

  private static BitSet connected(int best, Grid grid, Cells cells) {
    double least = KEPT * cells.net(best);
    var found = new BitSet(cells.size());
    var open = new int[cells.size()];
    int count = 0;
    found.set(best);
    open[count++] = best;
    while (count > 0) {
      int cell = open[--count];
      for (int axis = 0; axis < grid.axes().size(); axis++) {
        int at = grid.at(cell, axis);
        int stride = grid.stride(axis);
        int before = at > 0 ? cell - stride : cell;
        int after = at + 1 < grid.axes().get(axis).size() ? cell + stride : cell;
        for (int next : new int[] {before, after}) {
          if (!found.get(next) && cells.isRun(next) && cells.net(next) >= least) {
            found.set(next);
            open[count++] = next;
          }
        }
      }
    }
    return found;
  }

  private static List<Extent> extents(BitSet found, Grid grid) {
    var extents = new ArrayList<Extent>();
    for (int axis = 0; axis < grid.axes().size(); axis++) {
      int first = Integer.MAX_VALUE;
      int last = 0;
      for (int cell = found.nextSetBit(0); cell >= 0; cell = found.nextSetBit(cell + 1)) {
        first = Math.min(first, grid.at(cell, axis));
        last = Math.max(last, grid.at(cell, axis));
      }
      var values = grid.axes().get(axis).values();
      extents.add(
          new Extent(
              grid.axes().get(axis).name(),
              values.get(first).text(),
              values.get(last).text(),
              last - first + 1));
    }
    return extents;
  }
}

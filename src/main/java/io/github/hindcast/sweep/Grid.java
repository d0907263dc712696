package io.github.hindcast.sweep;

import io.github.hindcast.base.BrokenRule;
import java.util.List;

/// The product of some axes: its scenarios are numbered from 0, the last axis changing fastest.
public record Grid(List<Axis> axes) {
  public Grid {
    axes = List.copyOf(axes);
    if (axes.isEmpty()) {
      throw BrokenRule.of("a grid must have an axis", "网格须有参数轴");
    }
  }

  /// How many scenarios; [Long#MAX_VALUE] where there are more than that.
  public long size() {
    long size = 1;
    for (var axis : axes) {
      if (size > Long.MAX_VALUE / axis.size()) {
        return Long.MAX_VALUE;
      }
      size *= axis.size();
    }
    return size;
  }

  /// Which value of the axis a scenario has.
  public int at(int scenario, int axis) {
    return scenario / stride(axis) % axes.get(axis).size();
  }

  public Value value(int scenario, int axis) {
    return axes.get(axis).values().get(at(scenario, axis));
  }

  /// How far apart two scenarios are that differ by one step of the axis.
  int stride(int axis) {
    int stride = 1;
    for (int faster = axis + 1; faster < axes.size(); faster++) {
      stride *= axes.get(faster).size();
    }
    return stride;
  }
}

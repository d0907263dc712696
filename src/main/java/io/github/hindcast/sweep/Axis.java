package io.github.hindcast.sweep;

import io.github.hindcast.base.BrokenRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Parts of calls with the values they take together, in their order.
///
/// An axis of one path is one parameter. With several, all parts move in step: each takes the same
/// value, which for one that moves (`by 50`, `+2%`) starts from what each of them says.
///
/// @param paths such as `al-sell-hedge.entry.zone[0]`, at least one
/// @param values at least one
public record Axis(List<String> paths, List<Value> values) {
  public Axis {
    paths = List.copyOf(paths);
    values = List.copyOf(values);
    if (paths.isEmpty() || values.isEmpty()) {
      throw BrokenRule.of("an axis must have a path and a value", "参数轴须有路径和取值");
    }
  }

  /// `PATH=VALUES`, linked paths joined by `&`.
  public static Axis parse(String text) {
    int equals = text.indexOf('=');
    if (equals <= 0) {
      throw BrokenRule.of(
          "expected PATH=VALUES such as al-sell-hedge.entry.zone[0]=13800:15000:50, was '%s'",
          "应为“路径=取值”，形如 al-sell-hedge.entry.zone[0]=13800:15000:50，实为 '%s'", text);
    }
    return of(text.substring(0, equals), text.substring(equals + 1));
  }

  /// Both as on the command line.
  public static Axis of(String paths, String values) {
    return new Axis(
        Arrays.stream(paths.split("&", -1)).map(String::strip).toList(), Values.parse(values));
  }

  /// As above, with at most so many values.
  public static Axis of(String paths, String values, int most) {
    return new Axis(
        Arrays.stream(paths.split("&", -1)).map(String::strip).toList(),
        Values.parse(values, most));
  }

  public int size() {
    return values.size();
  }

  /// The paths as they are given.
  public String name() {
    return paths.stream().collect(Collectors.joining("&"));
  }
}

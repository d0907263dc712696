package io.github.hindcast.serve;

import io.github.hindcast.base.BrokenRule;
import io.github.hindcast.base.Text;
import io.github.hindcast.report.page.ErrorJson.Fault;
import io.github.hindcast.report.page.HeatJson;
import io.github.hindcast.sweep.Axis;
import io.github.hindcast.sweep.Grid;
import io.github.hindcast.sweep.Sweep;
import io.github.hindcast.sweep.Variation;
import io.github.hindcast.view.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One call swept over one axis or two: `x` and `y` are those of `hindcast sweep` without the name
/// of the call, `entry.zone[0]=13800:15000:50`.
///
/// Only what a call can be set to is swept, so that every cell can be asked for again by itself.
final class HeatMap {
  private static final int MOST = 10_000;

  private final Shelf shelf;

  HeatMap(Shelf shelf) {
    this.shelf = shelf;
  }

  String answer(Map<String, List<String>> parameters) {
    var asked = Asked.of(parameters, "id", "x", "y");
    var id = asked.required("id", Text.of("a call such as book/call", "判断，如 book/call"));
    var x = asked.required("x", Text.same("entry.zone[0]=13800:15000:50"));
    var axes = new ArrayList<Axis>();
    x.flatMap(text -> axis(asked, "x", text)).ifPresent(axes::add);
    asked.one("y").flatMap(text -> axis(asked, "y", text)).ifPresent(axes::add);
    asked.requireSound();
    var call = shelf.call(id.orElseThrow());
    axes.forEach(axis -> requirePaths(asked, call, axis));
    requireSize(asked, axes);
    asked.requireSound();
    var sweep = Sweep.of(shelf.book(call.id().book())).limit(MOST);
    axes.forEach(axis -> sweep.vary(within(call, axis)));
    var problems = sweep.problems(shelf.market());
    if (!problems.isEmpty()) {
      throw new Refusal(
          400,
          problems.stream()
              .map(problem -> new Fault(problem.axis() == 0 ? "x" : "y", problem.message()))
              .toList());
    }
    return HeatJson.write(call.id().toString(), axes, sweep.run(shelf.market()), asked.language());
  }

  private static Optional<Axis> axis(Asked asked, String name, String text) {
    int equals = text.indexOf('=');
    if (equals <= 0) {
      asked.fault(
          name,
          Text.format(
              "expected PATH=VALUES such as entry.zone[0]=13800:15000:50, was '%s'",
              "应为 PATH=VALUES，如 entry.zone[0]=13800:15000:50，实为 '%s'", text));
      return Optional.empty();
    }
    try {
      return Optional.of(Axis.of(text.substring(0, equals), text.substring(equals + 1), MOST));
    } catch (BrokenRule unreadable) {
      asked.fault(name, unreadable.rule());
      return Optional.empty();
    }
  }

  private static void requirePaths(Asked asked, Call call, Axis axis) {
    var known = Variation.paths(call);
    axis.paths().stream()
        .filter(path -> !known.contains(path))
        .forEach(path ->
            asked.fault(
                path,
                Text.format(
                    "the call has no '%s' to sweep; there are %s",
                    "该判断没有可扫描的 '%s'；可扫描的有 %s", path, String.join(", ", known))));
  }

  private static void requireSize(Asked asked, List<Axis> axes) {
    long size = new Grid(axes).size();
    if (size > MOST) {
      asked.fault(
          "",
          Text.format(
              "expected at most %s scenarios, was %s; take fewer values",
              "最多 %s 个情景，实为 %s 个；请减少取值", MOST, size));
    }
  }

  /// With the paths as they are within the book.
  private static Axis within(Call call, Axis axis) {
    var id = call.id();
    var name = id.isBase() ? id.name() : id.name() + "#" + id.reading();
    return new Axis(axis.paths().stream().map(path -> name + "." + path).toList(), axis.values());
  }
}

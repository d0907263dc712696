package io.github.hindcast.sweep;

import io.github.hindcast.base.Text;
import io.github.hindcast.base.Words;
import io.github.hindcast.market.Market;
import io.github.hindcast.replay.Rehearsal;
import io.github.hindcast.sweep.Plan.Setting;
import io.github.hindcast.sweep.Plan.Swept;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what the paths of some axes mean in a book, and everything that is wrong with them.
final class Planning {
  private final Map<String, Call> calls = new LinkedHashMap<>();
  private final Map<Call, Rehearsal.Result> rehearsals = new HashMap<>();
  private final Market market;
  private final int limit;

  Planning(Book book, Market market, int limit) {
    this.market = market;
    this.limit = limit;
    for (var call : book.calls()) {
      calls.put(call.id().name(), call);
      call.readings().forEach(r -> calls.put(r.id().name() + "#" + r.id().reading(), r));
    }
  }

  /// A path cut into its call and the rest.
  private record Address(String call, String rest) {
    static Address of(String path) {
      int dot = path.indexOf('.');
      return dot < 0
          ? new Address(path, "")
          : new Address(path.substring(0, dot), path.substring(dot + 1));
    }
  }

  List<AxisProblem> problems(List<Axis> axes) {
    if (axes.isEmpty()) {
      return List.of(new AxisProblem(0, Text.of("expected at least one axis", "应至少有一个参数轴")));
    }
    var problems = new ArrayList<AxisProblem>();
    var seen = new TreeSet<String>();
    for (int at = 0; at < axes.size(); at++) {
      for (var path : axes.get(at).paths()) {
        var found =
            seen.add(path)
                ? problem(path, axes.get(at))
                : Optional.of(Text.format("%s: set by two axes", "%s：由两个参数轴设定", path));
        if (found.isPresent()) {
          problems.add(new AxisProblem(at, found.get()));
        }
      }
    }
    if (problems.isEmpty()) {
      tooLarge(new Grid(axes).size())
          .or(() -> currencies(plan(axes)))
          .ifPresent(message -> problems.add(new AxisProblem(axes.size() - 1, message)));
    }
    return problems;
  }

  private Optional<Text> tooLarge(long size) {
    return size <= limit
        ? Optional.empty()
        : Optional.of(
            Text.format(
                "the grid has %1$s scenarios, more than the limit of %2$s; take fewer values, or"
                    + " raise it: --limit %1$s",
                "网格有 %1$s 个情景，超过上限 %2$s；请减少取值，或提高上限：--limit %1$s", size, limit));
  }

  private Optional<Text> problem(String path, Axis axis) {
    var address = Address.of(path);
    var call = Optional.ofNullable(calls.get(address.call()));
    if (call.isEmpty()) {
      return Optional.of(
          Text.format(
              "%s: no call is called '%s'%s",
              "%s：没有名为 '%s' 的判断%s", path, address.call(), near(address.call(), calls.keySet())));
    }
    return switch (rehearsed(call.get())) {
      case Rehearsal.NotReady(var reason) ->
          Optional.of(Text.format("%s: nothing to sweep, %s", "%s：无可扫描，%s", path, reason));
      case Rehearsal.Ready(var rehearsal) -> {
        var paths = Part.paths(rehearsal.trading());
        yield paths.contains(address.rest())
            ? unfit(path, Part.of(address.rest()).orElseThrow(), axis, rehearsal)
            : Optional.of(
                Text.format(
                    "%s: the call has no '%s' to sweep%s",
                    "%s：该判断没有可扫描的 '%s'%s", path, address.rest(), near(address.rest(), paths)));
      }
    };
  }

  private Rehearsal.Result rehearsed(Call call) {
    return rehearsals.computeIfAbsent(call, each -> Rehearsal.of(market, each));
  }

  private static Optional<Text> unfit(String path, Part part, Axis axis, Rehearsal rehearsal) {
    return axis.values().stream()
        .flatMap(value ->
            part.refuses(value, rehearsal.trading()).stream()
                .map(expected ->
                    Text.format(
                        "%s: expected %s, was %s", "%s：应为%s，实为 %s", path, expected, value.text())))
        .findFirst();
  }

  private static Text near(String word, java.util.Collection<String> words) {
    return Words.nearest(word, words)
        .map(nearest -> Text.format("; did you mean '%s'?", "；是否想写 '%s'？", nearest))
        .orElseGet(() -> Text.format("; there are %s", "；可用的有 %s", Text.list(words)));
  }

  /// Results in several currencies cannot be added.
  private static Optional<Text> currencies(Plan plan) {
    var currencies =
        plan.calls().stream()
            .flatMap(swept -> swept.rehearsal().bars().instrument().currency().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return currencies.size() > 1
        ? Optional.of(
            Text.format(
                "the calls earn in %s, which cannot be added",
                "各判断的盈亏以 %s 计，不能相加",
                new Text(String.join(" and ", currencies), String.join("、", currencies))))
        : Optional.empty();
  }

  /// Of axes without problems.
  Plan plan(List<Axis> axes) {
    var grid = new Grid(axes);
    var settings = new LinkedHashMap<String, List<Setting>>();
    for (int axis = 0; axis < axes.size(); axis++) {
      for (var path : axes.get(axis).paths()) {
        var address = Address.of(path);
        settings
            .computeIfAbsent(address.call(), _ -> new ArrayList<>())
            .add(new Setting(axis, Part.of(address.rest()).orElseThrow()));
      }
    }
    var swept =
        settings.entrySet().stream()
            .flatMap(
                entry -> ready(entry.getKey()).map(call -> Swept.of(call, entry.getValue(), grid)))
            .toList();
    return new Plan(grid, swept);
  }

  private Stream<Rehearsal> ready(String name) {
    return Optional.ofNullable(calls.get(name)).stream()
        .flatMap(call ->
            rehearsed(call) instanceof Rehearsal.Ready(var rehearsal)
                ? Stream.of(rehearsal)
                : Stream.of());
  }
}

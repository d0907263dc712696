package io.github.hindcast.sweep;

import io.github.hindcast.base.BrokenRule;
import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Rehearsal;
import io.github.hindcast.replay.Rehearsal.Span;
import io.github.hindcast.view.Trading;
import io.github.hindcast.view.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A sweep ready to run: the grid, and for each call that it changes which axis sets which part.
record Plan(Grid grid, List<Swept> calls) {
  Plan {
    calls = List.copyOf(calls);
  }

  /// One part of a call, set by an axis of the grid.
  record Setting(int axis, Part part) {}

  /// A scenario's levels for one call, and the bars they are traded on.
  record Variant(Trading trading, Span span) {}

  /// A call that the grid changes. The spans of all windows it can have are looked up once.
  static final class Swept {
    private final Rehearsal rehearsal;
    private final List<Setting> settings;
    private final Map<Window, Optional<Span>> spans;

    private Swept(Rehearsal rehearsal, List<Setting> settings, Map<Window, Optional<Span>> spans) {
      this.rehearsal = rehearsal;
      this.settings = settings;
      this.spans = spans;
    }

    static Swept of(Rehearsal rehearsal, List<Setting> settings, Grid grid) {
      var spans = new HashMap<Window, Optional<Span>>();
      var windows = settings.stream().filter(setting -> isWindow(setting.part())).toList();
      windows(new ArrayList<>(), windows, grid)
          .forEach(values -> {
            var draft = new Draft(rehearsal.trading(), rehearsal.call().window());
            for (int i = 0; i < windows.size(); i++) {
              draft.set(windows.get(i).part(), values.get(i));
            }
            spans.computeIfAbsent(draft.uncheckedWindow(), rehearsal::span);
          });
      return new Swept(rehearsal, List.copyOf(settings), Map.copyOf(spans));
    }

    /// Every combination of the values that make up a window.
    private static List<List<Value>> windows(List<Value> chosen, List<Setting> windows, Grid grid) {
      if (chosen.size() == windows.size()) {
        return List.of(List.copyOf(chosen));
      }
      var all = new ArrayList<List<Value>>();
      for (var value : grid.axes().get(windows.get(chosen.size()).axis()).values()) {
        chosen.add(value);
        all.addAll(windows(chosen, windows, grid));
        chosen.removeLast();
      }
      return all;
    }

    private static boolean isWindow(Part part) {
      return part instanceof Part.WindowFrom || part instanceof Part.WindowTo;
    }

    Rehearsal rehearsal() {
      return rehearsal;
    }

    List<Setting> settings() {
      return settings;
    }

    /// The number of bars of its longest window.
    int longest() {
      return spans.values().stream()
          .flatMap(Optional::stream)
          .mapToInt(span -> span.to() - span.from())
          .max()
          .orElse(0);
    }

    /// The call as it is written, which need not be in the grid.
    Variant written() {
      var window = rehearsal.call().window();
      return new Variant(
          rehearsal.trading(),
          spans
              .getOrDefault(window, Optional.empty())
              .or(() -> rehearsal.span(window))
              .orElse(Span.NONE));
    }

    /// Throws [BrokenRule] with the rule that the scenario breaks.
    Variant variant(Grid grid, int scenario) {
      var draft = new Draft(rehearsal.trading(), rehearsal.call().window());
      for (var setting : settings) {
        draft.set(setting.part(), grid.value(scenario, setting.axis()));
      }
      var trading = draft.trading();
      var window = draft.window();
      return spans
          .getOrDefault(window, Optional.empty())
          .map(span -> new Variant(trading, span))
          .orElseThrow(() ->
              BrokenRule.of(
                  "no price of the window to %s can be acted on after the publication",
                  "发布之后，到 %s 为止的观察窗口内没有可执行的价格", end(window)));
    }

    private static Text end(Window window) {
      return switch (window.end()) {
        case Window.OnDate(var date) -> Text.same(date.toString());
        case Window.AfterSessions(var count) -> Text.format("%s sessions", "第 %s 个交易日", count);
        case Window.AfterMonths(var count) -> Text.format("%s months", "%s 个月后", count);
      };
    }
  }

  /// The rule that a scenario breaks; empty for a valid one.
  Optional<Text> broken(int scenario) {
    for (var swept : calls) {
      try {
        swept.variant(grid, scenario);
      } catch (BrokenRule broken) {
        return Optional.of(broken.rule());
      }
    }
    return Optional.empty();
  }
}

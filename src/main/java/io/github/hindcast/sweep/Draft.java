package io.github.hindcast.sweep;

import io.github.hindcast.base.BrokenRule;
import io.github.hindcast.view.EntryZone;
import io.github.hindcast.view.Trading;
import io.github.hindcast.view.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A call's trading and window while a scenario sets their parts one after the other: only when all
/// are set is it asked whether they go together. Values are of a type that [Part#refuses] lets
/// through.
final class Draft {
  /// As many as a strategy file may say.
  private static final BigDecimal MOST_RUNGS = BigDecimal.valueOf(1_000);

  private final Trading written;
  private final Window writtenWindow;
  private Optional<BigDecimal> low;
  private Optional<BigDecimal> high;
  private int ladder;
  private Optional<BigDecimal> stop;
  private final List<Trading.Exit> exits;
  private Window window;

  Draft(Trading trading, Window window) {
    this.written = trading;
    this.writtenWindow = window;
    this.low = trading.entry().map(entry -> entry.zone().low());
    this.high = trading.entry().map(entry -> entry.zone().high());
    this.ladder = trading.entry().map(Trading.Entry::ladder).orElse(1);
    this.stop = trading.stop();
    this.exits = new ArrayList<>(trading.exits());
    this.window = window;
  }

  /// Throws [BrokenRule] where the part cannot have such a value.
  void set(Part part, Value value) {
    switch (part) {
      case Part.ZoneLow _ -> low = low.map(price -> Value.onto(price, value));
      case Part.ZoneHigh _ -> high = high.map(price -> Value.onto(price, value));
      case Part.Ladder _ -> ladder = rungs(value);
      case Part.Stop _ -> stop = value instanceof Value.None ? Optional.empty() : stop(value);
      case Part.ExitAt(var exit) -> exitAt(exit, value);
      case Part.ExitShare(var exit) -> {
        var old = exits.get(exit);
        exits.set(exit, new Trading.Exit(Value.onto(old.share(), value), old.at()));
      }
      case Part.WindowFrom _ -> window = new Window(Optional.of(day(value)), window.end());
      case Part.WindowTo _ -> window = new Window(window.notBefore(), end(value));
    }
  }

  private int rungs(Value value) {
    var count = Value.onto(BigDecimal.valueOf(ladder), value);
    if (count.stripTrailingZeros().scale() > 0 || count.abs().compareTo(MOST_RUNGS) > 0) {
      throw BrokenRule.of(
          "a ladder must have whole rungs, at most %s, was %s",
          "分批档数应为整数，且不超过 %s，实为 %s", MOST_RUNGS, count.toPlainString());
    }
    return count.intValueExact();
  }

  private Optional<BigDecimal> stop(Value value) {
    return Optional.of(Value.onto(written.stop().orElse(BigDecimal.ZERO), value));
  }

  private void exitAt(int exit, Value value) {
    if (exit < exits.size()) {
      var old = exits.get(exit);
      exits.set(exit, new Trading.Exit(old.share(), Value.onto(old.at(), value)));
      return;
    }
    var taken = exits.stream().map(Trading.Exit::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    exits.add(new Trading.Exit(BigDecimal.ONE.subtract(taken), Value.onto(BigDecimal.ZERO, value)));
  }

  private static LocalDate day(Value value) {
    if (value instanceof Value.Day(var day)) {
      return day;
    }
    throw unfit(value);
  }

  private static Window.End end(Value value) {
    return switch (value) {
      case Value.Day(var day) -> new Window.OnDate(day);
      case Value.Length(var count, var unit) ->
          switch (unit) {
            case SESSIONS -> new Window.AfterSessions(count);
            case MONTHS -> new Window.AfterMonths(count);
          };
      case Value.Exact _, Value.By _, Value.Percent _, Value.None _ -> throw unfit(value);
    };
  }

  private static IllegalStateException unfit(Value value) {
    return new IllegalStateException("a value of this type was let through: " + value.text());
  }

  /// Throws [BrokenRule] with the rule that the parts break together.
  Trading trading() {
    var entry =
        written
            .entry()
            .map(old ->
                new Trading.Entry(
                    new EntryZone(low.orElseThrow(), high.orElseThrow()), ladder, old.order()));
    return new Trading(written.direction(), entry, stop, exits);
  }

  /// As set, whether or not it makes sense.
  Window uncheckedWindow() {
    return window;
  }

  Window window() {
    if (!window.equals(writtenWindow)
        && window.end() instanceof Window.OnDate(var last)
        && window.notBefore().filter(last::isBefore).isPresent()) {
      throw BrokenRule.of(
          "a window must not end on %s before it begins on %s",
          "观察窗口不应在 %s 结束，早于其起点 %s", last, window.notBefore().orElseThrow());
    }
    return window;
  }
}

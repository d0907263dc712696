package io.github.hindcast.sweep;

import io.github.hindcast.base.BrokenRule;
import io.github.hindcast.base.Text;
import io.github.hindcast.base.Words;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Trading;
import io.github.hindcast.view.Window;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A call with some of its numbers and days set otherwise, as a call of its own: what a strategy
/// file would say that had these values in it.
///
/// A trade has the parts that a sweep can change, and a scenario of a sweep is the same call. A
/// range has its edges besides, a barrier its level, "no strong move" its band; every call has the
/// ends of its window. Only when all are set is it asked whether they go together. The readings of
/// the call are left out: they are other calls.
public final class Variation {
  private static final String FROM = "window.from";
  private static final String TO = "window.to";

  private final Call call;
  private final Map<String, Value> values = new TreeMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private Variation(Call call) {
    this.call = call;
  }

  /// The call, or everything that is wrong with what was set.
  public sealed interface Result {}

  public record Varied(Call call) implements Result {}

  public record Refused(List<Fault> faults) implements Result {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /// What is wrong with the value at a path; the path is empty where several do not go together.
  public record Fault(String path, Text message) {}

  /// One value for one path of a call, `entry.zone[0]`.
  public record Setting(String path, Value value) {

    /// `entry.zone[0]=14300`, the value as in a sweep. Throws [BrokenRule] where it is not one
    /// value.
    public static Setting parse(String text) {
      int equals = text.indexOf('=');
      if (equals <= 0) {
        throw BrokenRule.of(
            "expected PATH=VALUE such as entry.zone[0]=14300, was '%s'",
            "应为 PATH=VALUE，形如 entry.zone[0]=14300，实为 '%s'", text);
      }
      var axis = Axis.of("value", text.substring(equals + 1), 1);
      return new Setting(text.substring(0, equals), axis.values().getFirst());
    }
  }

  /// What can be set in a call.
  public static List<String> paths(Call call) {
    return switch (call.claim()) {
      case Claim.Level(_, var trading) -> Part.paths(trading);
      case Claim.Avoid(_, var trading) -> Part.paths(trading);
      case Claim.Range _ -> List.of("range[0]", "range[1]", FROM, TO);
      case Claim.Barrier _ -> List.of("level", FROM, TO);
      case Claim.Neutral _ -> List.of("band", FROM, TO);
      case Claim.Signal(_, var leaning, _) ->
          leaning == Claim.Leaning.NEUTRAL ? List.of("band", FROM, TO) : List.of(FROM, TO);
      case Claim.Move _,
          Claim.Relative _,
          Claim.Volatility _,
          Claim.Series _,
          Claim.Event _,
          Claim.Forecast _ ->
          List.of(FROM, TO);
    };
  }

  /// The call with all of these set.
  public static Result of(Call call, List<Setting> settings) {
    var variation = new Variation(call);
    settings.forEach(variation::take);
    if (variation.faults.isEmpty()) {
      try {
        return new Varied(variation.varied());
      } catch (BrokenRule broken) {
        variation.fault("", broken.rule());
      }
    }
    return new Refused(variation.faults);
  }

  private void fault(String path, Text message) {
    faults.add(new Fault(path, message));
  }

  private void take(Setting setting) {
    var path = setting.path();
    var value = exact(path, setting.value());
    var paths = paths(call);
    if (!paths.contains(path)) {
      fault(
          path,
          Words.nearest(path, paths)
              .map(near ->
                  Text.format(
                      "the call has no '%s' to set; did you mean '%s'?",
                      "该判断没有可设置的 '%s'；是否想写 '%s'？", path, near))
              .orElseGet(() ->
                  Text.format(
                      "the call has no '%s' to set; there are %s",
                      "该判断没有可设置的 '%s'；可设置的有 %s", path, String.join(", ", paths))));
    } else if (values.putIfAbsent(path, value) != null) {
      fault(path, Text.of("it is set twice", "重复设置"));
    } else {
      expected(path, value)
          .ifPresent(what ->
              fault(path, Text.format("expected %s, was %s", "应为%s，实为 %s", what, value.text())));
    }
  }

  /// What moves a number starts from the one that the call says; where it says none there is none
  /// to move.
  private Value exact(String path, Value value) {
    return switch (value) {
      case Value.By _, Value.Percent _ ->
          figure(call, path)
              .<Value>map(written -> new Value.Exact(Value.onto(written, value)))
              .orElse(value);
      case Value.Exact _, Value.None _, Value.Day _, Value.Length _ -> value;
    };
  }

  /// What a path takes; empty where it takes the value.
  private Optional<Text> expected(String path, Value value) {
    if (path.equals(FROM)) {
      return value instanceof Value.Day
          ? Optional.empty()
          : Optional.of(Text.of("a date such as 2020-12-31", "日期，如 2020-12-31"));
    }
    if (path.equals(TO)) {
      return value instanceof Value.Day || value instanceof Value.Length
          ? Optional.empty()
          : Optional.of(
              Text.of(
                  "a date such as 2020-12-31, '20 sessions' or '3 months'",
                  "日期，如 2020-12-31，或 '20 sessions'、'3 months'"));
    }
    boolean fits =
        switch (value) {
          case Value.Exact(var number) -> number.signum() > 0;
          case Value.None _ -> path.equals("stop");
          case Value.By _, Value.Percent _, Value.Day _, Value.Length _ -> false;
        };
    return fits
        ? Optional.empty()
        : Optional.of(
            path.equals("stop")
                ? Text.of("a number above zero, or none", "大于零的数，或 none")
                : Text.of("a number above zero", "大于零的数"));
  }

  private Call varied() {
    var claim =
        switch (call.claim()) {
          case Claim.Level(var instrument, var trading) ->
              new Claim.Level(instrument, draft(trading).trading());
          case Claim.Avoid(var instrument, var trading) ->
              new Claim.Avoid(instrument, draft(trading).trading());
          case Claim.Range(var instrument, var low, var high) ->
              new Claim.Range(instrument, number("range[0]", low), number("range[1]", high));
          case Claim.Barrier(var instrument, var type, var level, var basis) ->
              new Claim.Barrier(instrument, type, number("level", level), basis);
          case Claim.Signal(var instrument, var leaning, var band) ->
              new Claim.Signal(instrument, leaning, number("band", band));
          case Claim.Neutral(var instrument, var band) ->
              new Claim.Neutral(instrument, number("band", band));
          case Claim.Move move -> move;
          case Claim.Relative relative -> relative;
          case Claim.Volatility volatility -> volatility;
          case Claim.Series series -> series;
          case Claim.Event event -> event;
          case Claim.Forecast forecast -> forecast;
        };
    return new Call(
        call.id(),
        call.statement(),
        call.view(),
        claim,
        window(),
        call.quantity(),
        call.hedge(),
        call.frictions(),
        call.assumptions(),
        List.of());
  }

  private BigDecimal number(String path, BigDecimal written) {
    return values.get(path) instanceof Value.Exact(var number) ? number : written;
  }

  private Draft draft(Trading trading) {
    var draft = new Draft(trading, call.window());
    // In the order of the paths, so that exits that are added come after those that are there.
    set(draft, paths(call));
    return draft;
  }

  private void set(Draft draft, List<String> paths) {
    for (var path : paths) {
      Optional.ofNullable(values.get(path))
          .ifPresent(value -> draft.set(Part.of(path).orElseThrow(), value));
    }
  }

  /// A strategy file refuses a window that ends before the publication.
  private Window window() {
    var draft = new Draft(Trading.atOpen(io.github.hindcast.view.Direction.LONG), call.window());
    set(draft, List.of(FROM, TO));
    var window = draft.window();
    if (values.containsKey(TO)
        && window.end() instanceof Window.OnDate(var last)
        && last.isBefore(call.published().day())) {
      throw BrokenRule.of(
          "a window must not end on %s before the publication on %s",
          "观察窗口不应在 %s 结束，早于发布日 %s", last, call.published().day());
    }
    return window;
  }

  /// What a call says at a path, in the words of a strategy file; empty where it says nothing
  /// there.
  public static Optional<String> said(Call call, String path) {
    return switch (path) {
      case FROM -> call.window().notBefore().map(Object::toString);
      case TO -> Optional.of(end(call.window().end()));
      default -> figure(call, path).map(BigDecimal::toPlainString);
    };
  }

  private static String end(Window.End end) {
    return switch (end) {
      case Window.OnDate(var date) -> date.toString();
      case Window.AfterSessions(var count) -> count + " sessions";
      case Window.AfterMonths(var count) -> count + " months";
    };
  }

  private static Optional<BigDecimal> figure(Call call, String path) {
    return switch (call.claim()) {
      case Claim.Level(_, var trading) -> Part.of(path).flatMap(part -> part.said(trading));
      case Claim.Avoid(_, var trading) -> Part.of(path).flatMap(part -> part.said(trading));
      case Claim.Range(_, var low, var high) ->
          path.equals("range[0]")
              ? Optional.of(low)
              : Optional.of(high).filter(_ -> path.equals("range[1]"));
      case Claim.Barrier(_, _, var level, _) ->
          Optional.of(level).filter(_ -> path.equals("level"));
      case Claim.Signal(_, _, var band) -> Optional.of(band).filter(_ -> path.equals("band"));
      case Claim.Neutral(_, var band) -> Optional.of(band).filter(_ -> path.equals("band"));
      case Claim.Move _,
          Claim.Relative _,
          Claim.Volatility _,
          Claim.Series _,
          Claim.Event _,
          Claim.Forecast _ ->
          Optional.empty();
    };
  }
}

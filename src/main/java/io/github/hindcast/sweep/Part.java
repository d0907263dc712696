package io.github.hindcast.sweep;

import io.github.hindcast.base.Text;
import io.github.hindcast.view.Trading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What of a call a sweep can change, known by the path that the strategy file has for it.
sealed interface Part {
  Text NUMBER = Text.of("a number", "数字");
  Pattern EXIT = Pattern.compile("exits\\[(\\d{1,3})]\\.(at|reduce)");

  /// `entry.zone[0]`
  record ZoneLow() implements Part {}

  /// `entry.zone[1]`
  record ZoneHigh() implements Part {}

  /// `entry.ladder`
  record Ladder() implements Part {}

  /// `stop`, which the call need not have.
  record Stop() implements Part {}

  /// `exits[0].at`
  record ExitAt(int exit) implements Part {}

  /// `exits[0].reduce`
  record ExitShare(int exit) implements Part {}

  /// `window.from`
  record WindowFrom() implements Part {}

  /// `window.to`
  record WindowTo() implements Part {}

  static Optional<Part> of(String path) {
    var exit = EXIT.matcher(path);
    if (exit.matches()) {
      int index = Integer.parseInt(exit.group(1));
      return Optional.of(exit.group(2).equals("at") ? new ExitAt(index) : new ExitShare(index));
    }
    return switch (path) {
      case "entry.zone[0]" -> Optional.of(new ZoneLow());
      case "entry.zone[1]" -> Optional.of(new ZoneHigh());
      case "entry.ladder" -> Optional.of(new Ladder());
      case "stop" -> Optional.of(new Stop());
      case "window.from" -> Optional.of(new WindowFrom());
      case "window.to" -> Optional.of(new WindowTo());
      default -> Optional.empty();
    };
  }

  /// What the part can be set to, in words; empty where it can be set to the value. A part that the
  /// call does not have cannot be moved, only set.
  default Optional<Text> refuses(Value value, Trading trading) {
    boolean there =
        switch (this) {
          case Stop _ -> trading.stop().isPresent();
          case ExitAt(var exit) -> exit < trading.exits().size();
          case ZoneLow _, ZoneHigh _, Ladder _, ExitShare _, WindowFrom _, WindowTo _ -> true;
        };
    return switch (this) {
      case WindowFrom _ ->
          value instanceof Value.Day
              ? Optional.empty()
              : Optional.of(Text.of("a date such as 2020-12-31", "形如 2020-12-31 的日期"));
      case WindowTo _ ->
          value instanceof Value.Day || value instanceof Value.Length
              ? Optional.empty()
              : Optional.of(
                  Text.of(
                      "a date such as 2020-12-31, '20 sessions' or '3 months'",
                      "形如 2020-12-31 的日期、'20 sessions' 或 '3 months'"));
      case ZoneLow _, ZoneHigh _, Ladder _, Stop _, ExitAt _, ExitShare _ ->
          switch (value) {
            case Value.Exact _ -> Optional.empty();
            case Value.By _, Value.Percent _ ->
                there
                    ? Optional.empty()
                    : Optional.of(
                        Text.of("a price, as the call has none to move", "价格，因为该判断没有可变动的价格"));
            case Value.None _ -> this instanceof Stop ? Optional.empty() : Optional.of(NUMBER);
            case Value.Day _, Value.Length _ -> Optional.of(NUMBER);
          };
    };
  }

  /// The number that a call traded so has for this part; empty where it has none.
  default Optional<BigDecimal> said(Trading trading) {
    return switch (this) {
      case ZoneLow _ -> trading.entry().map(entry -> entry.zone().low());
      case ZoneHigh _ -> trading.entry().map(entry -> entry.zone().high());
      case Ladder _ -> trading.entry().map(entry -> BigDecimal.valueOf(entry.ladder()));
      case Stop _ -> trading.stop();
      case ExitAt(var exit) ->
          exit < trading.exits().size()
              ? Optional.of(trading.exits().get(exit).at())
              : Optional.empty();
      case ExitShare(var exit) ->
          exit < trading.exits().size()
              ? Optional.of(trading.exits().get(exit).share())
              : Optional.empty();
      case WindowFrom _, WindowTo _ -> Optional.empty();
    };
  }

  /// The paths that a call traded so has. A stop and one more exit can be added to any; without an
  /// entry zone the trade is made at the first open and has no more levels than these.
  static List<String> paths(Trading trading) {
    var paths = new ArrayList<String>();
    if (trading.entry().isPresent()) {
      paths.addAll(List.of("entry.zone[0]", "entry.zone[1]", "entry.ladder"));
    }
    paths.add("stop");
    int exits = trading.exits().size();
    for (int exit = 0; exit <= exits; exit++) {
      paths.add("exits[" + exit + "].at");
      if (exit < exits) {
        paths.add("exits[" + exit + "].reduce");
      }
    }
    paths.addAll(List.of("window.from", "window.to"));
    return paths;
  }
}

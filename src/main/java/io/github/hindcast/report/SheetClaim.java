package io.github.hindcast.report;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.KindName;
import io.github.hindcast.view.Trading;
import io.github.hindcast.view.Window;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a call claims as the cells of a row, by the names of their columns; or why no row can hold
/// it.
sealed interface SheetClaim {

  record Cells(Map<String, String> cells) implements SheetClaim {}

  record NotInARow(Text reason) implements SheetClaim {}

  static SheetClaim of(Call call) {
    if (!call.frictions().equals(Call.Frictions.NONE)) {
      return new NotInARow(Text.of("it has costs of its own", "该判断另设成本"));
    }
    return switch (call.claim()) {
      case Claim.Level(var instrument, var trading) -> trading("level", instrument, trading);
      case Claim.Avoid(var instrument, var trading) -> trading("avoid", instrument, trading);
      case Claim.Range(var instrument, var low, var high) ->
          cells("range", instrument, "low", plain(low), "high", plain(high));
      case Claim.Move(var instrument, var direction, var average) ->
          average.isPresent()
              ? new NotInARow(Text.of("it compares averages", "该判断比较的是均价"))
              : cells("direction", instrument, "side", Labels.word(direction));
      case Claim.Barrier(var instrument, var type, var level, var basis) ->
          basis == Claim.PriceBasis.CLOSES
              ? new NotInARow(Text.of("it is judged on closes", "该判断按收盘价判定"))
              : switch (type) {
                case FLOOR -> cells("floor", instrument, "low", plain(level));
                case CEILING -> cells("ceiling", instrument, "high", plain(level));
                case RISE_TO -> cells("rise-to", instrument, "target", plain(level));
                case FALL_TO -> cells("fall-to", instrument, "target", plain(level));
              };
      case Claim.Signal(var instrument, var leaning, var band) ->
          cells("signal", instrument, "side", Labels.word(leaning), "band", plain(band));
      case Claim.Neutral(var instrument, var band) ->
          cells("neutral", instrument, "band", plain(band));
      case Claim.Relative _, Claim.Volatility _, Claim.Series _, Claim.Event _, Claim.Forecast _ ->
          new NotInARow(
              Text.format(
                  "a row cannot hold the kind %s",
                  "表格无法容纳%s类判断", KindName.of(call.claim().kind())));
    };
  }

  /// As the horizon of a row.
  static String horizon(Window.End end) {
    return switch (end) {
      case Window.OnDate(var date) -> date.toString();
      case Window.AfterSessions(var count) -> count + " sessions";
      case Window.AfterMonths(var count) -> count + " months";
    };
  }

  private static SheetClaim trading(String kind, InstrumentId instrument, Trading trading) {
    if (!isEven(trading.exits())) {
      return new NotInARow(
          Text.of("its exits do not close equal parts of all", "各离场价的平仓比例不相等或合计不足一"));
    }
    var cells = new HashMap<String, String>();
    cells.put("kind", kind);
    cells.put("instrument", instrument.value());
    cells.put("side", Labels.word(trading.direction()));
    trading
        .entry()
        .ifPresent(entry -> {
          var low = plain(entry.zone().low());
          var high = plain(entry.zone().high());
          cells.put("entry", low.equals(high) ? low : low + "–" + high);
          cells.put("ladder", entry.ladder() > 1 ? String.valueOf(entry.ladder()) : "");
          cells.put("order", entry.order() == Trading.OrderType.STOP ? "stop" : "");
        });
    trading.stop().ifPresent(stop -> cells.put("stop", plain(stop)));
    cells.put(
        "target",
        trading.exits().stream().map(exit -> plain(exit.at())).collect(Collectors.joining(";")));
    return new Cells(cells);
  }

  /// Whether the exits close what a row with as many targets closes.
  private static boolean isEven(List<Trading.Exit> exits) {
    if (exits.isEmpty()) {
      return true;
    }
    var part =
        BigDecimal.ONE
            .divide(BigDecimal.valueOf(exits.size()), MathContext.DECIMAL64)
            .setScale(6, RoundingMode.DOWN);
    var all = exits.stream().map(Trading.Exit::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    return all.compareTo(BigDecimal.ONE) == 0
        && exits.subList(0, exits.size() - 1).stream()
            .allMatch(exit -> exit.share().compareTo(part) == 0);
  }

  private static SheetClaim cells(String kind, InstrumentId instrument, String... more) {
    var cells = new HashMap<String, String>();
    cells.put("kind", kind);
    cells.put("instrument", instrument.value());
    for (int at = 0; at < more.length; at += 2) {
      cells.put(more[at], more[at + 1]);
    }
    return new Cells(cells);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}

package io.github.hindcast.report.html;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.report.Labels;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Trading;
import java.math.BigDecimal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the call itself puts on the chart: `bands` between two prices, `levels` at one, and
/// `handles`, the numbers that can be moved, each with the path that a strategy file has for it.
final class Marks {
  private final Language language;

  Marks(Language language) {
    this.language = language;
  }

  void put(ObjectNode json, Call call, Played played) {
    json.putNull("side");
    json.put("over", played.window().over());
    var bands = json.putArray("bands");
    var levels = json.putArray("levels");
    var handles = json.putArray("handles");
    switch (call.claim()) {
      case Claim.Level(_, var trading) -> trading(json, trading);
      case Claim.Avoid(_, var trading) -> trading(json, trading);
      case Claim.Move(_, var direction, _) -> json.put("side", Labels.word(direction));
      case Claim.Range(_, var low, var high) -> {
        var label = Text.of("range", "区间");
        band(bands, "range", label, low, high);
        handle(handles, "range[0]", low, Text.of("lower end of the range", "区间下沿"));
        handle(handles, "range[1]", high, Text.of("upper end of the range", "区间上沿"));
      }
      case Claim.Barrier(_, var type, var level, _) -> {
        var label = Labels.kind(call.claim());
        level(levels, Labels.word(type), label, level);
        handle(handles, "level", level, label);
      }
      case Claim.Signal(_, var leaning, _) -> {
        switch (leaning) {
          case BULLISH -> json.put("side", "long");
          case BEARISH -> json.put("side", "short");
          case NEUTRAL -> {}
        }
      }
      case Claim.Relative _,
          Claim.Volatility _,
          Claim.Neutral _,
          Claim.Series _,
          Claim.Event _,
          Claim.Forecast _ -> {}
    }
    day(handles, "window.from", played.window().from().toString(), Text.of("start", "起始"));
    day(handles, "window.to", played.window().to().toString(), Text.of("end", "结束"));
  }

  private void trading(ObjectNode json, Trading trading) {
    json.put("side", Labels.word(trading.direction()));
    var bands = (ArrayNode) json.get("bands");
    var levels = (ArrayNode) json.get("levels");
    var handles = (ArrayNode) json.get("handles");
    trading
        .entry()
        .ifPresent(entry -> {
          var zone = entry.zone();
          band(bands, "zone", zone(entry.ladder()), zone.low(), zone.high());
          handle(handles, "entry.zone[0]", zone.low(), Text.of("lower entry", "入场区间下沿"));
          handle(handles, "entry.zone[1]", zone.high(), Text.of("upper entry", "入场区间上沿"));
        });
    trading
        .stop()
        .ifPresent(stop -> {
          var label = Text.of("stop", "止损");
          level(levels, "stop", label, stop);
          handle(handles, "stop", stop, label);
        });
    for (int at = 0; at < trading.exits().size(); at++) {
      var exit = trading.exits().get(at);
      level(levels, "exit", exit(exit), exit.at());
      handle(handles, "exits[" + at + "].at", exit.at(), exit(exit));
    }
  }

  private static Text zone(int ladder) {
    return ladder == 1
        ? Text.of("entry", "入场")
        : Text.format("entry, %s orders", "入场，分 %s 批", ladder);
  }

  private static Text exit(Trading.Exit exit) {
    return exit.share().compareTo(BigDecimal.ONE) == 0
        ? Text.of("exit", "离场")
        : Text.format("exit of %s%%", "减仓 %s%%", Numbers.grouped(exit.share().movePointRight(2)));
  }

  private void band(ArrayNode bands, String kind, Text label, BigDecimal low, BigDecimal high) {
    var prices =
        low.compareTo(high) == 0
            ? Numbers.grouped(low)
            : Numbers.grouped(low) + "–" + Numbers.grouped(high);
    bands
        .addObject()
        .put("kind", kind)
        .put("low", low)
        .put("high", high)
        .put("label", label.in(language))
        .put("prices", prices);
  }

  private void level(ArrayNode levels, String kind, Text label, BigDecimal price) {
    levels
        .addObject()
        .put("kind", kind)
        .put("price", price)
        .put("label", label.in(language))
        .put("prices", Numbers.grouped(price));
  }

  private void handle(ArrayNode handles, String path, BigDecimal value, Text label) {
    handles
        .addObject()
        .put("path", path)
        .put("axis", "price")
        .put("value", value)
        .put("label", label.in(language));
  }

  private void day(ArrayNode handles, String path, String value, Text label) {
    handles
        .addObject()
        .put("path", path)
        .put("axis", "date")
        .put("value", value)
        .put("label", label.in(language));
  }
}

package io.github.hindcast.report.html;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Market;
import io.github.hindcast.replay.Replayed.Announced;
import io.github.hindcast.replay.Replayed.NotPlayed;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Replayed.PlayedPair;
import io.github.hindcast.replay.Replayed.Recorded;
import io.github.hindcast.report.Json;
import io.github.hindcast.report.Labels;
import io.github.hindcast.report.RunJson;
import io.github.hindcast.report.Windowed;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.view.Publication;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The `hindcast.chart/1` document: one call with all that is drawn of it, from which `chart.js`
/// makes a picture.
///
/// `form` says what there is to draw: `price` (bars of one instrument, levels, bands, fills, rolls,
/// account), `pair` (two legs rebased to zero and their spread), `steps` (a published rate) or
/// `none`. A publication is drawn before `next_bar`, the day of the first bar that opens at or
/// after it. `result` is the call as the JSON of `run` has it, so that a page and `run` cannot
/// differ. A day is shown as one bar, whatever the bars that the call was replayed on.
public final class CallChart {
  public static final String SCHEMA = "hindcast.chart/1";

  /// Bars shown before the first and after the last day that the call is about.
  private static final int BARS_BEFORE = 30;

  private static final int BARS_AFTER = 15;

  private final Market market;
  private final Language language;
  private final BarWriter bars;

  private CallChart(Market market, Language language, BarWriter bars) {
    this.market = market;
    this.language = language;
    this.bars = bars;
  }

  /// With its bars in place. `market` is the one that the call was judged on.
  public static ObjectNode of(Market market, Judgement judgement, Language language) {
    return of(market, judgement, language, BarColumnsJson::write);
  }

  /// What a change of the call changes of it: without `price.bars`, which the page has, and without
  /// `result`.
  public static ObjectNode withoutBars(Market market, Judgement judgement, Language language) {
    var json = of(market, judgement, language, (_, _, _) -> JsonNodeFactory.instance.objectNode());
    json.remove("result");
    if (json.get("price") instanceof ObjectNode price) {
      price.remove("bars");
    }
    return json;
  }

  static ObjectNode of(Market market, Judgement judgement, Language language, BarWriter bars) {
    return new CallChart(market, language, bars).write(judgement);
  }

  private ObjectNode write(Judgement judgement) {
    var call = judgement.call();
    var windowed = Windowed.of(judgement.replayed());
    var json = JsonNodeFactory.instance.objectNode();
    json.put("schema", SCHEMA);
    json.put("book", call.id().book());
    json.put("id", call.id().name());
    json.put("reading", call.id().reading());
    json.put("kind", call.claim().kind());
    json.put("kind_label", Labels.kind(call.claim()).in(language));
    json.put("subject", Labels.subject(call));
    json.put("summary", summary(judgement).in(language));
    json.put("published", call.published().day().toString());
    Json.put(json, "actionable_from", windowed.actionableFrom());
    var window = json.putObject("window");
    window.put("from", windowed.from().toString());
    Json.put(window, "to", windowed.to());
    json.put("verdict_label", Labels.verdict(judgement.verdict()).in(language));
    switch (judgement.replayed()) {
      case Played played -> price(json, judgement, played);
      case PlayedPair pair -> {
        json.put("form", "pair");
        json.set("pair", PairPath.json(pair));
      }
      case Announced announced -> {
        json.put("form", "steps");
        json.set("steps", RateSteps.json(announced));
      }
      case Recorded _, NotPlayed _ -> json.put("form", "none");
    }
    json.set("result", RunJson.of(judgement, language));
    return json;
  }

  private void price(ObjectNode json, Judgement judgement, Played played) {
    json.put("form", "price");
    var instrument = played.window().bars().instrument();
    var days = days(played);
    var price = json.putObject("price");
    instrument(price, instrument);
    price.set("bars", context(days, played, judgement.call().published()));
    int next = days.firstOpeningAtOrAfter(judgement.call().published().at());
    Json.put(json, "next_bar", next < days.size() ? Optional.of(days.day(next)) : Optional.empty());
    new Marks(language).put(json, judgement.call(), played);
    var trades = judgement.trades();
    json.set("fills", FillMarks.fills(trades, language));
    json.set("rolls", FillMarks.rolls(trades));
    json.set("account", AccountPath.json(played.execution().account().days()));
  }

  private void instrument(ObjectNode json, Instrument instrument) {
    json.put("instrument", instrument.id().value());
    json.put("name", instrument.name().in(language));
    json.put("unit", instrument.unit());
    json.put("currency", instrument.currency().orElse(""));
    instrument
        .tick()
        .ifPresentOrElse(tick -> json.put("tick", tick.step()), () -> json.putNull("tick"));
  }

  private BarSeries days(Played played) {
    var traded = played.window().bars();
    return market.series(traded.instrument().id()).orElse(traded).daily();
  }

  private ObjectNode context(BarSeries days, Played played, Publication published) {
    var window = played.window();
    var first = published.day().isBefore(window.from()) ? published.day() : window.from();
    var last = window.to().isAfter(window.bars().lastDay()) ? window.to() : window.bars().lastDay();
    int from = days.firstOnOrAfter(first);
    int to = days.firstOnOrAfter(last.plusDays(1));
    return bars.write(
        days, Math.max(0, from - BARS_BEFORE), Math.min(days.size(), to + BARS_AFTER));
  }

  /// What a reader hears who does not see the chart.
  private static Text summary(Judgement judgement) {
    return Text.format(
        "%s on %s, published %s. %s%s: %s",
        "%2$s，%1$s，发布于 %3$s。%4$s%5$s：%6$s",
        Labels.kind(judgement.call().claim()),
        Labels.subject(judgement.call()),
        judgement.call().published().day(),
        Windowed.of(judgement.replayed()).text(),
        Labels.verdict(judgement.verdict()),
        judgement.reason());
  }
}

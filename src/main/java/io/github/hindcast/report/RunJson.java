package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.replay.Money;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.score.Measure;
import io.github.hindcast.score.Pnl;
import io.github.hindcast.score.RunResult;
import io.github.hindcast.score.SignalTable;
import io.github.hindcast.score.Totals;
import io.github.hindcast.score.Verdict;
import io.github.hindcast.view.Statement;
import io.github.hindcast.view.View;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The `hindcast.run/1` document: every call under its base reading, on demand under the others
/// too.
///
/// Field names are the same in every language; names, reasons and other words follow the language.
/// What does not apply is `null`, never left out.
public final class RunJson {
  static final String SCHEMA = "hindcast.run/1";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Language language;

  private RunJson(Language language) {
    this.language = language;
  }

  static String write(RunResult result, Language language, boolean readings) {
    return Json.write(of(result, language, readings));
  }

  /// One entry of `calls`: what a page shows of a call is what `run` says of it.
  public static ObjectNode of(Judgement judgement, Language language) {
    return new RunJson(language).call(judgement);
  }

  /// The whole document.
  public static ObjectNode of(RunResult result, Language language, boolean readings) {
    return new RunJson(language).run(result, readings);
  }

  private ObjectNode run(RunResult result, boolean readings) {
    var run = NODES.objectNode();
    run.put("schema", SCHEMA);
    run.put("as_of", result.asOf().toString());
    var calls = run.putArray("calls");
    for (var book : result.books()) {
      book.judgements().stream()
          .flatMap(j -> readings ? withReadings(j) : Stream.of(j))
          .forEach(judgement -> calls.add(call(judgement)));
      book.untestable().forEach(statement -> calls.add(untestable(book, statement)));
    }
    run.set("signals", SignalGrid.json(SignalTable.of(result.books())));
    run.set("totals", totals(Totals.of(result.books())));
    return run;
  }

  private static Stream<Judgement> withReadings(Judgement judgement) {
    return Stream.concat(Stream.of(judgement), judgement.readings().stream());
  }

  private ObjectNode call(Judgement judgement) {
    var call = judgement.call();
    var windowed = Windowed.of(judgement.replayed());
    var json = NODES.objectNode();
    json.put("book", call.id().book());
    json.put("id", call.id().name());
    json.put("reading", call.id().reading());
    putAuthor(json, call.view());
    json.put("instrument", Labels.subject(call));
    json.put("kind", call.claim().kind());
    json.put("published", call.published().text());
    Json.put(json, "actionable_from", windowed.actionableFrom());
    var window = json.putObject("window");
    window.put("from", windowed.from().toString());
    Json.put(window, "to", windowed.to());
    json.put("verdict", judgement.verdict().name());
    json.put("reason", judgement.reason().in(language));
    json.set("trades", trades(judgement.trades()));
    judgement.pnl().ifPresentOrElse(pnl -> json.set("pnl", pnl(pnl)), () -> json.putNull("pnl"));
    RiskJson.put(json, judgement);
    json.set("measures", measures(judgement.finding().measures()));
    var flags = json.putArray("flags");
    judgement.flags().forEach(flag -> flags.add(flag.word()));
    return json;
  }

  private ObjectNode untestable(BookResult book, Statement statement) {
    var view = book.book().source().viewOf(statement.id()).orElseThrow();
    var json = NODES.objectNode();
    json.put("book", book.book().id());
    json.put("id", statement.id());
    json.put("reading", io.github.hindcast.view.CallId.BASE);
    putAuthor(json, view);
    json.putNull("instrument");
    json.put("kind", statement.kind());
    json.put("published", view.published().text());
    json.putNull("actionable_from");
    json.putNull("window");
    json.put("verdict", Verdict.UNTESTABLE.name());
    json.put("reason", statement.untestable().orElseThrow().in(language));
    json.putArray("trades");
    json.putNull("pnl");
    RiskJson.putNothing(json);
    json.putObject("measures");
    json.putArray("flags");
    return json;
  }

  private void putAuthor(ObjectNode json, View view) {
    json.put("analyst", view.analyst().name().in(language));
    json.put("house", view.analyst().house().in(language));
  }

  private static ArrayNode trades(List<Trade> trades) {
    var array = NODES.arrayNode();
    for (var trade : trades) {
      var json = array.addObject();
      json.put("side", Labels.word(trade.direction()));
      json.put("quantity", trade.quantity());
      json.put("entered", trade.entry().day().toString());
      json.put("entry_price", Money.of(trade.entry().price()));
      if (trade.isClosed()) {
        json.put("exited", trade.exit().day().toString());
        json.put("exit_price", Money.of(trade.exit().price()));
      } else {
        json.putNull("exited");
        json.putNull("exit_price");
      }
      json.put("exit_reason", Labels.word(trade.reason()));
      json.put("roll_pnl", trade.rollPnl());
      json.put("gross", trade.gross());
      json.put("costs", trade.costs());
      json.put("net", trade.net());
    }
    return array;
  }

  private static ObjectNode pnl(Pnl pnl) {
    var json = NODES.objectNode();
    json.put("currency", pnl.currency());
    json.put("gross", pnl.gross());
    json.put("costs", pnl.costs());
    json.put("net", pnl.net());
    json.put("per_unit", pnl.perUnit());
    json.put("return", pnl.returned());
    return json;
  }

  private static ObjectNode measures(List<Measure> measures) {
    var json = NODES.objectNode();
    for (var measure : measures) {
      switch (measure.value()) {
        case Measure.Count(var count) -> json.put(measure.name(), count);
        case Measure.Amount(var amount) -> json.put(measure.name(), amount);
        case Measure.Day(var day) -> json.put(measure.name(), day.toString());
        case Measure.Word(var word) -> json.put(measure.name(), word);
      }
    }
    return json;
  }

  private static ObjectNode totals(Totals totals) {
    var json = NODES.objectNode();
    json.put("calls", totals.calls());
    for (var verdict : Verdict.values()) {
      json.put(Labels.word(verdict), totals.count(verdict));
    }
    totals
        .hitRate()
        .ifPresentOrElse(
            rate -> {
              json.put("hit_rate", Json.rounded(rate.share()));
              json.putArray("wilson").add(Json.rounded(rate.low())).add(Json.rounded(rate.high()));
            },
            () -> {
              json.putNull("hit_rate");
              json.putNull("wilson");
            });
    var net = json.putObject("net");
    for (Map.Entry<String, java.math.BigDecimal> entry : totals.net().entrySet()) {
      net.put(entry.getKey(), entry.getValue());
    }
    return json;
  }
}

package io.github.hindcast.report.page;

import io.github.hindcast.base.Language;
import io.github.hindcast.report.Json;
import io.github.hindcast.report.Labels;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.score.RunResult;
import io.github.hindcast.score.Totals;
import io.github.hindcast.view.Analyst;
import io.github.hindcast.view.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The `hindcast.books/1` document: what there is to look at, books with their calls and what
/// became of each, and the analysts who made them with their plain counts.
///
/// A hit rate here is that of the calls listed and says nothing of luck: that is what `scorecard`
/// is for.
public final class BooksJson {
  static final String SCHEMA = "hindcast.books/1";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Language language;

  private BooksJson(Language language) {
    this.language = language;
  }

  public static String write(RunResult result, Language language) {
    return new BooksJson(language).books(result);
  }

  private String books(RunResult result) {
    var json = NODES.objectNode();
    json.put("schema", SCHEMA);
    json.put("as_of", result.asOf().toString());
    var books = json.putArray("books");
    result.books().forEach(book -> books.add(book(book)));
    var analysts = json.putArray("analysts");
    byAnalyst(result).forEach((analyst, calls) -> analysts.add(analyst(analyst, calls)));
    return Json.write(json);
  }

  private ObjectNode book(BookResult book) {
    var json = NODES.objectNode();
    json.put("id", book.book().id());
    json.put("title", book.book().source().title().in(language));
    json.put("publisher", book.book().source().publisher().in(language));
    json.set("totals", totals(Totals.of(List.of(book))));
    var calls = json.putArray("calls");
    book.judgements().forEach(judgement -> calls.add(call(judgement)));
    var untestable = json.putArray("untestable");
    for (Statement statement : book.untestable()) {
      untestable
          .addObject()
          .put("id", statement.id())
          .put("reason", statement.untestable().orElseThrow().in(language));
    }
    return json;
  }

  private ObjectNode call(Judgement judgement) {
    var call = judgement.call();
    var json = NODES.objectNode();
    json.put("id", call.id().toString());
    json.put("name", call.id().name());
    json.put("analyst", call.view().analyst().name().in(language));
    json.put("instrument", Labels.subject(call));
    json.put("kind", call.claim().kind());
    json.put("kind_text", Labels.kind(call.claim()).in(language));
    json.put("published", call.published().day().toString());
    json.put("verdict", judgement.verdict().name());
    json.put("verdict_text", Labels.verdict(judgement.verdict()).in(language));
    json.put("reason", judgement.reason().in(language));
    json.put("net", judgement.pnl().map(pnl -> pnl.net()).orElse(null));
    json.put("currency", judgement.pnl().map(pnl -> pnl.currency()).orElse(null));
    var readings = json.putArray("readings");
    call.readings().forEach(reading -> readings.add(reading.id().reading()));
    return json;
  }

  private static Map<Analyst, List<Judgement>> byAnalyst(RunResult result) {
    var all = result.books().stream().flatMap(book -> book.judgements().stream()).toList();
    var byAnalyst = new LinkedHashMap<Analyst, List<Judgement>>();
    for (var judgement : all) {
      byAnalyst
          .computeIfAbsent(judgement.call().view().analyst(), _ -> new java.util.ArrayList<>())
          .add(judgement);
    }
    return byAnalyst;
  }

  private ObjectNode analyst(Analyst analyst, List<Judgement> calls) {
    var json = NODES.objectNode();
    json.put("id", analyst.id());
    json.put("name", analyst.name().in(language));
    json.put("house", analyst.house().in(language));
    json.set("totals", totals(Totals.ofCalls(calls)));
    return json;
  }

  private static ObjectNode totals(Totals totals) {
    var json = NODES.objectNode();
    json.put("calls", totals.calls());
    json.put("judged", totals.judged());
    json.put("hits", totals.count(io.github.hindcast.score.Verdict.HIT));
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
    return json;
  }
}

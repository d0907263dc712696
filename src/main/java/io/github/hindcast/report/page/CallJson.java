package io.github.hindcast.report.page;

import io.github.hindcast.base.Language;
import io.github.hindcast.market.Market;
import io.github.hindcast.report.Json;
import io.github.hindcast.report.Labels;
import io.github.hindcast.report.html.CallChart;
import io.github.hindcast.report.html.ChartWords;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/// The `hindcast.call/1` document: who said what and when, every value that can be set, and the
/// chart with its bars and the result of the call so set.
public final class CallJson {
  static final String SCHEMA = "hindcast.call/1";

  private CallJson() {}

  /// `written` is the call or the reading as it stands in its book, `varied` the judgement of the
  /// changed one; `readings` are all of the call, itself the first.
  public static String write(
      Market market,
      Book book,
      Call written,
      Judgement varied,
      List<Call> readings,
      Language language) {
    var json = JsonNodeFactory.instance.objectNode();
    var view = written.view();
    json.put("schema", SCHEMA);
    json.put("id", written.id().toString());
    json.put("source", book.source().title().in(language));
    json.put("analyst", view.analyst().name().in(language));
    json.put("house", view.analyst().house().in(language));
    json.put("statement", written.statement().said().in(language));
    json.put("locator", written.statement().locator().in(language));
    var others = json.putArray("readings");
    readings.forEach(reading -> others.add(reading.id().toString()));
    json.set("values", ValuesJson.of(written, varied.call(), language));
    json.put("verdict_text", Labels.verdict(varied.verdict()).in(language));
    json.set("chart", CallChart.of(market, varied, language));
    json.set("chart_words", ChartWords.of(language));
    return Json.compact(json);
  }
}

package io.github.hindcast.report.page;

import io.github.hindcast.base.Language;
import io.github.hindcast.market.Market;
import io.github.hindcast.report.Json;
import io.github.hindcast.report.Labels;
import io.github.hindcast.report.RunJson;
import io.github.hindcast.report.html.CallChart;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.view.Call;
import tools.jackson.databind.node.JsonNodeFactory;

/// The `hindcast.what-if/1` document: one call with some of its values set otherwise, judged.
///
/// `call` is what `run` prints of a call written so. `chart` is what is drawn of it, on the bars
/// that the page has.
public final class WhatIfJson {
  static final String SCHEMA = "hindcast.what-if/1";

  private WhatIfJson() {}

  /// `written` is the call as it stands in its book, `varied` the judgement of the changed one.
  public static String write(Market market, Call written, Judgement varied, Language language) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("schema", SCHEMA);
    json.put("id", written.id().toString());
    json.set("values", ValuesJson.of(written, varied.call(), language));
    json.put("verdict_text", Labels.verdict(varied.verdict()).in(language));
    json.set("call", RunJson.of(varied, language));
    json.set("chart", CallChart.withoutBars(market, varied, language));
    return Json.write(json);
  }
}

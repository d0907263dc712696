package io.github.hindcast.report;

import io.github.hindcast.score.Hedge;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.score.Margin;
import io.github.hindcast.score.PathEnds;
import io.github.hindcast.score.Risk;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The fields of a call in JSON that say what it took to hold the position, and what a hedger got.
final class RiskJson {
  private static final List<String> FIELDS =
      List.of(
          "path_ends",
          "max_adverse_excursion",
          "max_favourable_excursion",
          "r_multiple",
          "max_drawdown",
          "days_under_water",
          "worst_day",
          "margin",
          "hedge");

  private RiskJson() {}

  static void putNothing(ObjectNode json) {
    FIELDS.forEach(json::putNull);
  }

  static void put(ObjectNode json, Judgement judgement) {
    putNothing(json);
    judgement.risk().ifPresent(risk -> put(json, risk));
    judgement.hedge().ifPresent(hedge -> json.set("hedge", hedge(hedge)));
  }

  private static void put(ObjectNode json, Risk risk) {
    json.set("path_ends", pathEnds(risk.pathEnds()));
    json.put("max_adverse_excursion", risk.excursion().adverse());
    json.put("max_favourable_excursion", risk.excursion().favourable());
    risk.rMultiple().ifPresent(r -> json.put("r_multiple", r));
    json.put("max_drawdown", risk.drawdown().deepest());
    json.put("days_under_water", risk.drawdown().daysUnderWater());
    json.put("worst_day", risk.drawdown().worstDay().toString());
    risk.margin().ifPresent(margin -> json.set("margin", margin(margin)));
  }

  private static ObjectNode pathEnds(PathEnds ends) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("pessimistic", ends.pessimistic());
    json.put("optimistic", ends.optimistic());
    json.put("ambiguous_share", ends.ambiguousShare());
    return json;
  }

  private static ObjectNode margin(Margin margin) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("peak", margin.peak());
    json.put("return_on_peak", margin.returnOnPeak());
    json.put("calls", margin.calls());
    json.put("called_in_all", margin.calledInAll());
    return json;
  }

  private static ObjectNode hedge(Hedge hedge) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("effective_price", hedge.effectivePrice());
    json.put("no_hedge_price", hedge.noHedgePrice());
    json.put("full_hedge_price", hedge.fullHedgePrice());
    json.put("ladder_price", hedge.ladderPrice());
    json.put("share_filled", hedge.shareFilled());
    json.put("regret", hedge.regret());
    json.put("basis_at_start", hedge.basisAtStart());
    json.put("basis_at_end", hedge.basisAtEnd());
    var effectiveness = hedge.effectiveness();
    Json.put(json, "variance_reduction", effectiveness.varianceReduction());
    Json.put(json, "r_squared", effectiveness.rSquared());
    Json.put(json, "minimum_variance_ratio", effectiveness.minimumVarianceRatio());
    Json.put(json, "dollar_offset", effectiveness.dollarOffset());
    return json;
  }
}

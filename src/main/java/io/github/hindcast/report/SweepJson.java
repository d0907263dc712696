package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.sweep.Axis;
import io.github.hindcast.sweep.Outcome;
import io.github.hindcast.sweep.Overfitting;
import io.github.hindcast.sweep.Plateau;
import io.github.hindcast.sweep.SweepResult;
import io.github.hindcast.sweep.Value;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The `hindcast.sweep/1` document: the best scenarios and what they rest on. The whole grid goes
/// to a file of its own.
public final class SweepJson {
  static final String SCHEMA = "hindcast.sweep/1";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SweepJson() {}

  static String write(SweepResult result, Language language, long elapsedMs) {
    var json = NODES.objectNode();
    json.put("schema", SCHEMA);
    json.put("book", result.book());
    var calls = json.putArray("calls");
    result.calls().forEach(calls::add);
    result.currency().ifPresentOrElse(c -> json.put("currency", c), () -> json.putNull("currency"));
    var axes = json.putArray("axes");
    result.grid().axes().forEach(axis -> axes.add(axis(axis)));
    json.put("tried", result.tried());
    json.put("valid", result.valid());
    json.put("invalid", result.invalid());
    json.put("not_run", result.notRun());
    var rules = json.putArray("rules_broken");
    result.rulesBroken().forEach(rule -> rules.add(rule.in(language)));
    json.set("written", outcome(result.written()));
    var best = json.putArray("best");
    result.best().forEach(outcome -> best.add(outcome(outcome)));
    result
        .plateau()
        .ifPresentOrElse(p -> json.set("plateau", plateau(p)), () -> json.putNull("plateau"));
    json.set("statistics", statistics(result.overfitting(), language));
    json.put("elapsed_ms", elapsedMs);
    return Json.write(json);
  }

  private static ObjectNode axis(Axis axis) {
    var json = NODES.objectNode();
    var paths = json.putArray("paths");
    axis.paths().forEach(paths::add);
    var values = json.putArray("values");
    axis.values().stream().map(Value::text).forEach(values::add);
    return json;
  }

  private static ObjectNode outcome(Outcome outcome) {
    var json = NODES.objectNode();
    var scenario = json.putObject("scenario");
    outcome.values().forEach(scenario::put);
    json.put("net", outcome.net());
    outcome.perUnit().ifPresentOrElse(u -> json.put("per_unit", u), () -> json.putNull("per_unit"));
    json.put("trades", outcome.trades());
    Json.put(json, "hit_rate", outcome.hitRate());
    json.put("max_drawdown", outcome.maxDrawdown());
    json.put("open", outcome.open());
    json.put("costs_known", outcome.costsKnown());
    return json;
  }

  private static ObjectNode plateau(Plateau plateau) {
    var json = NODES.objectNode();
    json.put("scenarios", plateau.scenarios());
    json.put("lowest", Json.rounded(plateau.lowest()));
    json.put("mean", Json.rounded(plateau.mean()));
    var extents = json.putArray("extents");
    for (var extent : plateau.extents()) {
      var each = extents.addObject();
      each.put("axis", extent.axis());
      each.put("from", extent.from());
      each.put("to", extent.to());
      each.put("values", extent.values());
    }
    return json;
  }

  /// How much of the best is luck.
  public static ObjectNode statistics(Overfitting.Result result, Language language) {
    var json = NODES.objectNode();
    switch (result) {
      case Overfitting.Known(var known) -> {
        json.put("deflated_sharpe", Json.rounded(known.deflatedSharpe()));
        json.put("pbo", Json.rounded(known.pbo()));
        json.put("spa_p", Json.rounded(known.spaP()));
        json.put("sampled", known.sampled());
        json.put("days", known.days());
        json.put("skill", known.isSkill());
        json.putNull("reason");
      }
      case Overfitting.Unknown(var reason) -> {
        json.putNull("deflated_sharpe");
        json.putNull("pbo");
        json.putNull("spa_p");
        json.putNull("sampled");
        json.putNull("days");
        json.putNull("skill");
        json.put("reason", reason.in(language));
      }
    }
    return json;
  }
}

package io.github.hindcast.report.page;

import io.github.hindcast.base.Language;
import io.github.hindcast.report.Json;
import io.github.hindcast.report.SweepJson;
import io.github.hindcast.sweep.Axis;
import io.github.hindcast.sweep.SweepResult;
import io.github.hindcast.sweep.Value;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The `hindcast.heat/1` document: every scenario of a sweep over one axis or two, each with the
/// net result that its ledger has, to the cent.
///
/// `net` has a row for each value of the first axis and in it a number for each of the second one,
/// null where the scenario breaks a rule. `paths` are those within the call, so that a cell is
/// asked for again by setting them to its values.
public final class HeatJson {
  static final String SCHEMA = "hindcast.heat/1";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private HeatJson() {}

  /// `id` is the call that was swept; `asked` are the axes in the words of the request, with paths
  /// within the call.
  public static String write(
      String id, java.util.List<Axis> asked, SweepResult result, Language language) {
    var json = NODES.objectNode();
    json.put("schema", SCHEMA);
    json.put("id", id);
    json.put("currency", result.currency().orElse(null));
    var axes = json.putArray("axes");
    asked.forEach(axis -> axes.add(axis(axis)));
    int across = asked.size() == 2 ? asked.get(1).size() : 1;
    var nets = json.putArray("net");
    for (int row = 0; row < asked.getFirst().size(); row++) {
      var line = nets.addArray();
      for (int column = 0; column < across; column++) {
        int scenario = row * across + column;
        if (result.isRun(scenario)) {
          line.add(result.netToTheCent(scenario));
        } else {
          line.addNull();
        }
      }
    }
    json.put("written", result.written().net());
    json.put("tried", result.tried());
    json.put("invalid", result.invalid());
    var rules = json.putArray("rules_broken");
    result.rulesBroken().forEach(rule -> rules.add(rule.in(language)));
    json.set("statistics", SweepJson.statistics(result.overfitting(), language));
    return Json.write(json);
  }

  private static ObjectNode axis(Axis axis) {
    var json = NODES.objectNode();
    var paths = json.putArray("paths");
    axis.paths().forEach(paths::add);
    var values = json.putArray("values");
    axis.values().stream().map(HeatJson::text).forEach(values::add);
    return json;
  }

  /// So that it can be read again: what moves a number says that it does.
  private static String text(Value value) {
    return switch (value) {
      case Value.By(var amount) -> "by " + amount.toPlainString();
      case Value.Exact _, Value.Percent _, Value.Day _, Value.Length _, Value.None _ ->
          value.text();
    };
  }
}

package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.score.BaseRate;
import io.github.hindcast.score.scorecard.CallCoverage;
import io.github.hindcast.score.scorecard.Metric;
import io.github.hindcast.score.scorecard.Scorecard;
import io.github.hindcast.score.scorecard.ScorecardGroup;
import io.github.hindcast.score.scorecard.ScoredCall;
import io.github.hindcast.score.scorecard.Skill;
import io.github.hindcast.score.scorecard.Standing;
import io.github.hindcast.score.statistics.CalibrationCurve;
import io.github.hindcast.score.statistics.Interval;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A scorecard as JSON, by `scorecard.schema.json`.
final class ScorecardJson {
  static final String SCHEMA = "hindcast.scorecard/1";

  private final Language language;
  private final boolean ledger;

  private ScorecardJson(Language language, boolean ledger) {
    this.language = language;
    this.ledger = ledger;
  }

  static String write(Scorecard scorecard, Language language, boolean ledger) {
    var document = JsonNodeFactory.instance.objectNode();
    document.put("schema", SCHEMA);
    document.put("by", scorecard.by().word());
    document.put("as_of", scorecard.asOf().toString());
    document.put("ranked", scorecard.ranked());
    document.put("top", scorecard.top());
    var writer = new ScorecardJson(language, ledger);
    var groups = document.putArray("groups");
    scorecard.groups().forEach(group -> groups.add(writer.group(group)));
    return Json.write(document);
  }

  private ObjectNode group(ScorecardGroup group) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("key", group.key());
    json.put("name", group.name().in(language));
    json.put("naive", group.naive());
    json.put("calls", group.coverage().calls());
    json.put("judged", group.coverage().judged());
    coverage(json.putObject("coverage"), group.coverage());
    skill(json, group.skill());
    standing(json, group.standing());
    metrics(json.putObject("metrics"), group);
    var calibration = json.putArray("calibration");
    group.calibration().forEach(bin -> calibration(calibration, bin));
    var calls = json.putArray("ledger");
    if (ledger || !group.naive()) {
      group.ledger().forEach(call -> calls.add(call(call)));
    }
    return json;
  }

  private void coverage(ObjectNode json, CallCoverage coverage) {
    json.put("found", coverage.found());
    json.put("judged", coverage.judged());
    json.put("pending", coverage.pending());
    var excluded = json.putObject("excluded");
    coverage.excluded().forEach((verdict, count) -> excluded.put(verdict.name(), count));
    var untestable = json.putArray("untestable");
    coverage
        .untestable()
        .forEach(statement ->
            untestable
                .addObject()
                .put("statement", statement.id())
                .put("reason", statement.untestable().orElseThrow().in(language)));
  }

  private static void skill(ObjectNode json, Skill skill) {
    json.put("n", skill.hitRate().map(Skill.HitRate::n).orElse(0));
    number(json, "effective_n", skill.hitRate().map(Skill.HitRate::effectiveN));
    number(json, "hit_rate", skill.hitRate().map(Skill.HitRate::rate));
    interval(json, "wilson", skill.hitRate().map(Skill.HitRate::interval));
    json.put("compared", skill.compared().map(Skill.Compared::n).orElse(0));
    number(json, "compared_effective_n", skill.compared().map(Skill.Compared::effectiveN));
    number(json, "base_rate", skill.compared().map(Skill.Compared::baseRate));
    number(json, "excess", skill.compared().map(Skill.Compared::excess));
    number(json, "p_value", skill.compared().map(Skill.Compared::pValue));
  }

  private void standing(ObjectNode json, Standing standing) {
    Json.put(json, "q_value", standing.qValue());
    standing
        .shrunk()
        .ifPresentOrElse(
            shrunk -> {
              var skill = json.putObject("shrunk_skill");
              skill.put("mean", Json.rounded(shrunk.mean()));
              skill.put("lo", Json.rounded(shrunk.interval().low()));
              skill.put("hi", Json.rounded(shrunk.interval().high()));
            },
            () -> json.putNull("shrunk_skill"));
    json.put("star", standing.starred());
    switch (standing.place()) {
      case Standing.Ranked(var rank, var top) -> {
        json.put("rank", rank);
        json.put("top_probability", Json.rounded(top));
      }
      case Standing.NotRanked(var reason) -> json.put("not_ranked", reason.in(language));
    }
  }

  private void metrics(ObjectNode json, ScorecardGroup group) {
    group
        .metrics()
        .forEach((block, metrics) -> {
          var in = json.putObject(Labels.word(block));
          metrics.forEach(metric -> metric(in.putObject(metric.name()), metric));
        });
  }

  private void metric(ObjectNode json, Metric metric) {
    switch (metric.result()) {
      case Metric.Known(var value, var n) -> {
        json.put("value", Json.rounded(value));
        json.put("n", n);
      }
      case Metric.Missing(var reason) -> {
        json.putNull("value");
        json.put("reason", reason.in(language));
      }
    }
  }

  private static void calibration(ArrayNode bins, CalibrationCurve.Bin bin) {
    var json = bins.addObject();
    json.put("from", Json.rounded(bin.edges().low()));
    json.put("to", Json.rounded(bin.edges().high()));
    json.put("n", bin.n());
    json.put("mean_forecast", Json.rounded(bin.meanForecast()));
    json.put("hit_rate", Json.rounded(bin.hitRate()));
    interval(json, "wilson", Optional.of(bin.hitRateInterval()));
  }

  private ObjectNode call(ScoredCall call) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("book", call.call().id().book());
    json.put("id", call.call().id().name());
    json.put("analyst", call.call().view().analyst().name().in(language));
    json.put("kind", call.call().claim().kind());
    json.put("on", Labels.subject(call.call()));
    json.put("published", call.call().published().text());
    Json.put(json, "from", call.window().map(window -> window.from()));
    Json.put(json, "to", call.window().map(window -> window.to()));
    json.put("verdict", call.verdict().name());
    json.put("reason", call.reason().in(language));
    number(json, "return", call.returned().map(BigDecimal::doubleValue));
    switch (call.baseRate()) {
      case BaseRate.Known known -> {
        json.put("base_rate", Json.rounded(known.share()));
        json.put("base_rate_dates", known.dates());
        json.put("base_rate_independent", known.independent());
        json.putNull("no_base_rate");
      }
      case BaseRate.Unknown(var reason) -> {
        json.putNull("base_rate");
        json.put("base_rate_dates", 0);
        json.put("base_rate_independent", 0);
        json.put("no_base_rate", reason.in(language));
      }
    }
    return json;
  }

  private static void number(ObjectNode json, String name, Optional<Double> number) {
    number.ifPresentOrElse(value -> json.put(name, Json.rounded(value)), () -> json.putNull(name));
  }

  private static void interval(ObjectNode json, String name, Optional<Interval> interval) {
    interval.ifPresentOrElse(
        ends -> json.putArray(name).add(Json.rounded(ends.low())).add(Json.rounded(ends.high())),
        () -> json.putNull(name));
  }
}

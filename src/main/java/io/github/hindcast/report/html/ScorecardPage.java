package io.github.hindcast.report.html;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.report.Json;
import io.github.hindcast.report.Labels;
import io.github.hindcast.report.RunReport;
import io.github.hindcast.report.ScorecardDetails;
import io.github.hindcast.report.ScorecardNotes;
import io.github.hindcast.report.ScorecardReport;
import io.github.hindcast.report.html.Html.Column;
import io.github.hindcast.score.BaseRate;
import io.github.hindcast.score.scorecard.Scorecard;
import io.github.hindcast.score.scorecard.ScorecardGroup;
import io.github.hindcast.score.scorecard.ScoredCall;
import io.github.hindcast.score.scorecard.Skill;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The page of the scorecard: hit rates with their intervals beside what luck would have done, the
/// table of ranks, what stands behind each record, and every call.
final class ScorecardPage {
  private final HtmlReport report;
  private final Scorecard scorecard;
  private final Language language;
  private final Html html = new Html();

  ScorecardPage(HtmlReport report, Scorecard scorecard) {
    this.report = report;
    this.scorecard = scorecard;
    this.language = report.language();
  }

  String write() {
    var title = say("Scorecard", "评分卡");
    var data = JsonNodeFactory.instance.objectNode();
    data.put("schema", "hindcast.report/1");
    data.set("words", ChartWords.of(language));
    data.set("rates", rates());
    html.open("header");
    Navigation.write(html, language);
    html.leaf("h1", title);
    html.leaf("p", ScorecardReport.head(scorecard).in(language), "class", "totals");
    html.leaf("p", Disclosure.HYPOTHETICAL.in(language), "class", "warning").close();
    html.open("main");
    figure();
    table();
    html.open("section").leaf("h2", say("How to read it", "说明"));
    ScorecardNotes.paragraphs(scorecard).forEach(note -> html.leaf("p", note.in(language)));
    html.close();
    scorecard.groups().forEach(this::record);
    html.close();
    Disclosure.write(html, report.imprint(), language);
    return Page.withCharts(language, title, html, data);
  }

  private ObjectNode rates() {
    var json = JsonNodeFactory.instance.objectNode();
    var rows = json.putArray("rows");
    for (var group : scorecard.groups()) {
      group.skill().hitRate().ifPresent(rate -> rate(rows.addObject(), group, rate));
    }
    return json;
  }

  private void rate(ObjectNode row, ScorecardGroup group, Skill.HitRate rate) {
    row.put("name", group.name().in(language));
    row.put("n", rate.n());
    row.put("rate", Json.rounded(rate.rate()));
    row.put("low", Json.rounded(rate.interval().low()));
    row.put("high", Json.rounded(rate.interval().high()));
    group
        .skill()
        .compared()
        .ifPresentOrElse(
            compared -> row.put("base", Json.rounded(compared.baseRate())),
            () -> row.putNull("base"));
  }

  private String summary() {
    return say(
        "Hit rate of every record as a dot, its 95% interval as a line, its base rate as a cross; "
            + "the figures stand in the table below.",
        "各记录的命中率（圆点）、95%区间（横线）与基准命中率（叉号）；数字见下表。");
  }

  private void figure() {
    html.leaf("p", summary(), "class", "muted");
    long rows = scorecard.groups().stream().filter(g -> g.skill().hitRate().isPresent()).count();
    if (rows > 0) {
      html.leaf(
          "div",
          "",
          "class",
          "chart rates",
          "data-rates",
          "0",
          "role",
          "img",
          "aria-label",
          summary());
    }
  }

  private void table() {
    var columns =
        ScorecardReport.columns(scorecard).stream()
            .map(name -> name.in(language))
            .map(
                name -> name.startsWith(">") ? Column.number(name.substring(1)) : Column.text(name))
            .toList();
    html.table(
        say("Records, best first", "记录，优者在前"),
        columns,
        scorecard.groups().stream().map(g -> ScorecardReport.cells(g, language)).toList());
  }

  private void record(ScorecardGroup group) {
    html.open("section", "class", "record").leaf("h2", group.name().in(language));
    html.open("ul");
    ScorecardDetails.lines(group, scorecard).forEach(line -> html.leaf("li", line.in(language)));
    html.close();
    if (!group.naive() && !group.ledger().isEmpty()) {
      html.table(
          say("Every call of this record", "该记录的全部判断"),
          List.of(
              Column.text(say("call", "判断")),
              Column.text(say("kind", "类型")),
              Column.text(say("on", "标的")),
              Column.day(say("published", "发布")),
              Column.text(say("verdict", "判定")),
              Column.number(say("return", "收益率")),
              Column.number(say("base rate", "基准命中率"))),
          group.ledger().stream().map(this::call).toList());
    }
    group
        .coverage()
        .untestable()
        .forEach(statement ->
            html.leaf(
                "p",
                statement.id()
                    + ": "
                    + Disclosure.untestable(statement.untestable().orElseThrow()).in(language),
                "class",
                "muted"));
    html.close();
  }

  private List<String> call(ScoredCall scored) {
    var call = scored.call();
    return List.of(
        call.id().name(),
        Labels.kind(call.claim()).in(language),
        Labels.subject(call),
        call.published().day().toString(),
        Labels.verdict(scored.verdict()).in(language),
        RunReport.returned(scored.judgement()).orElse("–"),
        scored.baseRate() instanceof BaseRate.Known known
            ? ScorecardReport.share(known.share())
            : "–");
  }

  private String say(String en, String zh) {
    return Text.of(en, zh).in(language);
  }
}

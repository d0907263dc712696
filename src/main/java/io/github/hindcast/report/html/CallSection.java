package io.github.hindcast.report.html;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Replayed.Recorded;
import io.github.hindcast.report.InstrumentNames;
import io.github.hindcast.report.Labels;
import io.github.hindcast.report.OutcomeText;
import io.github.hindcast.report.RunReport;
import io.github.hindcast.report.Windowed;
import io.github.hindcast.report.html.Html.Column;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.CallId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// All that a page tells of one call: what was said, its verdict and what must be minded, its
/// chart, the money, the other readings, and how it compares with other dates.
final class CallSection {
  private final Html html;
  private final Judgement judgement;
  private final Language language;

  CallSection(Html html, Judgement judgement, Language language) {
    this.html = html;
    this.judgement = judgement;
    this.language = language;
  }

  static String anchor(CallId id) {
    return "call-" + id.name();
  }

  /// `chart` and `placebo` will stand at these places among the charts of the page.
  void write(ObjectNode chart, int at, PlaceboFigure placebo, int placeboAt) {
    var call = judgement.call();
    html.open("section", "class", "call", "id", anchor(call.id()));
    html.open("h2").text(call.id().name() + " ");
    VerdictBadge.write(html, judgement.verdict(), language);
    html.close();
    html.leaf("p", judgement.reason().in(language), "class", "reason");
    facts(call);
    flags();
    chart(chart, at);
    if (judgement.replayed() instanceof Recorded recorded) {
      html.leaf(
          "p",
          recorded.outcome().name().plus(OutcomeText.of(recorded.outcome())).in(language),
          "class",
          "record");
    }
    new MoneyTables(html, judgement, language).write();
    readings();
    placebo.write(html, placeboAt, language);
    html.close();
  }

  private void facts(Call call) {
    html.open("dl", "class", "facts");
    fact("kind", "类型", Labels.kind(call.claim()));
    fact("on", "标的", InstrumentNames.of(judgement));
    fact("said", "内容", call.statement().said());
    fact("where", "出处", call.statement().locator());
    var analyst = call.view().analyst();
    fact("by", "作者", analyst.name().plus(Text.of(", ", "，")).plus(analyst.house()));
    fact("published", "发布时间", Text.same(call.published().text()));
    call.published().inferredBecause().ifPresent(why -> fact("inferred", "推定依据", why));
    var windowed = Windowed.of(judgement.replayed());
    windowed
        .actionableFrom()
        .ifPresent(day -> fact("actionable from", "可执行起点", Text.same(day.toString())));
    fact(
        "window",
        "观察窗口",
        windowed
            .to()
            .map(to -> Text.format("%s to %s", "%s 至 %s", windowed.from(), to))
            .orElseGet(() -> Text.format("from %s", "自 %s", windowed.from())));
    call.statement().condition().ifPresent(condition -> fact("condition", "附带条件", condition));
    call.assumptions()
        .forEach((name, why) -> fact("assumed", "假设", Text.of(name + ": ", name + "：").plus(why)));
    html.close();
  }

  private void fact(String en, String zh, Text value) {
    html.leaf("dt", say(en, zh)).leaf("dd", value.in(language));
  }

  private void flags() {
    if (judgement.flags().isEmpty()) {
      return;
    }
    html.open("ul", "class", "flags", "aria-label", say("mind", "注意"));
    judgement.flags().forEach(flag -> html.leaf("li", flag.text().in(language)));
    html.close();
  }

  private void chart(ObjectNode chart, int at) {
    if (chart.get("form").asString().equals("none")) {
      return;
    }
    var style = chart.path("account").isObject() ? "chart tall" : "chart";
    html.leaf(
        "div",
        "",
        "class",
        style,
        "data-chart",
        String.valueOf(at),
        "role",
        "img",
        "aria-label",
        chart.get("summary").asString());
  }

  private void readings() {
    if (judgement.readings().isEmpty()) {
      return;
    }
    var rows = new ArrayList<List<String>>();
    rows.add(reading(judgement));
    judgement.readings().forEach(reading -> rows.add(reading(reading)));
    html.table(
        say("Every fair reading of the words", "对原文的各种合理口径"),
        List.of(
            Column.text(say("reading", "口径")),
            Column.text(say("verdict", "判定")),
            Column.number(say("net", "净盈亏")),
            Column.number(say("return", "收益率")),
            Column.text(say("why", "理由"))),
        rows);
  }

  private List<String> reading(Judgement reading) {
    var id = reading.call().id();
    return List.of(
        id.isBase() ? say("as taken here", "本页所取") : id.reading(),
        Labels.verdict(reading.verdict()).in(language),
        MoneyTables.net(reading),
        RunReport.returned(reading).orElse("–"),
        reading.reason().in(language));
  }

  private String say(String en, String zh) {
    return Text.of(en, zh).in(language);
  }
}

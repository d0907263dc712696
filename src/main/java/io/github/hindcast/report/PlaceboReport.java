package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.score.Placebo;
import io.github.hindcast.score.Placebo.Luck;
import io.github.hindcast.score.Placebo.NotPossible;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Calls against themselves on all other dates: one row a call, with what its percentile rests on.
public final class PlaceboReport {
  static final String SCHEMA = "hindcast.placebo/1";
  private static final List<String> COLUMNS =
      List.of(
          "book",
          "id",
          "kind",
          "verdict",
          "history",
          "from",
          "to",
          "dates",
          "independent",
          "overlaps",
          "base_rate",
          "excess",
          "outcome",
          "median_outcome",
          "percentile",
          "p_value",
          "reason");

  private final Language language;

  private PlaceboReport(Language language) {
    this.language = language;
  }

  public static String write(List<Placebo> placebos, Format format, Language language) {
    var report = new PlaceboReport(language);
    return switch (format) {
      case TABLE -> report.text(placebos);
      case JSON -> report.json(placebos);
      case CSV -> Csv.write(COLUMNS, placebos.stream().map(report::cells).toList());
    };
  }

  private String text(List<Placebo> placebos) {
    var books =
        placebos.stream()
            .collect(
                Collectors.groupingBy(
                    placebo -> placebo.call().id().book(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    var text = new StringBuilder();
    books.forEach(
        (book, calls) -> text.append(book).append('\n').append(table(calls).render()).append('\n'));
    return text.append(Wrapped.indented(closing(), "", TextTable.WIDTH)).toString();
  }

  private TextTable table(List<Placebo> placebos) {
    var table =
        TextTable.of(
            List.of(
                say("CALL", "判断"),
                say("KIND", "类型"),
                say("VERDICT", "判定"),
                say(">DATES", ">日期数"),
                say(">APART", ">不重叠"),
                say(">BASE", ">基准命中率"),
                say(">EXCESS", ">超额"),
                say(">PCTILE", ">分位"),
                ">P"));
    for (var placebo : placebos) {
      var start =
          List.of(
              placebo.call().id().name(),
              Labels.kind(placebo.call().claim()).in(language),
              Labels.verdict(placebo.verdict()).in(language));
      switch (placebo.result()) {
        case Luck luck -> table.row(join(start, figures(luck)), note(luck));
        case NotPossible(var reason) ->
            table.row(
                join(start, List.of("", "", "", "", "", "")),
                say("no other dates: ", "无可比日期：") + reason.in(language));
      }
    }
    return table;
  }

  private static List<String> figures(Luck luck) {
    return List.of(
        String.valueOf(luck.dates()),
        String.valueOf(luck.independent()),
        percent(luck.baseRate()),
        percent(luck.excess()),
        Numbers.fixed(luck.percentile() * 100, 1) + (luck.overlaps() ? "*" : ""),
        Numbers.fixed(luck.pValue(), 4) + (luck.overlaps() ? "*" : ""));
  }

  private String note(Luck luck) {
    var span =
        Text.format(
            "%s, windows from %s to %s; outcome %s, median of the dates %s",
            "%s，窗口自 %s 至 %s；实际结果 %s，各日期中位数 %s",
            luck.history(),
            luck.from(),
            luck.to(),
            Numbers.percent(luck.outcome()),
            Numbers.percent(luck.median()));
    return span.in(language);
  }

  private String closing() {
    return say(
        "Each call, shape and length kept and its prices in proportion to the last close known, on "
            + "every other date of the prices at hand. Outcome: net return of a trade, share of "
            + "closes inside a range, otherwise 100% for a HIT. Percentile: dates with a lower "
            + "outcome, ties half. P: (1 + dates as good) / (1 + dates), as if the dates were "
            + "independent; neighbours are not: APART counts windows without a common day. *: no window of this "
            + "length lies apart from the call's own; all share days with it, so that neither figure "
            + "proves anything.",
        "将每条判断按原有形态与期限、价位按当时已知收盘价等比例平移，置于现有价格数据的其他所有日期。"
            + "结果：交易为净收益率，区间为收盘价落入比例，其余命中计100%。分位：结果更差的日期占比，并列计半。"
            + "P：（1 + 不差于实际的日期数）／（1 + 日期数），按各日期相互独立计；相邻日期并不独立，“不重叠”为互无共同交易日的窗口数。"
            + "*：没有与该判断自身窗口不重叠的同长窗口，各窗口均与其共用交易日，所列数字不构成证明。");
  }

  private String json(List<Placebo> placebos) {
    var document = JsonNodeFactory.instance.objectNode();
    document.put("schema", SCHEMA);
    var calls = document.putArray("calls");
    placebos.forEach(placebo -> calls.add(json(placebo)));
    return Json.write(document);
  }

  private ObjectNode json(Placebo placebo) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("book", placebo.call().id().book());
    json.put("id", placebo.call().id().name());
    json.put("kind", placebo.call().claim().kind());
    json.put("verdict", placebo.verdict().name());
    switch (placebo.result()) {
      case Luck luck -> {
        json.put("history", luck.history());
        json.put("from", luck.from().toString());
        json.put("to", luck.to().toString());
        json.put("dates", luck.dates());
        json.put("independent", luck.independent());
        json.put("overlaps", luck.overlaps());
        Json.put(json, "base_rate", luck.baseRate());
        Json.put(json, "excess", luck.excess());
        json.put("outcome", Json.rounded(luck.outcome()));
        json.put("median_outcome", Json.rounded(luck.median()));
        json.put("percentile", Json.rounded(luck.percentile()));
        json.put("p_value", Json.rounded(luck.pValue()));
        json.putNull("reason");
      }
      case NotPossible(var reason) -> {
        COLUMNS
            .subList(COLUMNS.indexOf("history"), COLUMNS.indexOf("reason"))
            .forEach(json::putNull);
        json.put("dates", 0);
        json.put("reason", reason.in(language));
      }
    }
    return json;
  }

  /// The fields of the JSON document, without a word for null.
  private List<String> cells(Placebo placebo) {
    var json = json(placebo);
    return COLUMNS.stream().map(name -> json.path(name).asString("")).toList();
  }

  private static List<String> join(List<String> first, List<String> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  private static String percent(OptionalDouble share) {
    return share.isPresent() ? Numbers.percent(share.getAsDouble()) : "–";
  }

  private String say(String en, String zh) {
    return Text.of(en, zh).in(language);
  }
}

package io.github.hindcast.report.html;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.report.RunJson;
import io.github.hindcast.report.TotalsText;
import io.github.hindcast.report.html.Html.Column;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.score.Placebo;
import io.github.hindcast.score.RunResult;
import io.github.hindcast.score.Totals;
import io.github.hindcast.view.View;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The page of one book: who said what and when, what became of every call, and on what that rests.
///
/// `run` of the page's data is the JSON of `run`; every figure on the page comes from the same
/// judgements. The charts stand in the order of the calls.
final class BookPage {
  /// Fields of a chart that the page has elsewhere, or that only a hand could move.
  private static final List<String> IN_RUN =
      List.of(
          "schema",
          "book",
          "id",
          "reading",
          "kind",
          "kind_label",
          "subject",
          "summary",
          "verdict_label",
          "result",
          "handles");

  private final HtmlReport report;
  private final BookResult book;
  private final Language language;
  private final SharedBars bars = new SharedBars();
  private final Html html = new Html();
  private final ObjectNode data = JsonNodeFactory.instance.objectNode();

  BookPage(HtmlReport report, BookResult book) {
    this.report = report;
    this.book = book;
    this.language = report.language();
  }

  String write() {
    var title = book.book().source().title().in(language);
    data.put("schema", "hindcast.report/1");
    data.set("words", ChartWords.of(language));
    var result = new RunResult(report.market().knownUpTo(), List.of(book));
    data.set("run", RunJson.of(result, language, false));
    var charts = data.putArray("charts");
    var placebos = data.putArray("placebos");
    heading(title);
    html.open("main");
    new BookTables(html, book, language).verdicts();
    for (var judgement : book.judgements()) {
      var chart = CallChart.of(report.market(), judgement, language, bars);
      var placebo = placebo(judgement);
      new CallSection(html, judgement, language)
          .write(chart, charts.size(), placebo, placebos.size());
      charts.add(chart.remove(IN_RUN));
      placebo.figure().ifPresent(placebos::add);
    }
    new BookTables(html, book, language).coverage();
    closing();
    data.set("series", bars.json());
    html.close();
    Disclosure.write(html, report.imprint(), language);
    return Page.withCharts(language, title, html, data);
  }

  private PlaceboFigure placebo(Judgement judgement) {
    return PlaceboFigure.of(
        Placebo.of(report.market(), judgement),
        Placebo.outcomes(report.market(), judgement),
        language);
  }

  private void heading(String title) {
    html.open("header");
    Navigation.write(html, language);
    html.leaf("h1", title);
    html.leaf(
        "p",
        book.book().source().publisher().in(language) + " · " + book.book().id(),
        "class",
        "muted");
    html.table(
        say("Views of this source", "该来源的观点"),
        List.of(
            Column.text(say("analyst", "分析师")),
            Column.text(say("house", "机构")),
            Column.day(say("published", "发布时间")),
            Column.text(say("why this date is inferred", "推定依据")),
            Column.number(say("statements", "观点数"))),
        book.book().source().views().stream().map(this::view).toList());
    html.leaf("p", Disclosure.HYPOTHETICAL.in(language), "class", "warning");
    html.leaf("p", TotalsText.of(Totals.of(List.of(book))).in(language), "class", "totals");
    html.close();
  }

  private List<String> view(View view) {
    return List.of(
        view.analyst().name().in(language),
        view.analyst().house().in(language),
        view.published().text(),
        view.published().inferredBecause().map(why -> why.in(language)).orElse("–"),
        String.valueOf(view.statements().size()));
  }

  private void closing() {
    html.open("section", "id", "method");
    html.leaf("h2", say("How it was computed", "计算方法"));
    html.open("ul");
    Disclosure.METHOD.forEach(line -> html.leaf("li", line.in(language)));
    html.close().close();
    html.open("section", "id", "data");
    html.leaf("h2", say("Data", "数据"));
    html.table(
        say("Prices on which the charts and results rest", "图表与结果所依据的价格"),
        List.of(
            Column.text(say("instrument", "标的")),
            Column.text(say("name", "名称")),
            Column.text(say("file", "文件")),
            Column.day(say("from", "自")),
            Column.day(say("to", "至")),
            Column.number(say("days", "天数")),
            Column.text(say("mind", "注意"))),
        series());
    html.leaf(
        "p",
        say(
            "Where every price file comes from stands in data/README.md of the project.",
            "各价格文件的来源见项目 data/README.md。"),
        "class",
        "muted");
    html.close();
  }

  private List<List<String>> series() {
    var rows = new ArrayList<List<String>>();
    for (var days : bars.all()) {
      var instrument = days.instrument();
      rows.add(
          List.of(
              instrument.id().value(),
              instrument.name().in(language),
              report.imprint().priceFiles().getOrDefault(instrument.id(), "–"),
              days.firstDay().toString(),
              days.lastDay().toString(),
              String.valueOf(days.size()),
              SeriesNotes.of(days).in(language)));
    }
    return rows;
  }

  private String say(String en, String zh) {
    return Text.of(en, zh).in(language);
  }
}

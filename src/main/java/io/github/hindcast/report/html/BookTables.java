package io.github.hindcast.report.html;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.report.Labels;
import io.github.hindcast.report.RunReport;
import io.github.hindcast.report.html.Html.Column;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Coverage;
import io.github.hindcast.score.Flag;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.score.Pnl;
import io.github.hindcast.score.Verdict;
import io.github.hindcast.view.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/// The tables of a book as a whole: every call with its verdict and the marks explained, and what
/// became of every statement.
final class BookTables {
  private final Html html;
  private final BookResult book;
  private final Language language;

  BookTables(Html html, BookResult book, Language language) {
    this.html = html;
    this.book = book;
    this.language = language;
  }

  void verdicts() {
    html.open("section", "id", "verdicts").leaf("h2", say("Verdicts", "判定"));
    html.open("div", "class", "scroll").open("table");
    html.leaf("caption", say("Every call of the book", "观点集中的全部判断"));
    html.head(
        List.of(
            Column.text(say("call", "判断")),
            Column.text(say("kind", "类型")),
            Column.text(say("on", "标的")),
            Column.text(say("verdict", "判定")),
            Column.number(say("per unit", "每单位盈亏")),
            Column.number(say("return", "收益率")),
            Column.text(say("marks", "标记")),
            Column.text(say("why", "理由"))));
    html.open("tbody");
    book.judgements().forEach(this::row);
    book.untestable().forEach(this::row);
    html.close().close().close();
    marks();
    html.close();
  }

  private void row(Judgement judgement) {
    var call = judgement.call();
    html.open("tr").open("th", "scope", "row");
    html.leaf("a", call.id().name(), "href", "#" + CallSection.anchor(call.id()));
    html.close();
    html.leaf("td", Labels.kind(call.claim()).in(language));
    html.leaf("td", Labels.subject(call));
    verdict(judgement.verdict());
    html.leaf(
        "td", judgement.pnl().map(Pnl::perUnit).map(Numbers::grouped).orElse(""), "class", "n");
    html.leaf("td", RunReport.returned(judgement).orElse(""), "class", "n");
    html.leaf(
        "td",
        judgement.flags().stream().map(Labels::mark).collect(Collectors.joining()),
        "class",
        "marks");
    html.leaf("td", judgement.reason().in(language), "class", "why");
    html.close();
  }

  private void row(Statement statement) {
    html.open("tr").leaf("th", statement.id(), "scope", "row");
    html.leaf("td", statement.kind()).leaf("td", "");
    verdict(Verdict.UNTESTABLE);
    html.leaf("td", "").leaf("td", "").leaf("td", "");
    html.leaf("td", statement.untestable().orElseThrow().in(language), "class", "why");
    html.close();
  }

  private void verdict(Verdict verdict) {
    html.open("td");
    VerdictBadge.write(html, verdict, language);
    html.close();
  }

  private void marks() {
    var used = EnumSet.noneOf(Flag.class);
    for (var judgement : book.judgements()) {
      used.addAll(judgement.flags());
      judgement.readings().forEach(reading -> used.addAll(reading.flags()));
    }
    if (used.isEmpty()) {
      return;
    }
    html.leaf("h3", say("Marks", "标记说明")).open("dl", "class", "marks");
    for (var flag : used) {
      html.leaf("dt", Labels.mark(flag)).leaf("dd", flag.text().in(language));
    }
    html.close();
  }

  void coverage() {
    var coverage = Coverage.of(book.book().source(), List.of(book));
    html.open("section", "id", "coverage").leaf("h2", say("Coverage and exclusions", "覆盖与排除"));
    html.leaf(
        "p",
        Text.format(
                "%s statements: %s with calls, %s that no call can judge, %s with neither.",
                "观点 %s 条：有判断 %s，不可检验 %s，两者皆无 %s。",
                coverage.lines().size(),
                coverage.withCalls(),
                coverage.untestable(),
                coverage.missing().size())
            .in(language));
    var rows = new ArrayList<List<String>>();
    coverage.lines().forEach(line -> rows.addAll(rows(line)));
    html.table(
        say("Every statement of the source", "来源的全部观点"),
        List.of(
            Column.text(say("statement", "观点")),
            Column.text(say("what was said", "内容")),
            Column.text(say("where", "出处")),
            Column.text(say("call", "判断")),
            Column.text(say("verdict, or why there is none", "判定，或无判定的理由"))),
        rows);
    html.close();
  }

  private List<List<String>> rows(Coverage.Line line) {
    var statement = line.statement();
    var said = statement.said().in(language);
    var where = statement.locator().in(language);
    if (line.judgements().isEmpty()) {
      var why =
          statement
              .untestable()
              .map(reason -> Disclosure.untestable(reason))
              .orElse(Text.of("neither a call nor a reason", "既无判断也无理由"));
      return List.of(List.of(statement.id(), said, where, "–", why.in(language)));
    }
    return line.judgements().stream()
        .map(judgement ->
            List.of(
                statement.id(),
                said,
                where,
                judgement.call().id().name(),
                Labels.verdict(judgement.verdict()).in(language)))
        .toList();
  }

  private String say(String en, String zh) {
    return Text.of(en, zh).in(language);
  }
}

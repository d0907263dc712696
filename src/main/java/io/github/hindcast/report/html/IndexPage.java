package io.github.hindcast.report.html;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.report.TotalsText;
import io.github.hindcast.report.html.Html.Column;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Totals;
import io.github.hindcast.score.Verdict;
import java.util.List;
import java.util.function.Consumer;

/// The page that leads to all others: every book with its counts, and what the verdicts mean.
final class IndexPage {
  private final HtmlReport report;
  private final List<BookResult> books;
  private final Language language;
  private final Html html = new Html();

  IndexPage(HtmlReport report, List<BookResult> books) {
    this.report = report;
    this.books = books;
    this.language = report.language();
  }

  String write() {
    var title = say("What became of published trading views", "公开交易观点的事后检验");
    html.open("header");
    Navigation.write(html, language);
    html.leaf("h1", title);
    html.leaf("p", Disclosure.HYPOTHETICAL.in(language), "class", "warning");
    html.leaf("p", TotalsText.of(Totals.of(books)).in(language), "class", "totals").close();
    html.open("main");
    books();
    verdicts();
    html.close();
    Disclosure.write(html, report.imprint(), language);
    return Page.plain(language, title, html);
  }

  private void books() {
    html.open("div", "class", "scroll").open("table");
    html.leaf("caption", say("Books", "观点集"));
    html.head(
        List.of(
            Column.text(say("book", "观点集")),
            Column.text(say("publisher", "发布机构")),
            Column.number(say("calls", "判断")),
            Column.number(say("HIT", "命中")),
            Column.number(say("PARTIAL", "部分命中")),
            Column.number(say("MISS", "未中")),
            Column.number(say("other", "其他")),
            Column.number(say("hit rate", "命中率")),
            Column.number(say("95% interval", "95%区间"))));
    html.open("tbody");
    books.forEach(this::row);
    html.close().close().close();
  }

  private void row(BookResult book) {
    var totals = Totals.of(List.of(book));
    var rate = totals.hitRate();
    html.open("tr").open("th", "scope", "row");
    html.leaf("a", book.book().source().title().in(language), "href", HtmlReport.linkTo(book));
    html.close();
    html.leaf("td", book.book().source().publisher().in(language));
    Consumer<Object> number = value -> html.leaf("td", String.valueOf(value), "class", "n");
    number.accept(totals.calls());
    number.accept(totals.count(Verdict.HIT));
    number.accept(totals.count(Verdict.PARTIAL));
    number.accept(totals.count(Verdict.MISS));
    number.accept(totals.calls() - totals.judged());
    number.accept(rate.map(Totals.Rate::share).map(Numbers::percent).orElse("–"));
    number.accept(
        rate.map(r -> Numbers.percent(r.low()) + "–" + Numbers.percent(r.high())).orElse("–"));
    html.close();
  }

  private void verdicts() {
    html.leaf("h2", say("What the verdicts mean", "判定的含义")).open("dl", "class", "facts");
    for (var verdict : Verdict.values()) {
      html.open("dt");
      VerdictBadge.write(html, verdict, language);
      html.close().leaf("dd", Disclosure.meaning(verdict).in(language));
    }
    html.close();
    html.leaf(
        "p",
        say(
            "Hit rate: HIT / (HIT + PARTIAL + MISS). The interval holds the true rate in 95 of 100 "
                + "samples of that size, were the calls independent; calls on one market rarely are.",
            "命中率 = 命中 /（命中 + 部分命中 + 未中）。若各判断相互独立，同样大小的样本中，100 次有 95 次该区间包含真实命中率；"
                + "同一市场的判断很少相互独立。"));
  }

  private String say(String en, String zh) {
    return Text.of(en, zh).in(language);
  }
}

package io.github.hindcast.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Shipped;
import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.report.Format;
import io.github.hindcast.report.RunReport;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.Placebo;
import io.github.hindcast.score.RunResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

final class BookPageTest {
  private static final int LARGEST = 1_650_000;
  private static final Pattern LOADS =
      Pattern.compile("<(?:link|img|iframe|object|embed|base|form|video|audio|source)\\b|\\bsrc=");
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
  private static final List<BookResult> BOOKS = books();
  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  private static List<BookResult> books() {
    var judge = new Judge(new Replay(Shipped.PROJECT.market()));
    return Shipped.PROJECT.books().stream()
        .map(book -> new BookResult(book, judge.judge(book)))
        .toList();
  }

  static HtmlReport report(Language language) {
    var market = Shipped.PROJECT.market();
    var imprint = new Imprint("1.0-test", market.knownUpTo(), Shipped.PROJECT.priceFiles());
    return new HtmlReport(market, imprint, language);
  }

  private static String page(BookResult book) {
    return PAGES.computeIfAbsent(book.book().id(), _ -> report(Language.EN).book(book));
  }

  static List<BookResult> shipped() {
    return BOOKS;
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void theDataOfAPageAreTheJsonOfRun(BookResult book) {
    var result = new RunResult(Shipped.PROJECT.market().knownUpTo(), List.of(book));
    var run = RunReport.write(result, Format.JSON, Language.EN, false);
    assertThat(ReportText.data(page(book)).get("run")).isEqualTo(JsonMapper.shared().readTree(run));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyCallShowsItsVerdictReasonMoneyAndFlags(BookResult book) {
    for (var judgement : book.judgements()) {
      var name = judgement.call().id().name();
      var shown = ReportText.visible(ReportText.call(page(book), name));
      assertThat(shown)
          .as(name)
          .contains(judgement.verdict().name(), judgement.reason().in(Language.EN));
      judgement
          .pnl()
          .ifPresent(pnl ->
              assertThat(shown)
                  .as(name)
                  .contains(
                      "net " + Numbers.money(pnl.net()), "gross " + Numbers.money(pnl.gross())));
      judgement
          .flags()
          .forEach(flag -> assertThat(shown).as(name).contains(flag.text().in(Language.EN)));
      judgement
          .readings()
          .forEach(
              reading -> assertThat(shown).as(name).contains(reading.reason().in(Language.EN)));
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyStatementIsThereWithItsVerdictOrItsReason(BookResult book) {
    var shown = ReportText.visible(page(book));
    for (var statement : book.book().source().statements()) {
      assertThat(shown).contains(statement.id());
      statement.untestable().ifPresent(why -> assertThat(shown).contains(why.in(Language.EN)));
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aPageAsksNobodyForAnything(BookResult book) {
    var markup = ReportText.markup(page(book));
    assertThat(markup).contains("Content-Security-Policy").contains("default-src &#39;none&#39;");
    assertThat(markup).doesNotContain("unsafe-").doesNotContainPattern(LOADS);
    assertThat(LINK.matcher(markup).results().map(link -> link.group(1)))
        .allMatch(link -> link.startsWith("#") || link.matches("[a-z0-9.%-]+\\.html"));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aPageIsSmallEnoughToSend(BookResult book) {
    assertThat(page(book).length()).isLessThan(LARGEST);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void theBinsOfAPlaceboHoldAllOtherDates(BookResult book) {
    var market = Shipped.PROJECT.market();
    var dates =
        book.judgements().stream()
            .map(judgement -> Placebo.of(market, judgement).result())
            .flatMap(result ->
                result instanceof Placebo.Luck luck
                    ? java.util.stream.Stream.of(luck.dates())
                    : java.util.stream.Stream.empty())
            .toList();
    var counted =
        StreamSupport.stream(ReportText.data(page(book)).get("placebos").spliterator(), false)
            .map(placebo ->
                StreamSupport.stream(placebo.get("counts").spliterator(), false)
                    .mapToInt(count -> count.asInt())
                    .sum())
            .toList();
    assertThat(counted).isEqualTo(dates);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageSaysThatItsResultsAreHypothetical(Language language) {
    var book = BOOKS.getLast();
    assertThat(ReportText.visible(report(language).book(book)))
        .contains(Disclosure.HYPOTHETICAL.in(language))
        .contains("1.0-test");
    assertThat(ReportText.visible(report(language).index(BOOKS)))
        .contains(Disclosure.HYPOTHETICAL.in(language));
  }

  @Test
  void theSameBookMakesTheSamePage() {
    var book = BOOKS.getFirst();
    assertThat(report(Language.EN).book(book)).isEqualTo(page(book));
  }

  @Test
  void theIndexLeadsToEveryBook() {
    var index = report(Language.EN).index(BOOKS);
    BOOKS.forEach(book -> assertThat(index).contains("href=\"" + HtmlReport.nameOf(book) + "\""));
  }
}

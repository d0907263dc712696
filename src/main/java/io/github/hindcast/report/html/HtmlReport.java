package io.github.hindcast.report.html;

import io.github.hindcast.base.Language;
import io.github.hindcast.market.Market;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.scorecard.Scorecard;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The pages of a report, each a file of its own that opens without a network: one a book, one for
/// the scorecard, and the index that leads to them. Pages find each other by [#nameOf] in one
/// folder.
public record HtmlReport(Market market, Imprint imprint, Language language) {
  public static final String INDEX = "index.html";
  public static final String SCORECARD = "scorecard.html";

  /// The file of a book's page.
  public static String nameOf(BookResult book) {
    return "book-" + book.book().id() + ".html";
  }

  /// The link to it: a name from a file may have blanks and other characters in it.
  static String linkTo(BookResult book) {
    return URLEncoder.encode(nameOf(book), StandardCharsets.UTF_8).replace("+", "%20");
  }

  public String book(BookResult book) {
    return new BookPage(this, book).write();
  }

  public String scorecard(Scorecard scorecard) {
    return new ScorecardPage(this, scorecard).write();
  }

  public String index(List<BookResult> books) {
    return new IndexPage(this, books).write();
  }
}

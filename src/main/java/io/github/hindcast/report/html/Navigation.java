package io.github.hindcast.report.html;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;

/// The links between the pages of a report, which lie in one folder.
final class Navigation {
  private Navigation() {}

  static void write(Html html, Language language) {
    html.open("nav", "aria-label", Text.of("pages", "页面").in(language));
    html.leaf("a", Text.of("all books", "全部观点集").in(language), "href", HtmlReport.INDEX);
    html.text(" · ");
    html.leaf("a", Text.of("scorecard", "评分卡").in(language), "href", HtmlReport.SCORECARD);
    html.close();
  }
}

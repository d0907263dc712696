package io.github.hindcast.report.html;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A page as a test reads it: its data, and its text without markup.
final class ReportText {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/json\" id=\"hindcast\">(.*?)</script>");
  private static final Pattern HIDDEN =
      Pattern.compile("<(script|style)\\b.*?</\\1>", Pattern.DOTALL);

  private ReportText() {}

  static JsonNode data(String page) {
    var found = DATA.matcher(page);
    if (!found.find()) {
      throw new AssertionError("the page has no data");
    }
    return JsonMapper.shared().readTree(found.group(1));
  }

  /// The markup without scripts, style and data.
  static String markup(String page) {
    return HIDDEN.matcher(page).replaceAll("");
  }

  /// What a reader sees, on one line.
  static String visible(String page) {
    return markup(page)
        .replaceAll("<[^>]+>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }

  /// The part of a page that is about one call.
  static String call(String page, String name) {
    int from = page.indexOf("id=\"call-" + name + "\"");
    return page.substring(from, page.indexOf("</section>", from));
  }
}

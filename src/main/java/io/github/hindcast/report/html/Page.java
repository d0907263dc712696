package io.github.hindcast.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hindcast.base.Language;
import io.github.hindcast.report.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// One file that needs no other: style, scripts and data stand in it.
///
/// Its security policy names the style and the scripts by their hashes and allows nothing else, no
/// request and no script that may have got into the text.
final class Page {
  private Page() {}

  /// A page that is only read.
  static String plain(Language language, String title, Html body) {
    return write(language, title, body, List.of());
  }

  /// A page with charts, which are drawn from `data`.
  static String withCharts(Language language, String title, Html body, ObjectNode data) {
    body.data("hindcast", Json.compact(data));
    return write(language, title, body, List.of(Assets.echarts(), Assets.pageScripts()));
  }

  private static String write(Language language, String title, Html body, List<String> scripts) {
    var style = Assets.style();
    var html = new Html();
    html.open("html", "lang", language == Language.ZH ? "zh-Hans" : "en").open("head");
    html.single("meta", "charset", "utf-8");
    html.single("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, scripts));
    html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.single("meta", "name", "referrer", "content", "no-referrer");
    html.leaf("title", title).verbatim("style", style).close();
    html.open("body").add(body);
    scripts.forEach(script -> html.verbatim("script", script));
    return "<!DOCTYPE html>\n" + html.close().close();
  }

  private static String policy(String style, List<String> scripts) {
    var rules = new ArrayList<>(List.of("default-src 'none'", "style-src " + hash(style)));
    if (!scripts.isEmpty()) {
      rules.add("script-src " + scripts.stream().map(Page::hash).collect(Collectors.joining(" ")));
    }
    rules.addAll(Arrays.asList("base-uri 'none'", "form-action 'none'"));
    return String.join("; ", rules);
  }

  private static String hash(String content) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException problem) {
      throw new IllegalStateException("every Java platform has SHA-256", problem);
    }
  }
}

package io.github.hindcast.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.hindcast.report.html.Assets;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files of the page, read from the program once: a fixed list, so that no address can name any
/// other.
final class Pages {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String STYLE = "text/css; charset=utf-8";

  private final Map<String, Page> pages = new LinkedHashMap<>();

  private Pages() {}

  /// One file with its type.
  record Page(String type, String text) {
    void send(Context context) {
      context.contentType(type).result(text);
    }
  }

  static Pages load() {
    var pages = new Pages();
    pages.put("/", HTML, "index.html");
    pages.put("/call", HTML, "call.html");
    pages.put("/sweep", HTML, "sweep.html");
    pages.put("/style.css", STYLE, "style.css");
    for (var script : List.of("index.js", "call.js", "sweep.js", "page.js", "handles.js")) {
      pages.put("/" + script, SCRIPT, script);
    }
    pages.put("/icon.svg", "image/svg+xml", "icon.svg");
    pages.put("/charts.css", new Page(STYLE, Assets.style()));
    pages.put("/charts.js", new Page(SCRIPT, Assets.scripts()));
    pages.put("/echarts.js", new Page(SCRIPT, Assets.echarts()));
    return pages;
  }

  private void put(String path, String type, String resource) {
    put(path, new Page(type, text(resource)));
  }

  private void put(String path, Page page) {
    pages.put(path, page);
  }

  private static String text(String resource) {
    try (var in = Pages.class.getResourceAsStream(resource)) {
      var bytes =
          Optional.ofNullable(in)
              .orElseThrow(() -> new IllegalStateException("the program has no " + resource))
              .readAllBytes();
      return new String(bytes, UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  Map<String, Page> all() {
    return pages;
  }

  /// Those that a person opens.
  List<String> addresses() {
    return List.of("/", "/call", "/sweep");
  }
}

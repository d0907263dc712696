package io.github.hindcast.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The style sheet and the scripts of pages: our own, and that of ECharts, out of its jar on the
/// class path and nowhere else.
public final class Assets {
  private static final List<String> CHARTS =
      List.of(
          "theme.js",
          "chart.js",
          "chart-price.js",
          "chart-marks.js",
          "chart-paths.js",
          "figures.js");
  private static final String WEBJAR = "META-INF/resources/webjars/echarts/";
  private static final String ECHARTS_FACTS = "META-INF/maven/org.webjars/echarts/pom.properties";

  private Assets() {}

  /// `style.css`, that of all pages with charts.
  public static String style() {
    return own("style.css");
  }

  /// The functions that draw, in an order in which they can be loaded; they do nothing by
  /// themselves.
  public static String scripts() {
    return CHARTS.stream().map(Assets::own).collect(Collectors.joining("\n"));
  }

  /// The functions that draw, and what draws all charts of a page that carries its data.
  static String pageScripts() {
    return scripts() + "\n" + own("page.js");
  }

  /// The script of ECharts, which defines `echarts`.
  public static String echarts() {
    var facts = new Properties();
    try (var in = open(Assets.class.getClassLoader().getResourceAsStream(ECHARTS_FACTS))) {
      facts.load(in);
      var path = WEBJAR + facts.getProperty("version") + "/echarts.min.js";
      return text(Assets.class.getClassLoader().getResourceAsStream(path));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static String own(String name) {
    return text(Assets.class.getResourceAsStream(name));
  }

  private static String text(@Nullable InputStream resource) {
    try (var in = open(resource)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static InputStream open(@Nullable InputStream resource) {
    return Optional.ofNullable(resource)
        .orElseThrow(() -> new IllegalStateException("a script or style of the pages is missing"));
  }
}

package io.github.hindcast.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.hindcast.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of `report`, opened from the disk: nothing is asked of any network, nothing goes wrong
/// in them, every chart is drawn.
@Tag("browser")
final class ReportInBrowserTest {
  @TempDir private static Path folder;

  private static Chromium chromium;

  @BeforeAll
  static void open() {
    assumeTrue(Chromium.find().isPresent(), "no Chromium was found: reports are not opened in one");
    chromium = Chromium.start(Chromium.find().orElseThrow());
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyPageOpensWithoutANetworkAndWithoutAnError(String language) throws IOException {
    var pages = folder.resolve(language);
    assertThat(Cli.run("report", "-o", pages.toString(), "--lang", language).exitCode()).isZero();
    for (var page : files(pages)) {
      try (var visit = chromium.visit(Visit.Look.DESK)) {
        visit.offline();
        visit.page().navigate(page.toUri().toString());
        visit.scrollThrough();
        assertThat(visit.requestsBeyond(page.toUri().toString()))
            .as("requests of " + page)
            .isEmpty();
        assertThat(visit.errors()).as("errors of " + page).isEmpty();
        var charts = visit.page().locator(".chart");
        assertThat(visit.page().locator(".chart svg").count())
            .as("charts drawn of " + page)
            .isEqualTo(charts.count());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void aPageFitsAPhone(String language) throws IOException {
    var pages = folder.resolve("phone-" + language);
    var book = "beite-2019-annual";
    assertThat(Cli.run("report", "-o", pages.toString(), "--lang", language, book).exitCode())
        .isZero();
    for (var page : files(pages)) {
      try (var visit = chromium.visit(Visit.Look.PHONE)) {
        visit.page().navigate(page.toUri().toString());
        visit.scrollThrough();
        assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
            .as("width of " + page)
            .isEqualTo(Visit.Look.PHONE.width());
      }
    }
  }

  private static List<Path> files(Path pages) throws IOException {
    try (var files = Files.list(pages)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}

package io.github.hindcast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.github.hindcast.cli.Cli;
import io.github.hindcast.load.Project;
import io.github.hindcast.serve.Shelf;
import io.github.hindcast.serve.WebServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Takes the pictures of the README anew: `mvn -q -Pbrowser test-compile exec:exec`.
final class Screenshots {
  private static final Path HOME = Path.of(System.getProperty("hindcast.home", ""));
  private static final Path PICTURES = HOME.resolve("docs");
  private static final String BOOK = "beite-2019-annual";

  private Screenshots() {}

  public static void main(String[] args) throws IOException {
    Files.createDirectories(PICTURES);
    try (var chromium = Chromium.start(Chromium.find().orElseThrow())) {
      report(chromium);
      page(chromium);
    }
  }

  private static void report(Chromium chromium) throws IOException {
    var pages = Files.createTempDirectory("hindcast-report");
    if (Cli.run("report", "-o", pages.toString(), BOOK).exitCode() != 0) {
      throw new IllegalStateException("the report could not be written");
    }
    try (var visit = chromium.visit(Visit.Look.DESK)) {
      visit.page().navigate(pages.resolve("book-" + BOOK + ".html").toUri().toString());
      visit.scrollThrough();
      visit.page().evaluate("document.getElementById('call-al-sell-hedge').scrollIntoView()");
      shoot(visit.page(), "report.png");
    }
  }

  private static void page(Chromium chromium) throws IOException {
    var project = Project.load(HOME, HOME.resolve("data")).value();
    var files =
        project.books().stream()
            .collect(Collectors.toMap(book -> book.id(), book -> project.file(book).orElseThrow()));
    var shelf = new Shelf(project, project.market(), project.books(), files);
    try (var server =
            WebServer.start(
                shelf,
                WebServer.LOOPBACK,
                0,
                fault -> {
                  throw new IllegalStateException(fault);
                });
        var visit = chromium.visit(Visit.Look.DESK)) {
      visit
          .page()
          .navigate(
              server.address() + "call?id=" + BOOK + "/al-sell-hedge&set=entry.zone[0]=14050");
      assertThat(visit.page().locator("#result-percentile")).containsText("%");
      shoot(visit.page(), "page.png");
    }
  }

  private static void shoot(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
  }
}

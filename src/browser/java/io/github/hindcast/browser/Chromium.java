package io.github.hindcast.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A Chromium of this machine, looked for on PATH and at the usual places, never downloaded.
final class Chromium implements AutoCloseable {
  /// Set to a browser's executable to use that one.
  private static final String CHOSEN = "HINDCAST_CHROMIUM";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
  }

  /// Where it is; empty where the machine has none.
  static Optional<Path> find() {
    var folders =
        Optional.ofNullable(System.getenv("PATH")).stream()
            .flatMap(path -> Stream.of(path.split(java.io.File.pathSeparator)))
            .filter(folder -> !folder.isEmpty())
            .map(Path::of);
    var onPath = folders.flatMap(folder -> NAMES.stream().map(folder::resolve));
    var chosen = Optional.ofNullable(System.getenv(CHOSEN)).map(Path::of).stream();
    return Stream.concat(chosen, onPath).filter(Files::isExecutable).findFirst();
  }

  static Chromium start(Path executable) {
    return new Chromium(executable);
  }

  /// A tab of its own, with no memory of others.
  Visit visit(Visit.Look look) {
    return Visit.of(browser.newContext(look.options()));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

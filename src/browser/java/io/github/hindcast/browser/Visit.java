package io.github.hindcast.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/// One tab that keeps what went wrong in it: errors on its console and in its scripts, and every
/// request to another place than the files and the server it may use.
final class Visit implements AutoCloseable {
  private final BrowserContext context;
  private final Page page;
  private final List<String> errors = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  private Visit(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        errors.add(message.type() + ": " + message.text());
      }
    });
    page.onPageError(error -> errors.add("script: " + error));
    page.onRequestFailed(request -> errors.add("failed: " + request.url()));
    page.onRequest(request -> requests.add(request.url()));
  }

  static Visit of(BrowserContext context) {
    return new Visit(context);
  }

  /// How the page is looked at.
  record Look(int width, int height, boolean dark, String language) {
    static final Look DESK = new Look(1280, 900, false, "en");
    static final Look PHONE = new Look(390, 844, false, "en");

    Look inTheDark() {
      return new Look(width, height, true, language);
    }

    Browser.NewContextOptions options() {
      return new Browser.NewContextOptions()
          .setViewportSize(width, height)
          .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
          .setLocale(language)
          .setDeviceScaleFactor(1);
    }
  }

  Page page() {
    return page;
  }

  /// From now on whatever asks a network fails.
  void offline() {
    context.setOffline(true);
  }

  /// Brings every part of the page into view, so that what is drawn only then is drawn.
  void scrollThrough() {
    page.evaluate(
        """
        async () => {
          for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
            scrollTo(0, y);
            await new Promise(requestAnimationFrame);
          }
          scrollTo(0, 0);
        }\
        """);
  }

  /// What the console and the scripts complained of.
  List<String> errors() {
    return List.copyOf(errors);
  }

  /// The addresses that were asked for and do not begin with `allowed`.
  List<String> requestsBeyond(String allowed) {
    return requests.stream()
        .filter(
            url -> !url.startsWith(allowed) && !url.startsWith("data:") && !url.startsWith("blob:"))
        .toList();
  }

  @Override
  public void close() {
    context.close();
  }
}

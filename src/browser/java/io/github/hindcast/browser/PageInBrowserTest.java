package io.github.hindcast.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import io.github.hindcast.Shipped;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.serve.Shelf;
import io.github.hindcast.serve.WebServer;
import io.github.hindcast.sweep.Sweep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.BindException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The page of `serve` in the hands of a person: mouse, keyboard, languages.
@Tag("browser")
final class PageInBrowserTest {
  private static final String CALL = "beite-2019-annual/al-sell-hedge";
  private static final String LOWER_EDGE = "entry.zone[0]";
  private static final List<Throwable> FAULTS = new CopyOnWriteArrayList<>();

  private static Chromium chromium;
  private static WebServer server;
  private Visit visit;

  @BeforeAll
  static void open() throws BindException {
    assumeTrue(Chromium.find().isPresent(), "no Chromium was found: the page is not opened in one");
    chromium = Chromium.start(Chromium.find().orElseThrow());
    var project = Shipped.PROJECT;
    var files =
        project.books().stream()
            .collect(Collectors.toMap(book -> book.id(), book -> project.file(book).orElseThrow()));
    var shelf = new Shelf(project, project.market(), project.books(), Map.copyOf(files));
    server = WebServer.start(shelf, WebServer.LOOPBACK, 0, FAULTS::add);
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      server.close();
      chromium.close();
    }
  }

  @BeforeEach
  void arrive() {
    visit = chromium.visit(Visit.Look.DESK);
    go("call?id=" + CALL);
  }

  @AfterEach
  void nothingWentWrong() {
    try (var ended = visit) {
      assertThat(ended.errors()).as("errors in the page").isEmpty();
      assertThat(ended.requestsBeyond(server.address())).as("requests to elsewhere").isEmpty();
      assertThat(FAULTS).as("faults of the server").isEmpty();
    }
  }

  private void go(String address) {
    visit.page().navigate(server.address() + address);
    visit.page().waitForLoadState();
    assertThat(visit.page().locator("#title")).not().isEmpty();
  }

  private Page page() {
    return visit.page();
  }

  /// What a sweep says that the call earns with this lower edge of its zone.
  private static BigDecimal swept(String edge) {
    var book =
        Shipped.PROJECT.books().stream()
            .filter(each -> CALL.startsWith(each.id() + "/"))
            .findFirst()
            .orElseThrow();
    var result =
        Sweep.of(book).vary("al-sell-hedge." + LOWER_EDGE, edge).run(Shipped.PROJECT.market());
    return result.best().getFirst().net();
  }

  private static String verdict(String edge) {
    return swept(edge).signum() > 0 ? "HIT" : "MISS";
  }

  /// Waits until the page shows this result, written as it writes money.
  private void shows(BigDecimal net) {
    var digits = Numbers.money(net.setScale(2, RoundingMode.HALF_EVEN)).replace('-', '−');
    assertThat(page().locator("#result-net")).hasText(digits + " CNY");
  }

  @Test
  void theLowerEdgeOfTheZoneIsDraggedAndTheResultIsThatOfASweep() {
    var handle = page().locator("[data-path='" + LOWER_EDGE + "']");
    assertThat(handle).hasAttribute("aria-valuenow", "14500");
    assertThat(page().locator("#result-net")).containsText("−1,863,400.00");
    var box = handle.boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    page().mouse().move(x, y);
    page().mouse().down();
    page().mouse().move(x, y + 12, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(6));
    page().mouse().up();
    assertThat(handle).not().hasAttribute("aria-valuenow", "14500");
    var dragged = handle.getAttribute("aria-valuenow");
    assertThat(Integer.parseInt(dragged)).isLessThan(14_500);
    shows(swept(dragged));
    assertThat(page().locator("#result-verdict")).hasAttribute("data-verdict", verdict(dragged));
    assertThat(page()).hasURL(Pattern.compile(".*" + dragged + ".*"));
  }

  @Test
  void theKeyboardMovesALevelByTicksAndTheVerdictFollows() {
    var handle = page().locator("[data-path='" + LOWER_EDGE + "']");
    handle.focus();
    for (int press = 0; press < 9; press++) {
      page().keyboard().press("PageDown");
    }
    assertThat(handle).hasAttribute("aria-valuenow", "14050");
    shows(swept("14050"));
    assertThat(page().locator("#result-verdict")).hasAttribute("data-verdict", "HIT");
    page().locator("#reset").click();
    assertThat(handle).hasAttribute("aria-valuenow", "14500");
    assertThat(page().locator("#result-net")).containsText("−1,863,400.00");
  }

  @Test
  void theLanguageChangesWithTheVariantKept() {
    var handle = page().locator("[data-path='" + LOWER_EDGE + "']");
    handle.focus();
    page().keyboard().press("ArrowDown");
    assertThat(handle).hasAttribute("aria-valuenow", "14495");
    assertThat(page()).hasURL(Pattern.compile(".*14495.*"));
    page().locator("#language").click();
    assertThat(page().locator("html")).hasAttribute("lang", Pattern.compile("zh.*"));
    assertThat(page().locator("#result-verdict")).containsText("未中");
    assertThat(page().locator("[data-path='" + LOWER_EDGE + "']"))
        .hasAttribute("aria-valuenow", "14495");
  }

  @Test
  void aCellOfTheHeatMapOpensItsVariant() {
    go("sweep?id=" + CALL + "&x=entry.zone[0]=13800,14050,14300&y=exits[0].at=12500,13500");
    var cell = page().locator("#heat a[data-net]").nth(2);
    assertThat(cell).isVisible();
    var told = new BigDecimal(cell.getAttribute("data-net"));
    cell.click();
    assertThat(page().locator("[data-path='" + LOWER_EDGE + "']"))
        .hasAttribute("aria-valuenow", "14050");
    shows(told);
  }

  @Test
  void aVariantIsSavedAsAReadingOfTheStrategyFile() throws java.io.IOException {
    go("call?id=" + CALL + "&set=entry.zone[0]=14050");
    page().locator("#save-name").fill("from-14050");
    var download = page().waitForDownload(() -> page().locator("#save button").click());
    var text = java.nio.file.Files.readString(download.path());
    assertThat(download.suggestedFilename()).startsWith("beite-2019-annual");
    assertThat(text).contains("from-14050").contains("14050");
  }
}

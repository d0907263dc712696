package io.github.hindcast.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Shipped;
import io.github.hindcast.load.Project;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A variant saved as a reading: our own loader finds it, it has the verdict that the page showed,
/// and the rest of the file is what it was, byte for byte.
final class DownloadTest {
  private static final Path HOME = Path.of(System.getProperty("hindcast.home", ""));

  private static Served served;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    served = Served.shipped();
  }

  @AfterAll
  static void end() {
    assertThat(served.faults()).isEmpty();
    served.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "beite-2019-annual/al-sell-hedge | entry.zone[0]=14300 & window.to=2020-10-31",
        "beite-2019-annual/al-sell-hedge | stop=15000 & exits[0].at=13000 & entry.ladder=2",
        "beite-2019-annual/al-sell-hedge | exits[0].reduce=0.5 & exits[1].at=12500",
        "beite-2019-annual/al-sell-hedge#one-order-at-14500 | exits[0].at=13000",
        "beite-2019-annual/zn-range      | range[0]=17000 & window.from=2020-02-03",
        "beite-2019-annual/zn-no-chase   | entry.zone[0]=16000 & entry.zone[1]=16500",
        "beite-2019-annual/zn-cost-floor | level=14000.5 & window.to=60 sessions",
        "beite-2019-annual/zn-cost-floor#on-closes | level=15000",
        "beite-2019-annual/zn-virtual-inventory | window.to=6 months",
      })
  void theSavedReadingIsFoundAndSaysTheSame(String call, String sets) throws IOException {
    var words = new ArrayList<>(List.of("id", call, "name", "mine-1"));
    for (var set : sets.split(" & ", -1)) {
      words.addAll(List.of("set", set.strip()));
    }
    var answer = served.browser().get("/api/reading", words.toArray(String[]::new));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    var name = call.substring(0, call.indexOf('/')) + ".yaml";
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"" + name + "\"");
    assertOnlyAdded(Files.readString(HOME.resolve("strategies").resolve(name)), answer.body());

    var file = folder.resolve(name);
    Files.writeString(file, answer.body());
    var loaded = Shipped.PROJECT.books(List.of(file));
    assertThat(loaded.problems()).isEmpty();
    var judge = new Judge(new Replay(Shipped.PROJECT.market()));
    var judged =
        loaded.value().getFirst().calls().stream()
            .map(judge::judge)
            .flatMap(judgement -> judgement.readings().stream())
            .filter(reading -> reading.call().id().reading().equals("mine-1"))
            .toList();
    assertThat(judged).hasSize(1);
    assertSaid(words, judged.getFirst());
  }

  private static void assertSaid(List<String> words, Judgement reading) {
    var asked = new ArrayList<>(words);
    asked.remove("name");
    asked.remove("mine-1");
    var what = served.browser().get("/api/what-if", asked.toArray(String[]::new)).body();
    assertThat(what)
        .contains("\"verdict\" : \"" + reading.verdict() + "\"")
        .contains("\"reason\" : \"" + reading.reason().en() + "\"");
  }

  /// Lines were put in, none was touched.
  private static void assertOnlyAdded(String before, String after) {
    var left = new ArrayList<>(List.of(after.split("(?<=\n)", -1)));
    for (var line : before.split("(?<=\n)", -1)) {
      assertThat(left).contains(line);
      left.remove(line);
    }
    assertThat(left).hasSizeBetween(1, 2);
    assertThat(String.join("", left)).contains("mine-1: {");
  }

  @Test
  void aFileThatWasChangedSinceIsNotHandedOut() throws IOException {
    var home = Copied.project(folder);
    var file = home.resolve("strategies/beite-2019-annual.yaml");
    try (var other = Served.of(Project.load(home, home.resolve("data")).value())) {
      Files.write(
          file,
          Files.readString(file, UTF_8)
              .replace("size: { tonnes: 1000 }", "size: { tonnes: 2000 }")
              .getBytes(UTF_8));
      var answer =
          other
              .browser()
              .get(
                  "/api/reading",
                  "id",
                  "beite-2019-annual/al-sell-hedge",
                  "set",
                  "stop=15000",
                  "name",
                  "mine");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body())
          .contains("beite-2019-annual.yaml has changed since hindcast was started");
      assertThat(other.faults()).isEmpty();
    }
  }

  @Test
  void aStopThatIsTakenAwayIsNothingAReadingCanSay() throws IOException {
    var home = Copied.project(folder);
    var file = home.resolve("strategies/beite-2019-annual.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                "side: short\n    entry: { zone: [14500",
                "side: short\n    stop: 16000\n    entry: { zone: [14500"));
    try (var other = Served.of(Project.load(home, home.resolve("data")).value())) {
      var answer =
          other
              .browser()
              .get(
                  "/api/reading",
                  "id",
                  "beite-2019-annual/al-sell-hedge",
                  "set",
                  "stop=none",
                  "name",
                  "mine");

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body()).contains("a reading cannot take away what its call says");
    }
  }

  @Test
  void wordsOfAFileAreWordsAndNothingElse() throws IOException {
    var home = Copied.project(folder);
    var seed = home.resolve("seeds/beite-2019-annual.yaml");
    Files.writeString(
        seed,
        Files.readString(seed)
            .replaceFirst(
                "(?m)^title:.*$",
                "title: { en: \"<script>alert(1)</script>\", zh: \"<b>x</b>\" }"));
    var loaded = Project.load(home, home.resolve("data"));
    try (var other = Served.of(loaded.value())) {
      var answer = other.browser().get("/api/books");

      assertThat(answer.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.body()).contains("\"title\" : \"<script>alert(1)</script>\"");
      for (var page : List.of("/", "/call", "/sweep")) {
        assertThat(other.browser().get(page).body()).doesNotContain("alert(1)");
      }
    }
  }
}

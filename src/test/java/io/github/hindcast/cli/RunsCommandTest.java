package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.store.Sort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunsCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Sort.class)
  void runsAreListedAndShown(Sort sort) {
    var store = sort.newAddress(folder);
    Cli.run("store", "import", "--store", store);
    var run = Cli.run("run", "beite-2019-annual", "--store", store);
    Cli.run("scorecard", "beite-2019-annual", "--by", "kind", "--store", store);
    assertThat(run.err()).isEqualTo("kept as run 1\n");
    var list = Cli.run("runs", "list", "--store", store, "--format", "csv").out().lines().toList();
    assertThat(list.getFirst())
        .isEqualTo(
            "run,started,command,project,revision,known_up_to,as_of,calls,books,software,inputs");
    assertThat(list.get(1)).matches("1,.*,run,main,1,2026-08-20,,28,beite-2019-annual,hindcast .*");
    assertThat(list.get(2)).matches("2,.*,scorecard,main,1,2026-08-20,,28,beite-2019-annual,.*");
    var shown = Cli.run("runs", "show", "1", "--store", store, "--lang", "zh");
    assertThat(shown.out())
        .startsWith("判定\n")
        .containsPattern("al-sell-hedge +基本口径 +倍特期货 +SHFE.AL +未中")
        .contains("\n观点集\n");
    for (var format : List.of("csv", "json")) {
      var codes =
          Cli.run("runs", "show", "1", "--store", store, "--lang", "zh", "--format", format);
      assertThat(codes.out()).as(format).contains("MISS").doesNotContain("未中");
    }
    var unknown = Cli.run("runs", "show", "9", "--store", store);
    assertThat(unknown.err())
        .isEqualTo("the store has no run 9; \"hindcast runs list\" lists them\n");
    assertThat(unknown.exitCode()).isEqualTo(ExitCodes.PROBLEMS);
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void ofTwoRunsThatReadTheSameNothingIsOtherwise(Sort sort) {
    var store = sort.newAddress(folder);
    Cli.run("store", "import", "--store", store);
    Cli.run("run", "beite-2019-annual", "--store", store);
    Cli.run("run", "beite-2019-annual", "--store", store);
    assertThat(Cli.run("runs", "diff", "1", "2", "--store", store).out())
        .startsWith(
            """
            What came out otherwise
            nothing: every verdict, amount and trade is the same

            What was read otherwise
            nothing: both runs read the same
            """);
  }

  /// A price, a file of terms, a book and the day asked for: each is found again as a cause.
  @ParameterizedTest
  @EnumSource(Sort.class)
  void whatCameOutOtherwiseIsToldWithWhatWasReadOtherwise(Sort sort) throws IOException {
    var home = ProjectCopy.into(folder.resolve("project"));
    var store = sort.newAddress(folder);
    ProjectCopy.run(home, "store", "import", "--store", store);
    ProjectCopy.run(home, "run", "beite-2019-annual", "--store", store);
    replace(home.resolve("strategies/beite-2019-annual.yaml"), "at: 13500", "at: 13450");
    replace(home.resolve("data/terms/exchange-terms.csv"), ",confirmed,", ",copy,");
    var prices = home.resolve("data/prices/shfe-al.csv");
    var lines = Files.readAllLines(prices);
    Files.write(prices, lines.subList(0, lines.size() - 3));
    ProjectCopy.run(home, "store", "import", "--store", store);
    ProjectCopy.run(home, "run", "beite-2019-annual", "--as-of", "2026-01-01", "--store", store);
    var diff = ProjectCopy.run(home, "runs", "diff", "1", "2", "--store", store);
    assertThat(diff.out())
        .contains("beite-2019-annual/al-sell-hedge ")
        .containsPattern("strategies/beite-2019-annual.yaml +from line \\d+ on")
        .containsPattern("data/terms/exchange-terms.csv +from line \\d+ on")
        .containsPattern(
            "prices of SHFE.AL +from "
                + lines.get(lines.size() - 3).substring(0, 10)
                + " on: 0 bars new or changed, 3 gone or changed")
        .containsPattern("as of +all there was, then 2026-01-01");
    var json =
        ProjectCopy.run(home, "runs", "diff", "1", "2", "--store", store, "--format", "json");
    assertThat(json.out())
        .startsWith(
            "{\n  \"schema\" : \"hindcast.runs-diff/1\",\n  \"changes\" : [ {\n    \"call\"")
        .contains("\"trade_before\" : \"short ");
  }

  private static void replace(Path file, String old, String fresh) throws IOException {
    var text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, fresh));
  }
}

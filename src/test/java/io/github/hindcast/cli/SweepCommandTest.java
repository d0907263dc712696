package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SweepCommandTest {
  private static final String ZONE = "al-sell-hedge.entry.zone[0]=13800:14700:50";
  private static final String TARGET = "al-sell-hedge.exits[0].at=12500:13700:100";

  @TempDir private Path folder;

  @Test
  void twoAxesOfTheAluminiumHedge() {
    var run = sweep("--set", ZONE, "--set", TARGET);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Golden.check("sweep.txt", run.out());
  }

  @Test
  void theSameInChinese() {
    Golden.check("sweep.zh.txt", sweep("--set", ZONE, "--set", TARGET, "--lang", "zh").out());
  }

  @Test
  void theSameAsJson() {
    var json = sweep("--set", ZONE, "--set", TARGET, "--format", "json").out();
    assertThat(json).containsPattern("\"elapsed_ms\" : \\d+");
    Golden.check("sweep.json", json.replaceAll("(\"elapsed_ms\" : )\\d+", "$1\"any\""));
  }

  @Test
  void theBestAsCsv() {
    Golden.check("sweep.csv", sweep("--set", ZONE, "--format", "csv").out());
  }

  @Test
  void aSweepFileSaysTheSameAsTheCommandLine() throws IOException {
    var file = folder.resolve("hedge.yaml");
    Files.writeString(
        file,
        """
        book: beite-2019-annual
        axes:
          - path: al-sell-hedge.entry.zone[0]
            values: 13800:14700:50
          - path: ["al-sell-hedge.exits[0].at"]
            values: [12500, "12600:13700:100"]
        """);
    var run = Cli.run("sweep", "--file", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(sweep("--set", ZONE, "--set", TARGET).out());
  }

  @Test
  void whatIsWrongWithAFileIsSaidAtItsLine() throws IOException {
    var file = folder.resolve("wrong.yaml");
    Files.writeString(
        file,
        """
        book: beite-2019-annual
        axes:
          - path: al-sell-hedge.entry.zon[0]
            values: 1:2:1
          - path: al-sell-hedge.stop
            values: 9:2:1
        """);
    var run = Cli.run("sweep", "--file", file.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly(
            file + ":5:5: axes[1]: a range must run from the lower to the higher end, was 9 to 2",
            file
                + ":3:5: axes[0]: al-sell-hedge.entry.zon[0]: the call has no 'entry.zon[0]' to"
                + " sweep; did you mean 'entry.zone[0]'?",
            "2 problems; everything else was used");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "al-sell-hedg.stop=1 | al-sell-hedg.stop: no call is called 'al-sell-hedg'; did you mean"
            + " 'al-sell-hedge'?",
        "al-sell-hedge.stop= | expected values such as 13800:15000:50 or 14000,14300, was nothing",
        "al-sell-hedge.stop | expected PATH=VALUES such as"
            + " al-sell-hedge.entry.zone[0]=13800:15000:50, was 'al-sell-hedge.stop'",
        "al-sell-hedge.stop=15000:16000:0 | step must be above zero, was 0",
        "zn-range.range[0]=1 | zn-range.range[0]: nothing to sweep, a call of kind range makes no"
            + " trade",
        "lpr5y-lower.window.to=1 | lpr5y-lower.window.to: no call is called 'lpr5y-lower'; there"
            + " are",
        "al-sell-hedge.exits[0].at=1:9000:0.001 | the grid has 8999001 scenarios, more than the"
            + " limit of 5000000; take fewer values, or raise it: --limit 8999001",
      })
  void aWrongAxisIsAnsweredWithWhatWasExpected(String set, String message) {
    var run = sweep("--set", set);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("--set " + set + ": " + message);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sweep | a BOOK or a --file was expected",
        "sweep beite-2019-annual | an axis was expected, such as --set",
        "sweep beite-2019-annual --set a.stop=1 --threads 0 | --threads and --limit must be at"
            + " least 1",
        "sweep beite-2019-annual --set a.stop=1 --out grid.xls | --out must end in .parquet or"
            + " .csv, was \"grid.xls\"",
      })
  void wrongUsageIsSaid(String command, String message) {
    var run = Cli.run(command.split(" ", -1));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("hindcast sweep: " + message);
  }

  @Test
  void anAxisThatMakesACallInvalidLeavesTheOthers() {
    var run = sweep("--set", "al-sell-hedge.stop=14000,15000,16000", "--format", "json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("\"valid\" : 2", "\"invalid\" : 1")
        .contains("stop 14000 must be above entry zone high 14700 for a short call");
  }

  @Test
  void theGridHasARowForEveryScenario() throws IOException {
    var file = folder.resolve("grid.csv");
    sweep("--set", "al-sell-hedge.stop=none,14000,15000", "--out", file.toString());
    assertThat(Files.readAllLines(file))
        .hasSize(4)
        .startsWith("al-sell-hedge.stop,net,trades,won,drawdown_at_exits,invalid")
        .element(2)
        .isEqualTo("14000,,0,0,,stop 14000 must be above entry zone high 14700 for a short call");
  }

  private static Cli sweep(String... options) {
    return Cli.run(
        Stream.concat(Stream.of("sweep", "beite-2019-annual"), Stream.of(options))
            .toArray(String[]::new));
  }
}

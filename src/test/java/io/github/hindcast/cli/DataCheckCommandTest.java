package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataCheckCommandTest {
  private static final List<String> BAD =
      List.of(
          "date,open,high,low,close,volume",
          "2020-03-02,100,110,90,105,1000",
          "2020-03-03,100,110,90,111,1000",
          "2020-03-03,100,110,90,100,900",
          "2020-03-05,100.25,110,90,100,1100",
          "2020-03-08,100,110,90,100,1200",
          "2020-03-06,100,110,90,0,1200");

  @TempDir Path folder;

  @Test
  void errorsMakeTheExitCodeOne() throws IOException {
    var cli = Cli.run("data", "check", bad(), "--as", "SHFE.AL", "--format", "csv");

    assertThat(cli.exitCode()).isEqualTo(1);
    Golden.check("data-check.csv", cli.out().replace(bad(), "bad.csv"));
  }

  @Test
  void digestNamesRulesWithTheirFirstRowsInBothLanguages() throws IOException {
    var english = Cli.run("data", "check", bad(), "--as", "SHFE.AL").out();
    var chinese = Cli.run("data", "check", bad(), "--as", "SHFE.AL", "--lang", "zh").out();

    Golden.check("data-check.txt", english.substring(english.indexOf("RULE")));
    Golden.check("data-check.zh.txt", chinese.substring(chinese.indexOf("规则")));
  }

  @Test
  void shippedPricesHaveNoError() {
    var cli = Cli.run("data", "check");

    assertThat(cli.err()).isEmpty();
    assertThat(cli.exitCode()).isZero();
    assertThat(cli.out()).contains("17 files: 0 errors").contains("expected: a row on 2026-03-12");
  }

  @Test
  void digestIsShortUnlessAllIsAskedFor() {
    assertThat(Cli.run("data", "check", "SHFE.AL").out()).contains("… and 21 more");
    assertThat(Cli.run("data", "check", "SHFE.AL", "--all").out().lines().count())
        .isGreaterThan(24);
  }

  @Test
  void instrumentThatIsNotOnRecordIsWrongUsage() throws IOException {
    var cli = Cli.run("data", "check", bad(), "--as", "SHFE.XX");

    assertThat(cli.exitCode()).isEqualTo(2);
    assertThat(cli.err()).contains("--as must be an instrument on record, was \"SHFE.XX\"");
  }

  private String bad() throws IOException {
    return Files.write(folder.resolve("bad.csv"), BAD).toString();
  }
}

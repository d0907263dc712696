package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScorecardCommandTest {
  @Test
  void scorecardOfTheHousesOnSilicon() {
    var run = Cli.run("scorecard", "silicon-houses-2025");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Golden.check("scorecard-silicon.txt", run.out());
  }

  @Test
  void scorecardInChinese() {
    Golden.check(
        "scorecard-silicon.zh.txt",
        Cli.run("scorecard", "silicon-houses-2025", "--lang", "zh").out());
  }

  @Test
  void scorecardWithEveryCall() {
    Golden.check(
        "scorecard-beite.txt",
        Cli.run("scorecard", "beite-2019-annual", "--by", "analyst", "--ledger").out());
  }

  @Test
  void scorecardAsCsv() {
    Golden.check("scorecard.csv", Cli.run("scorecard", "--by", "kind", "--format", "csv").out());
  }

  @Test
  void scorecardAsJson() {
    Golden.check(
        "scorecard-dayue.json",
        Cli.run("scorecard", "dayue-silicon-2025-05-28", "--by", "source", "--format", "json")
            .out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyst", "house", "source", "instrument", "kind", "year"})
  void whateverTheRowsEveryCallStandsInOne(String by) {
    var lines = Cli.run("scorecard", "--by", by, "--format", "csv").out().lines().skip(1);

    long found =
        lines
            .map(line -> line.replaceAll("\"[^\"]*\"", "quoted").split(",", -1))
            .filter(cells -> cells[1].equals("false"))
            .mapToLong(cells -> Long.parseLong(cells[2]))
            .sum();

    assertThat(found).isEqualTo(152);
  }

  @Test
  void tableKeepsWithinAHundredColumns() {
    assertThat(Cli.run("scorecard", "--ledger").out().lines())
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void naiveHouseIsShownOnlyBesideCallsOnWhatItCovers() {
    assertThat(Cli.run("scorecard", "silicon-houses-2025").out()).contains("Naive house");
    assertThat(Cli.run("scorecard", "beite-2019-annual").out()).doesNotContain("Naive house");
  }

  @Test
  void wordThatIsNoGroupingIsRefused() {
    var run = Cli.run("scorecard", "--by", "weather");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("weather");
  }
}

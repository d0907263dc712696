package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Golden;
import org.junit.jupiter.api.Test;

final class LookaheadCommandTest {
  @Test
  void everyShippedBookPasses() {
    var run = Cli.run("lookahead");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("nothing earlier changed");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void lookaheadOfTheMetalsBook() {
    Golden.check("lookahead-beite.txt", Cli.run("lookahead", "beite-2019-annual").out());
  }

  @Test
  void lookaheadInChinese() {
    Golden.check(
        "lookahead-dayue.zh.txt",
        Cli.run("lookahead", "dayue-silicon-2025-05-28", "--lang", "zh").out());
  }

  @Test
  void lookaheadAsCsv() {
    Golden.check(
        "lookahead.csv",
        Cli.run("lookahead", "huaxi-financing-cost-2022", "--seed", "7", "--format", "csv").out());
  }
}

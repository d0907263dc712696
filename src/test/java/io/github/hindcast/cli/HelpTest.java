package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The help of every command has an example, and no line of it was broken where it should not be.
final class HelpTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "explain",
        "check",
        "coverage",
        "placebo",
        "sweep",
        "calls",
        "data",
        "scorecard",
        "lookahead",
        "store",
        "runs"
      })
  void helpHasAnExampleOnLinesThatFit(String command) {
    var help = Cli.run(command, "--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("Example").contains("  hindcast ").doesNotContain("%%");
    var examples = help.out().substring(help.out().indexOf("Example"));
    assertThat(examples.lines().skip(1)).allMatch(line -> line.isEmpty() || line.startsWith("  "));
  }
}

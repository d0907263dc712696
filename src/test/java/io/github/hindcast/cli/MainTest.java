package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  @Test
  void helpIsPrintedAndDone() {
    assertThat(run("--help")).isEqualTo(ExitCodes.DONE);
    assertThat(out.toString()).startsWith("Usage: hindcast").contains("--version");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void versionNamesTheProgram() {
    assertThat(run("--version")).isEqualTo(ExitCodes.DONE);
    assertThat(out.toString()).startsWith("hindcast ");
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(run()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith("hindcast: a command was expected");
  }

  @Test
  void aMistypedCommandNamesTheNearest() {
    assertThat(run("hlep")).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            """
            hindcast: no command is called "hlep"; did you mean "help"?
            "hindcast --help" shows how it is used
            """);
  }

  @Test
  void aMistypedOptionNamesTheNearest() {
    assertThat(run("--versoin")).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(err.toString())
        .startsWith("hindcast: no option is called \"--versoin\"; did you mean \"--version\"?");
  }

  @Test
  void aCommandLikeNoOtherIsRefusedWithoutAGuess() {
    assertThat(run("butterfly")).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(err.toString())
        .startsWith("hindcast: no command is called \"butterfly\"" + System.lineSeparator());
  }
}

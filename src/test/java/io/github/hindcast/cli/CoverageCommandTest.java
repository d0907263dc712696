package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CoverageCommandTest {
  @TempDir Path folder;

  @Test
  void everyStatementOfEverySourceHasItsCallOrItsReason() {
    var coverage = Cli.run("coverage");

    assertThat(coverage.exitCode()).isZero();
    assertThat(coverage.out()).contains("150 statements, 0 missing");
    Golden.check("coverage.txt", coverage.out());
  }

  @Test
  void removedCallIsNamedAndFails() throws IOException {
    var home = ProjectCopy.into(folder);
    var book = home.resolve("strategies/huaxi-financing-cost-2022.yaml");
    var text = Files.readString(book);
    int start = text.indexOf("  - id: lpr1y-lower");
    int end = text.indexOf("\n  - id: ", start + 1);
    Files.writeString(book, text.substring(0, start) + text.substring(end + 1));

    var coverage = ProjectCopy.run(home, "coverage");

    assertThat(coverage.exitCode()).isEqualTo(ExitCodes.PROBLEMS);
    assertThat(coverage.err())
        .contains("lpr1y-lower: the statement has neither a call nor an untestable reason");
    assertThat(coverage.out()).contains("MISSING");
  }
}

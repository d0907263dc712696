package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CallsCommandTest {
  private static final String SHEET =
      """
      date,analyst,instrument,side,horizon
      2020-02-03,Li,SHFE.ZN,long,3 months
      2020-02-03,Li,SHFE.ZN,long,soon
      """;

  @TempDir private Path folder;

  @Test
  void anImportedSheetIsABookLikeTheOthers() throws IOException {
    var home = ProjectCopy.into(folder.resolve("home"));
    var file = Files.writeString(folder.resolve("desk.csv"), SHEET);
    var imported = ProjectCopy.run(home, "calls", "import", file.toString());
    assertThat(imported.out()).startsWith("desk: 1 call of 1 analyst: 1 direction\nwritten to ");
    assertThat(imported.err()).contains(":3:28: horizon: expected a date");
    assertThat(imported.exitCode()).isEqualTo(1);
    assertThat(ProjectCopy.run(home, "run", "desk").out()).contains("row-2");
    assertThat(ProjectCopy.run(home, "coverage").out())
        .contains("1 statement = 1 with calls + 0 untestable + 0 missing");
    assertThat(ProjectCopy.run(home, "calls", "import", file.toString()).out())
        .contains("has the same calls already");
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    var home = ProjectCopy.into(folder.resolve("home"));
    var file = Files.writeString(folder.resolve("desk.csv"), SHEET);
    ProjectCopy.run(home, "calls", "import", file.toString(), "--dry-run");
    assertThat(home.resolve("strategies/desk.csv")).doesNotExist();
  }

  @Test
  void anExportSaysWhatARowCannotHold() {
    var run = Cli.run("calls", "export", "beite-2019-annual");
    assertThat(run.exitCode()).isZero();
    Golden.check("calls-beite.csv", run.out());
    Golden.check("calls-beite.err.txt", run.err());
  }

  @Test
  void anotherEndingIsWrongUsage() {
    var run = Cli.run("calls", "import", "calls.xlsx");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("a file that ends in .csv was expected, was \"calls.xlsx\"");
  }
}

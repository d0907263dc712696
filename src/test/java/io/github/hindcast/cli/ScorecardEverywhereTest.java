package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.store.Sort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One book as a file, as a spreadsheet, in DuckDB and in PostgreSQL has one scorecard.
class ScorecardEverywhereTest {
  private static final String BOOK = "silicon-houses-2025";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"table", "json"})
  void theScorecardIsTheSameByteForByteWhereverTheCallsAre(String format) throws IOException {
    var command = new String[] {"scorecard", BOOK, "--format", format};
    var ofFile = Cli.run(command);
    assertThat(ofFile.exitCode()).isZero();
    assertThat(ofFile.out()).contains("rank").hasSizeGreaterThan(1_000);

    var home = ProjectCopy.into(folder.resolve("project"));
    var sheet = Cli.run("calls", "export", BOOK);
    Files.writeString(home.resolve("strategies/" + BOOK + ".csv"), sheet.out());
    Files.delete(home.resolve("strategies/" + BOOK + ".yaml"));
    assertThat(ProjectCopy.run(home, command)).isEqualTo(ofFile);

    for (var sort : Sort.values()) {
      var store = sort.newAddress(Files.createDirectories(folder.resolve(sort.name() + format)));
      Cli.run("store", "import", "--store", store);
      var ofStore = Cli.run(StoreCommandTest.with(command, "--store", store));
      assertThat(ofStore.out()).as(sort.name()).isEqualTo(ofFile.out());
    }
  }
}

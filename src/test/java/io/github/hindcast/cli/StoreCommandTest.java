package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.store.Sort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StoreCommandTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Sort.class)
  void commandsPrintFromAStoreWhatTheyPrintFromTheFiles(Sort sort) {
    var store = imported(sort);
    for (var command :
        List.of(
            new String[] {"run", "--readings", "--format", "json"},
            new String[] {"run", "beite-2019-annual", "--as-of", "2020-06-30", "--lang", "zh"},
            new String[] {"explain", "al-sell-hedge"},
            new String[] {"check"},
            new String[] {"check", "--facts"},
            new String[] {"coverage"})) {
      var ofFiles = Cli.run(command);
      var ofStore = Cli.run(with(command, "--store", store));
      assertThat(ofStore.out()).as(String.join(" ", command)).isEqualTo(ofFiles.out());
      assertThat(ofStore.exitCode()).isEqualTo(ofFiles.exitCode());
    }
  }

  @Test
  void theSameProjectTwiceIsTheSameRevision() {
    var store = Sort.DUCKDB.newAddress(folder);
    var first = Cli.run("store", "import", "--store", store);
    var again = Cli.run("store", "import", "--store", store);
    var inChinese = Cli.run("store", "import", "--store", store, "--lang", "zh");
    assertThat(first.out())
        .matches(
            "\\Q"
                + store
                + "\\E: main is now revision 1: \\d+ files and the prices of \\d+ instruments"
                + " changed, [\\d,]+ bars added, 0 ended\n");
    assertThat(again.out()).isEqualTo(store + ": main is there already, as revision 1\n");
    assertThat(inChinese.out()).isEqualTo(store + ": main 已在其中，版本号 1\n");
    assertThat(List.of(first.exitCode(), again.exitCode())).containsOnly(0);
  }

  @Test
  void aProjectWithAProblemIsNotImportedAtAll() throws IOException {
    var home = ProjectCopy.into(folder.resolve("project"));
    var prices = home.resolve("data/prices/shfe-al.csv");
    Files.writeString(prices, Files.readString(prices) + "2030-01-02,oops\n");
    var store = Sort.DUCKDB.newAddress(folder);
    var result = ProjectCopy.run(home, "store", "import", "--store", store);
    assertThat(result.err())
        .contains("data/prices/shfe-al.csv:")
        .endsWith("nothing was put into the store\n");
    assertThat(result.exitCode()).isEqualTo(ExitCodes.PROBLEMS);
    assertThat(Path.of(store)).doesNotExist();
  }

  @Test
  void filesOnTheDiskAreNotReadWhereAStoreIs() throws IOException {
    var store = imported(Sort.DUCKDB);
    var empty = Files.createDirectory(folder.resolve("empty"));
    var ofFiles = Cli.run("run", "beite-2019-annual");
    var ofStore = ProjectCopy.run(empty, "run", "beite-2019-annual", "--store", store);
    assertThat(ofStore.out()).isEqualTo(ofFiles.out());
  }

  @Test
  void aReadOnlyStoreIsReadAndTheRunNotKept() throws IOException {
    var store = imported(Sort.DUCKDB);
    Files.setPosixFilePermissions(Path.of(store), PosixFilePermissions.fromString("r--r--r--"));
    var ofFiles = Cli.run("run", "beite-2019-annual");
    var ofStore = Cli.run("run", "beite-2019-annual", "--store", store);
    assertThat(ofStore.out()).isEqualTo(ofFiles.out());
    assertThat(ofStore.err())
        .isEqualTo("the run was not kept: " + store + ": the store is read-only\n");
    assertThat(ofStore.exitCode()).isEqualTo(ExitCodes.PROBLEMS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          run --store gone.duckdb                        | 1 | hindcast run: gone.duckdb: there is no such store; "hindcast store import --store gone.duckdb" makes one
          run --store gone.duckdb --lang zh              | 1 | hindcast run：gone.duckdb：没有这个存储库；可用“hindcast store import --store gone.duckdb”新建
          run --store jdbc:mysql://h/d?password=geheim   | 1 | hindcast run: a store is a file that ends in .duckdb or an address such as
          run --store gone.duckdb --data data            | 2 | hindcast run: --data and --store were given, which exclude each other
          store import                                   | 2 | hindcast store: --store was expected
          store import x.parquet --store gone.duckdb     | 2 | hindcast store: a FILE and its instrument, --as ID, were expected together
          store import gone.parquet --as A --store s.duckdb | 1 | hindcast store import: gone.parquet: no such file
          store                                          | 2 | hindcast store: import or export was expected
          store export --to x --store gone.duckdb        | 1 | hindcast store export: gone.duckdb: there is no such store
          runs list                                      | 2 | hindcast runs: --store was expected
          runs show x --store gone.duckdb                | 2 | hindcast runs show: Invalid value for positional parameter
          """)
  void whatCannotBeDoneIsSaid(String command, int exitCode, String message) {
    var result = Cli.run(command.split(" "));
    assertThat(result.err()).startsWith(message).doesNotContain("geheim");
    assertThat(result.out()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(exitCode);
  }

  private String imported(Sort sort) {
    var store = sort.newAddress(folder);
    assertThat(Cli.run("store", "import", "--store", store).err()).isEmpty();
    return store;
  }

  static String[] with(String[] command, String... more) {
    var all = new java.util.ArrayList<>(List.of(command));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}

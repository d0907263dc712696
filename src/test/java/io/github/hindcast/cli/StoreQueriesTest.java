package io.github.hindcast.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.store.Queries;
import io.github.hindcast.store.Sort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The views of a store, asked as any tool would ask them, and its Parquet files.
class StoreQueriesTest {
  private static final Path README =
      Path.of(
          System.getProperty("hindcast.home", ""),
          "src/main/resources/io/github/hindcast/store/README.md");
  private static final Pattern QUERY = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Sort.class)
  void theQueriesOfTheReadmeAnswerWhatTheRunPrinted(Sort sort) throws IOException, SQLException {
    var store = sort.newAddress(folder);
    Cli.run("store", "import", "--store", store);
    Cli.run("run", "beite-2019-annual", "--store", store);
    Cli.run("run", "beite-2019-annual", "--as-of", "2020-06-30", "--store", store);
    var queries =
        QUERY
            .matcher(Files.readString(README, UTF_8))
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertThat(queries).hasSize(3);
    var houses = Queries.answer(store, queries.get(0));
    var trades = Queries.answer(store, queries.get(1));
    var runs = Queries.answer(store, queries.get(2));
    assertThat(houses).hasSize(1);
    assertThat(houses.getFirst().get("judged"))
        .isEqualTo(judged(Cli.run("run", "beite-2019-annual", "--as-of", "2020-06-30")));
    assertThat(trades).isNotEmpty().allMatch(row -> String.valueOf(row.get("net")).startsWith("-"));
    assertThat(runs.stream().map(row -> row.get("run"))).containsExactly("1", "2");
    assertThat(runs.stream().map(row -> row.get("verdict"))).containsExactly("MISS", "PENDING");
  }

  private static String judged(Cli run) {
    var found = Pattern.compile("hit rate\\s+[0-9.]+% of (\\d+) judged").matcher(run.out());
    assertThat(found.find()).as(run.out()).isTrue();
    return found.group(1);
  }

  @Test
  void pricesComeBackFromParquetAsTheyWentOut() {
    var store = Sort.DUCKDB.newAddress(folder);
    var parquet = folder.resolve("parquet");
    Cli.run("store", "import", "--store", store);
    Cli.run("run", "--store", store);
    Cli.run("scorecard", "silicon-houses-2025", "--store", store);
    var export = Cli.run("store", "export", "--to", parquet.toString(), "--store", store);
    assertThat(export.out().lines().map(line -> line.replaceFirst(".*/", "")))
        .hasSize(4)
        .allMatch(
            line -> line.matches("(prices|scorecards|trades|verdicts).parquet: [1-9][\\d,]* rows"));
    for (var instrument : List.of("SHFE.AL", "LME.NI.CASH", "COMEX.GC", "HK.2858")) {
      var again = importPrices(parquet.resolve("prices.parquet"), instrument, store);
      assertThat(again.err()).isEmpty();
      assertThat(again.out()).isEqualTo(store + ": main is there already, as revision 1\n");
    }
  }

  @Test
  void bothSortsOfStoreGiveTheSameParquetFile() throws IOException {
    var written = new java.util.ArrayList<byte[]>();
    for (var sort : Sort.values()) {
      var parquet = folder.resolve(sort.name());
      var store = sort.newAddress(folder);
      Cli.run("store", "import", "--store", store);
      Cli.run("store", "export", "--to", parquet.toString(), "--store", store);
      written.add(Files.readAllBytes(parquet.resolve("prices.parquet")));
    }
    assertThat(written.getFirst()).isEqualTo(written.getLast());
  }

  @Test
  void wrongPricesInParquetAreToldAsThoseOfAPriceFile() throws SQLException {
    var store = Sort.DUCKDB.newAddress(folder);
    var file = folder.resolve("al.parquet");
    Cli.run("store", "import", "--store", store);
    Queries.parquet(
        file,
        "select date '2020-01-02' as day, 1.0 as open, 2.0 as high, 3.0 as low, 2.5 as close,"
            + " 'AL2002' as contract");
    var result = importPrices(file, "SHFE.AL", store);
    assertThat(result.err())
        .startsWith(file + ":2:")
        .contains(" high: expected a high not below the low 3.0, was 2.0")
        .endsWith("nothing was put into the store\n");
    assertThat(result.exitCode()).isEqualTo(ExitCodes.PROBLEMS);
    assertThat(importPrices(file, "SHFE.XX", store).err())
        .contains("no instrument with a price file is called 'SHFE.XX'");
  }

  @Test
  void aParquetFileOfSomethingElseIsNamed() throws IOException, SQLException {
    var store = Sort.DUCKDB.newAddress(folder);
    var text = Files.writeString(folder.resolve("text.parquet"), "no such thing");
    var other = folder.resolve("other.parquet");
    Queries.parquet(other, "select 1 as a, 2 as b");
    Cli.run("store", "import", "--store", store);
    assertThat(importPrices(text, "SHFE.AL", store).err())
        .isEqualTo("hindcast store import: " + text + ": this is no Parquet file of prices\n");
    assertThat(importPrices(other, "SHFE.AL", store).err())
        .isEqualTo(
            "hindcast store import: "
                + other
                + ": expected the columns day (or date) and close, was a, b\n");
  }

  private static Cli importPrices(Path file, String instrument, String store) {
    return Cli.run("store", "import", file.toString(), "--as", instrument, "--store", store);
  }
}

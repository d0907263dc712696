package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.load.feed.PriceRow;
import io.github.hindcast.load.feed.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataCommandTest {
  @TempDir private Path folder;

  private Path sample() throws IOException {
    return Files.write(
        folder.resolve("fut_daily.csv"),
        Shape.TUSHARE_FUTURES.write(PriceRow.shipped("gfex-si2507.csv")));
  }

  @Test
  void aBookRunsOnImportedPrices() throws IOException {
    var home = ProjectCopy.into(folder.resolve("home"));
    var imported =
        ProjectCopy.run(home, "data", "import", sample().toString(), "--like", "SHFE.AL");
    assertThat(imported.err()).isEmpty();
    assertThat(imported.exitCode()).isZero();
    assertThat(imported.out())
        .contains("profile tushare-futures; ASCII; separated by commas")
        .contains(
            "SHFE.AL2006: 17 bars of a day, 2025-05-21 to 2025-06-13, newest row first in the file,"
                + " from fut_daily.csv to prices/shfe-al2006.csv\n  terms as those of SHFE.AL")
        .endsWith("written: prices/shfe-al2006.csv, imported.yaml\n");
    var book =
        Files.writeString(
            folder.resolve("desk.csv"),
            "date,analyst,instrument,side,horizon\n2025-05-21,Li,SHFE.AL2006,short,2025-06-13\n");
    var run = ProjectCopy.run(home, "run", book.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("SHFE.AL2006").contains("HIT");
  }

  @Test
  void aDryRunSaysWhatItUnderstoodAndWritesNothing() throws IOException {
    var home = ProjectCopy.into(folder.resolve("home"));
    var run =
        ProjectCopy.run(home, "data", "import", sample().toString(), "--dry-run", "--lang", "zh");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("SHFE.AL2006：17 根日线，2025-05-21 至 2025-06-13，原文件为倒序")
        .endsWith("将写入：prices/shfe-al2006.csv、imported.yaml\n");
    assertThat(home.resolve("data/imported.yaml")).doesNotExist();
    assertThat(home.resolve("data/prices/shfe-al2006.csv")).doesNotExist();
  }

  @Test
  void theListKnowsTheOriginAndWhetherPricesWereChangedSince() throws IOException {
    var home = ProjectCopy.into(folder.resolve("home"));
    ProjectCopy.run(home, "data", "import", sample().toString());
    assertThat(line(ProjectCopy.run(home, "data", "list").out()))
        .matches(
            "SHFE.AL2006 +2025-05-21  2025-06-13 +17  prices/shfe-al2006.csv +fut_daily.csv"
                + " \\(tushare-futures\\)  ok");
    var prices = home.resolve("data/prices/shfe-al2006.csv");
    Files.writeString(prices, Files.readString(prices).replace("7865", "7866"));
    assertThat(line(ProjectCopy.run(home, "data", "list").out())).endsWith("CHANGED");
    assertThat(ProjectCopy.run(home, "data", "list", "--format", "json").out())
        .contains("\"schema\" : \"hindcast.data-list/1\"")
        .contains("\"profile\" : \"tushare-futures\"")
        .contains("\"hash\" : \"changed\"");
  }

  private static String line(String table) {
    return table.lines().filter(line -> line.startsWith("SHFE.AL2006")).findFirst().orElseThrow();
  }

  @Test
  void columnsOfAnyNameAreNamedByMap() throws IOException {
    var home = ProjectCopy.into(folder.resolve("home"));
    var rows = PriceRow.shipped("gfex-si2507.csv");
    var text = new StringBuilder("结束;成交均价\n");
    rows.forEach(
        row -> text.append(row.slashedDate()).append(';').append(row.close()).append('\n'));
    var file = Files.writeString(folder.resolve("desk.csv"), text);
    var refused = ProjectCopy.run(home, "data", "import", file.toString(), "--as", "DESK.SI");
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err())
        .contains("expected a header with a day and a close")
        .endsWith("nothing was written\n");
    var run =
        ProjectCopy.run(
            home,
            "data",
            "import",
            file.toString(),
            "--as",
            "DESK.SI",
            "--map",
            "date=结束,close=成交均价");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("columns date = 结束, close = 成交均价");
  }

  @Test
  void aWordThatIsNoChoiceIsWrongUsage() {
    var run = Cli.run("data", "import", "x.csv", "--dates", "dmy");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--dates must be day-first or month-first, was \"dmy\"");
  }
}

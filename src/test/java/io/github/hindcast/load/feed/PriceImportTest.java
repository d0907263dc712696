package io.github.hindcast.load.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.hindcast.market.BarSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

final class PriceImportTest {
  private static final Path HOME = Path.of(System.getProperty("hindcast.home", ""));
  private static final List<Shape> SHAPES = List.of(Shape.values());
  private static final Path MARKET = HOME.resolve("../shared/market");

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Shape.class)
  void everyShapeIsImportedWithoutAnOptionToTheLastBit(Shape shape) throws IOException {
    var rows = PriceRow.shipped("gfex-si2507.csv");
    var home = ImportHome.in(folder.resolve("home"));
    var file = Files.write(folder.resolve(shape.file()), shape.write(rows));
    assertThat(home.run(ImportOptions.none(), file).problems()).isEmpty();
    assertSame(home.bars(shape.id()), rows);
  }

  @Test
  void theListOfImportsIsValidByItsSchema() throws IOException {
    var home = ImportHome.in(folder.resolve("home"));
    for (var shape : List.of(Shape.SHFE, Shape.YAHOO, Shape.STOOQ)) {
      var file =
          Files.write(
              folder.resolve(shape.file()), shape.write(PriceRow.shipped("gfex-si2507.csv")));
      assertThat(home.run(ImportOptions.none(), file).problems()).isEmpty();
    }
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                Files.readString(
                    HOME.resolve(
                        "src/main/resources/io/github/hindcast/load/instruments.schema.json")));
    var list = YAMLMapper.builder().build().readTree(home.data().resolve("imported.yaml").toFile());
    assertThat(list.get("instruments").size()).isEqualTo(3);
    assertThat(schema.validate(list)).isEmpty();
  }

  static List<String> marketFiles() throws IOException {
    if (!Files.isDirectory(MARKET)) {
      return List.of("none");
    }
    try (Stream<Path> files = Files.list(MARKET)) {
      return files
          .filter(PriceImportTest::hasBars)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static boolean hasBars(Path file) {
    try {
      return file.toString().endsWith(".csv")
          && Files.readString(file).startsWith("date,open,high,low,close");
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  /// Three shapes a file, so that all files together go through all shapes more than once.
  @ParameterizedTest
  @MethodSource("marketFiles")
  void realFilesInOtherShapesAreTheSameBars(String name) throws IOException {
    assumeTrue(!name.equals("none"), "the market files are not here");
    var rows = PriceRow.read(MARKET.resolve(name));
    int first = marketFiles().indexOf(name) * 3;
    var home = ImportHome.in(folder.resolve("home"));
    for (int next = first; next < first + 3; next++) {
      var shape = SHAPES.get(next % SHAPES.size());
      var file = Files.write(folder.resolve(next + shape.file()), shape.write(rows));
      var id = "X.N" + next;
      assertThat(home.run(ImportHome.as(id), file).problems()).as("%s", shape).isEmpty();
      assertSame(home.bars(id), rows);
    }
  }

  private static void assertSame(BarSeries bars, List<PriceRow> rows) {
    assertThat(bars.size()).isEqualTo(rows.size());
    for (int bar = 0; bar < bars.size(); bar++) {
      var row = rows.get(bar);
      assertThat(bars.day(bar)).isEqualTo(LocalDate.parse(row.date()));
      assertThat(List.of(bars.open(bar), bars.high(bar), bars.low(bar), bars.close(bar)))
          .isEqualTo(
              Stream.of(row.open(), row.high(), row.low(), row.close())
                  .map(Double::parseDouble)
                  .toList());
    }
  }

  @Test
  void manyContractsAreAMainSeriesOfTheProductThatIsNamed() throws IOException {
    assumeTrue(Files.isDirectory(MARKET), "the market files are not here");
    var rows = PriceRow.read(MARKET.resolve("gfex-si-contracts.csv"));
    var lines =
        rows.stream()
            .map(row ->
                String.join(
                    ",",
                    List.of(
                        row.compactDate(),
                        "工业硅",
                        row.contract().substring(2),
                        row.contract(),
                        "",
                        row.open(),
                        row.high(),
                        row.low(),
                        row.close(),
                        row.settlement(),
                        "",
                        "",
                        row.volume(),
                        row.openInterest(),
                        "",
                        "")))
            .collect(Collectors.joining("\n"));
    var header =
        """
        广州期货交易所期货历史行情表(2024)
        交易日期,品种名称,交割月份,合约代码,前结算价,开盘价,最高价,最低价,收盘价,结算价,涨跌,涨跌1,成交量,持仓量,\
        持仓量变化,成交额
        """;
    var file = Files.writeString(folder.resolve("ALLFUTURES2024.csv"), header + lines + "\n");
    var home = ImportHome.in(folder.resolve("home"));
    var result = home.run(ImportHome.as("GFEX.SI"), file);
    assertThat(result.problems()).isEmpty();
    assertThat(result.value().said().getFirst().lines().toString())
        .contains("made a main series by open interest");
    var bars = home.bars("GFEX.SI");
    assertThat(bars.size()).isGreaterThan(400);
    assertThat(bars.contract(0).orElseThrow()).startsWith("SI23");
  }

  @Test
  void theSameFileAgainChangesNothing() throws IOException {
    var home = ImportHome.in(folder.resolve("home"));
    var file =
        Files.write(
            folder.resolve("al2006.csv"),
            Shape.TUSHARE_FUTURES.write(PriceRow.shipped("gfex-si2507.csv")));
    home.run(ImportOptions.none(), file);
    var before = Files.readString(home.data().resolve("imported.yaml"));
    var again = home.run(ImportOptions.none(), file);
    assertThat(again.problems()).isEmpty();
    assertThat(again.value().written()).isEmpty();
    assertThat(again.value().said().getFirst().lines().getLast().en())
        .isEqualTo(
            "SHFE.AL2006: the same file was imported on 2026-01-02T03:04:05Z; nothing changes");
    assertThat(home.data().resolve("imported.yaml")).hasContent(before);
  }

  @Test
  void anotherFileOfTheSamePricesNeedsReplace() throws IOException {
    var home = ImportHome.in(folder.resolve("home"));
    var rows = PriceRow.shipped("gfex-si2507.csv");
    home.run(
        ImportOptions.none(),
        Files.write(folder.resolve("a.csv"), Shape.TUSHARE_FUTURES.write(rows.subList(0, 9))));
    var whole = Files.write(folder.resolve("b.csv"), Shape.TUSHARE_FUTURES.write(rows));
    assertThat(home.run(ImportOptions.none(), whole).problems().toString())
        .contains("SHFE.AL2006 was imported from a.csv on 2026-01-02T03:04:05Z; --replace writes");
    assertThat(home.bars("SHFE.AL2006").size()).isEqualTo(9);
    var replaced = home.run(ImportHome.with("", Hints.none(), true, false), whole);
    assertThat(replaced.problems()).isEmpty();
    assertThat(home.bars("SHFE.AL2006").size()).isEqualTo(rows.size());
  }

  @Test
  void pricesThatWereDeclaredByHandNeedReplace() throws IOException {
    var home =
        ImportHome.in(folder.resolve("home"))
            .listing(
                """
                  - id: SHFE.AL2006
                    name: aluminium
                    unit: t
                    tick: 5
                    calendar: weekdays
                    session: { zone: Asia/Shanghai, open: "09:00", close: "15:00" }
                    prices: { file: prices/mine.csv, series: single }
                """);
    Files.createDirectories(home.data().resolve("prices"));
    Files.writeString(
        home.data().resolve("prices/mine.csv"),
        Files.readString(HOME.resolve("data/prices/gfex-si2507.csv")));
    var rows = PriceRow.shipped("gfex-ps2507.csv");
    var file = Files.write(folder.resolve("b.csv"), Shape.TUSHARE_FUTURES.write(rows));
    assertThat(home.run(ImportOptions.none(), file).problems().toString())
        .contains("SHFE.AL2006 is listed, with its prices in prices/mine.csv; --replace writes");
    var replaced = home.run(ImportHome.with("", Hints.none(), true, false), file);
    assertThat(replaced.problems()).isEmpty();
    assertThat(replaced.value().written()).containsExactly("prices/mine.csv");
    assertSame(home.bars("SHFE.AL2006"), rows);
  }

  @Test
  void nothingIsWrittenWhereOneOfTheFilesIsWrong() throws IOException {
    var home = ImportHome.in(folder.resolve("home"));
    var good =
        Files.write(folder.resolve("a.csv"), Shape.SHFE.write(PriceRow.shipped("gfex-si2507.csv")));
    var bad = Files.writeString(folder.resolve("b.csv"), "date,close\n2020-01-02,x\n");
    assertThat(home.run(ImportOptions.none(), good, bad).problems()).isNotEmpty();
    try (var files = Files.list(home.data())) {
      var names = new ArrayList<>(files.map(file -> file.getFileName().toString()).toList());
      assertThat(names)
          .containsExactlyInAnyOrder("calendars.yaml", "instruments.yaml", "outcomes.yaml");
    }
  }

  @Test
  void whatAUserWroteIntoTheListStays() throws IOException {
    var home = ImportHome.in(folder.resolve("home"));
    var rows = PriceRow.shipped("gfex-si2507.csv");
    home.run(ImportOptions.none(), Files.write(folder.resolve("a.csv"), Shape.SHFE.write(rows)));
    var list = home.data().resolve("imported.yaml");
    Files.writeString(
        list,
        Files.readString(list).replace("unit: unit", "unit: t # read on the exchange's page"));
    home.run(ImportHome.as("OTHER"), Files.write(folder.resolve("b.csv"), Shape.YAHOO.write(rows)));
    assertThat(Files.readString(list)).contains("unit: t # read on the exchange's page");
    assertThat(home.bars()).hasSize(2);
  }
}

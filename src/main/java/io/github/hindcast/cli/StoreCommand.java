package io.github.hindcast.cli;

import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.load.Project;
import io.github.hindcast.load.Supply;
import io.github.hindcast.store.Imported;
import io.github.hindcast.store.KeptSeries;
import io.github.hindcast.store.ParquetFiles;
import io.github.hindcast.store.ProjectFiles;
import io.github.hindcast.store.StoreAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hindcast store`: the project's files into a store, and what a store keeps out as Parquet.
@Command(
    name = "store",
    description = "Keeps the project in a store (DuckDB file or PostgreSQL); Parquet in and out.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "import|export",
    footer = {
      "",
      "Examples:",
      "  hindcast store import --store desk.duckdb",
      "  hindcast run --store desk.duckdb",
      "  hindcast store import prices.parquet --as SHFE.AL --store desk.duckdb",
      "  hindcast store export --to parquet/ --store desk.duckdb"
    })
final class StoreCommand implements Runnable {
  @Spec private CommandSpec spec;

  private StoreCommand() {}

  @Override
  public void run() {
    throw new WrongUsage(spec, Text.of("import or export was expected", "应写明 import 或 export"));
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description =
          "Puts the project's files, or the prices of a Parquet file, into a store; what is there"
              + " already is left as it is.")
  int importFiles(
      @Mixin StoreOptions store,
      @Parameters(
              paramLabel = "FILE",
              arity = "0..1",
              description = "Prices as Parquet; the whole project unless given.")
          Optional<Path> file,
      @Option(
              names = "--as",
              paramLabel = "ID",
              description = "The instrument whose prices the Parquet file has.")
          Optional<String> instrument,
      @Option(
              names = "--data",
              paramLabel = "DIR",
              description = "Folder of prices and calendars; the project's own data/ unless given.")
          Optional<Path> data)
      throws IOException {
    requireStore(store);
    if (file.isPresent() != instrument.isPresent()) {
      throw new WrongUsage(
          spec,
          Text.of(
              "a FILE and its instrument, --as ID, were expected together",
              "文件与其品种（--as ID）应同时给出"));
    }
    return file.isPresent()
        ? prices(store, file.get(), instrument.orElseThrow())
        : project(store, data.orElseGet(() -> Input.home().resolve("data")));
  }

  private void requireStore(StoreOptions store) {
    if (!store.isGiven()) {
      throw new WrongUsage(spec, StoreOptions.expected());
    }
  }

  /// A project with a problem is left out as a whole: nobody shall find half of it.
  private int project(StoreOptions store, Path data) throws IOException {
    var address = store.address();
    var copy = new Copy();
    var supply =
        new Supply.Disk(
            notice -> spec.commandLine().getErr().println(notice.in(Speech.of(spec))), copy);
    var project = Project.load(Input.home(), data, supply);
    if (!project.isClean()) {
      return refused(project.problems());
    }
    var calls = project.value().books().stream().flatMap(StoreRows::calls).toList();
    try (var opened = store.toWrite()) {
      var done =
          opened.put(
              store.project(),
              new ProjectFiles(copy.texts, copy.series, calls),
              StoreOptions.now(),
              StoreOptions.software());
      say(address, store, done);
    }
    return ExitCodes.DONE;
  }

  private int prices(StoreOptions store, Path file, String instrument) throws IOException {
    var address = store.address();
    var text = ParquetFiles.prices(file, instrument);
    try (var opened = store.toWrite()) {
      var supply = StoreOptions.supply(opened.project(store.project()));
      var project = Project.load(Input.home(), Input.home().resolve("data"), supply).value();
      var prices = project.prices(instrument, file.toString(), text);
      if (prices.value().isEmpty()) {
        return refused(prices.problems());
      }
      var read = prices.value().get();
      var done =
          opened.putPrices(
              store.project(),
              instrument,
              new KeptSeries(read.file(), read.detail(), read.columns()),
              StoreOptions.now(),
              StoreOptions.software());
      say(address, store, done);
    }
    return ExitCodes.DONE;
  }

  private int refused(List<Problem> problems) {
    var err = spec.commandLine().getErr();
    problems.forEach(problem -> err.println(problem.render(Speech.of(spec))));
    var nothing = Text.of("nothing was put into the store", "未向存储库写入任何内容");
    err.println(nothing.in(Speech.of(spec)));
    return ExitCodes.PROBLEMS;
  }

  private void say(StoreAddress address, StoreOptions store, Imported done) {
    var where = address.shown() + ": " + store.project();
    var text =
        done.isNothing()
            ? Text.format(
                "%s is there already, as revision %d", "%s 已在其中，版本号 %d", where, done.revision())
            : Text.format(
                "%s is now revision %d: %s and the prices of %s changed, %s added, %,d ended",
                "%s 现为版本 %d：%s、%s的价格有变化，新增 %s，停用 %,d 根",
                where,
                done.revision(),
                Text.counted(done.files(), "file", "个文件"),
                Text.counted(done.series(), "instrument", "个品种"),
                Text.counted(done.barsAdded(), "bar", "根 K 线"),
                done.barsEnded());
    spec.commandLine().getOut().println(text.in(Speech.of(spec)));
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Writes prices, verdicts, trades and scorecards as Parquet files.")
  int exportFiles(
      @Mixin StoreOptions store,
      @Option(names = "--to", paramLabel = "DIR", required = true, description = "The folder.")
          Path folder)
      throws IOException {
    requireStore(store);
    try (var opened = store.toRead()) {
      for (var written : ParquetFiles.export(opened, folder).entrySet()) {
        spec.commandLine()
            .getOut()
            .println(
                Text.format(
                        "%s: %s",
                        "%s：%s", written.getKey(), Text.counted(written.getValue(), "row", "行"))
                    .in(Speech.of(spec)));
      }
    }
    return ExitCodes.DONE;
  }

  /// Everything that was read.
  private static final class Copy implements Supply.Copyist {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, KeptSeries> series = new HashMap<>();

    @Override
    public void text(String name, String text) {
      texts.put(name, text);
    }

    @Override
    public void prices(InstrumentId instrument, Supply.Prices prices) {
      series.put(
          instrument.value(), new KeptSeries(prices.file(), prices.detail(), prices.columns()));
    }
  }
}

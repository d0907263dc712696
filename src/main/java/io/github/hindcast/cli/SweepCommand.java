package io.github.hindcast.cli;

import io.github.hindcast.base.Loaded;
import io.github.hindcast.base.Text;
import io.github.hindcast.load.SweepFile;
import io.github.hindcast.market.Market;
import io.github.hindcast.report.SweepReport;
import io.github.hindcast.store.GridFile;
import io.github.hindcast.sweep.Grid;
import io.github.hindcast.sweep.Sweep;
import io.github.hindcast.view.Book;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hindcast sweep`: what would have come of a book's calls at other levels and over other windows.
@Command(
    name = "sweep",
    description = "Replays calls at other levels and windows: best, plateau, and how much is luck.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Values: 13800:15000:50 (both ends), 14000,14300, -5%%:5%%:1%%, by -200:200:50",
      "(added to what the call says), 2020-10-01:2020-12-31:7d, 20:120:10 sessions,",
      "none (no stop).",
      "",
      "Examples:",
      "  hindcast sweep beite-2019-annual \\",
      "      --set al-sell-hedge.entry.zone[0]=13800:14700:50",
      "  hindcast sweep beite-2019-annual \\",
      "      --set ni-buy-hedge.entry.zone[0]=95000:100000:500 \\",
      "      --set ni-buy-hedge.stop=none,90000,85000 --out grid.parquet",
      "  hindcast sweep beite-2019-annual --set \\",
      "      'al-sell-hedge.entry.zone[0]&al-sell-hedge.exits[0].at=by 0:500:50'",
      "  hindcast sweep --file my-sweep.yaml --format json"
    })
final class SweepCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Input input;
  @Mixin private Presentation presentation;

  @Parameters(
      paramLabel = "BOOK",
      arity = "0..1",
      description = "The book, by id or by file; with --file the one that it names.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUES",
      description = "An axis of the grid; paths joined by & take their values together.")
  private List<String> sets = new ArrayList<>();

  @Option(names = "--file", paramLabel = "FILE", description = "A sweep file with book and axes.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write every scenario of the grid to a file, .parquet or .csv.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to run on; all cores unless given. The result is the same.")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Largest grid that is run; ${DEFAULT-VALUE} scenarios unless given.")
  private int limit = Sweep.LIMIT;

  private SweepCommand() {}

  @Override
  public Integer call() throws IOException {
    requireUsage();
    var project = input.load();
    var market = input.market(project.value());
    var wanted = file.map(project.value()::sweep).orElseGet(() -> Loaded.of(Optional.empty()));
    var names = name.or(() -> wanted.value().map(SweepFile::book)).stream().toList();
    var books =
        names.isEmpty() ? Loaded.of(List.<Book>of()) : Selection.books(project.value(), names);
    var problems = new ArrayList<>(project.problems());
    problems.addAll(wanted.problems());
    problems.addAll(books.problems());
    if (books.value().isEmpty()) {
      return Problems.print(problems, spec);
    }
    var axes = new AxisOptions(sets, wanted.value());
    var sweep = axes.sweep(books.value().getFirst(), market, limit);
    problems.addAll(sweep.problems());
    if (sweep.value().isPresent()) {
      run(sweep.value().get(), axes.grid(), market);
    }
    return Problems.print(problems, spec);
  }

  private void requireUsage() {
    if (name.isEmpty() && file.isEmpty()) {
      throw new WrongUsage(
          spec, Text.of("a BOOK or a --file was expected", "应写明观点集（BOOK）或 --file"));
    }
    if (sets.isEmpty() && file.isEmpty()) {
      throw new WrongUsage(
          spec,
          Text.of(
              "an axis was expected, such as --set al-sell-hedge.entry.zone[0]=13800:14700:50",
              "应有参数轴，形如 --set al-sell-hedge.entry.zone[0]=13800:14700:50"));
    }
    if (threads.filter(count -> count < 1).isPresent() || limit < 1) {
      throw new WrongUsage(
          spec, Text.of("--threads and --limit must be at least 1", "--threads 与 --limit 应不小于 1"));
    }
    out.filter(path -> !GridFile.isKnown(path))
        .ifPresent(path -> {
          throw new WrongUsage(
              spec,
              Text.format(
                  "--out must end in %s, was \"%s\"",
                  "--out 应以 %s 结尾，实为“%s”",
                  new Text(
                      String.join(" or ", GridFile.ENDINGS), String.join(" 或 ", GridFile.ENDINGS)),
                  path));
        });
  }

  private void run(Sweep sweep, Grid grid, Market market) throws IOException {
    var progress = new Progress(spec, Text.of("scenarios", "个情景"), grid.size());
    try (var interruption = Interruption.watch()) {
      var result =
          sweep
              .threads(threads.orElseGet(() -> Runtime.getRuntime().availableProcessors()))
              .progress(progress)
              .until(interruption)
              .run(market);
      if (out.isPresent()) {
        GridFile.write(
            out.get(),
            Math.toIntExact(grid.size()),
            GridColumns.of(result, presentation.language()));
      }
      var stdout = spec.commandLine().getOut();
      stdout.print(
          SweepReport.write(
              result, presentation.format(), presentation.language(), progress.elapsedMs()));
      stdout.flush();
    }
  }
}

package io.github.hindcast.cli;

import io.github.hindcast.replay.Replay;
import io.github.hindcast.report.PlaceboReport;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.Placebo;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hindcast placebo`: every call against itself on all other dates of its history.
@Command(
    name = "placebo",
    description = "Holds every call against itself on all other dates: base rate and percentile.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  hindcast placebo",
      "  hindcast placebo strategies/beite-2019-annual.yaml",
      "  hindcast placebo dayue-silicon-2025-05-28 --format json"
    })
final class PlaceboCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Input input;
  @Mixin private Presentation presentation;

  @Parameters(
      paramLabel = "BOOK",
      description = "Books by id or by file; all in strategies/ unless given.")
  private List<String> names = new ArrayList<>();

  private PlaceboCommand() {}

  @Override
  public Integer call() {
    var project = input.load();
    var books = project.flatMap(loaded -> Selection.books(loaded, names));
    var market = input.market(project.value());
    var judge = new Judge(new Replay(market));
    var placebos =
        books.value().stream()
            .flatMap(book -> judge.judge(book).stream())
            .map(judgement -> Placebo.of(market, judgement))
            .toList();
    if (!placebos.isEmpty()) {
      spec.commandLine()
          .getOut()
          .print(PlaceboReport.write(placebos, presentation.format(), presentation.language()));
    }
    return Problems.print(books.problems(), spec);
  }
}

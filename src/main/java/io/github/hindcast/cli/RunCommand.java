package io.github.hindcast.cli;

import io.github.hindcast.replay.Replay;
import io.github.hindcast.report.RunReport;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hindcast run`: replays books through real prices and prints what became of every call.
@Command(
    name = "run",
    description = "Replays books through real prices: verdicts, trades, P&L, hit rates.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  hindcast run",
      "  hindcast run beite-2019-annual --readings",
      "  hindcast run my-book.yaml --as-of 2020-06-30 --format json"
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Input input;
  @Mixin private Presentation presentation;

  @Parameters(
      paramLabel = "BOOK",
      description = "Books by id or by file; all in strategies/ unless given.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--readings", description = "Show the other fair readings of every call too.")
  private boolean readings;

  @Option(
      names = "--strip",
      paramLabel = "auto|always|never",
      description =
          "Draw the price of every window with entries and exits under its call; in a terminal only,"
              + " unless given.")
  private StripWhen strip = StripWhen.AUTO;

  private RunCommand() {}

  @Override
  public Integer call() {
    var project = input.load();
    var books = project.flatMap(loaded -> Selection.books(loaded, names));
    var market = input.market(project.value());
    var judge = new Judge(new Replay(market));
    var results =
        books.value().stream().map(book -> new BookResult(book, judge.judge(book))).toList();
    if (!results.isEmpty()) {
      var result = new RunResult(market.knownUpTo(), results);
      spec.commandLine()
          .getOut()
          .print(
              RunReport.write(
                  result,
                  presentation.format(),
                  presentation.language(),
                  readings,
                  strip.draws(Main.isInTerminal(spec))));
    }
    return Problems.print(books.problems(), spec);
  }
}

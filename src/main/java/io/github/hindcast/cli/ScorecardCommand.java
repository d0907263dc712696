package io.github.hindcast.cli;

import io.github.hindcast.market.Market;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.report.ScorecardReport;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.scorecard.Grouping;
import io.github.hindcast.score.scorecard.NaiveHouse;
import io.github.hindcast.score.scorecard.Scorecard;
import io.github.hindcast.view.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hindcast scorecard`: the records of those who made the calls, beside what luck would have done.
@Command(
    name = "scorecard",
    description =
        "Hit rates with intervals and base rates, returns, ranks: by whom calls were made.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  hindcast scorecard",
      "  hindcast scorecard silicon-houses-2025 --by house",
      "  hindcast scorecard --by kind --format json"
    })
final class ScorecardCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Input input;
  @Mixin private Presentation presentation;

  @Parameters(
      paramLabel = "BOOK",
      description = "Books by id or by file; all in strategies/ unless given.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "analyst|house|source|instrument|kind|year",
      description = "Whose record a row shows; ${DEFAULT-VALUE} unless given.")
  private Grouping by = Grouping.HOUSE;

  @Option(names = "--ledger", description = "List every call of every record too.")
  private boolean ledger;

  private ScorecardCommand() {}

  @Override
  public Integer call() {
    var project = input.load();
    var books = project.flatMap(loaded -> Selection.books(loaded, names));
    if (!books.value().isEmpty()) {
      var scorecard = scorecard(input.market(project.value()), books.value());
      spec.commandLine()
          .getOut()
          .print(
              ScorecardReport.write(
                  scorecard, presentation.format(), presentation.language(), ledger));
    }
    return Problems.print(books.problems(), spec);
  }

  private Scorecard scorecard(Market market, List<Book> books) {
    var judge = new Judge(new Replay(market));
    var naive = NaiveHouse.beside(books, market).stream().toList();
    return Scorecard.of(market, judged(judge, books), judged(judge, naive), by);
  }

  private static List<BookResult> judged(Judge judge, List<Book> books) {
    return books.stream().map(book -> new BookResult(book, judge.judge(book))).toList();
  }
}

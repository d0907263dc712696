package io.github.hindcast.cli;

import io.github.hindcast.market.Market;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.report.ScorecardReport;
import io.github.hindcast.score.BaseRates;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.RunResult;
import io.github.hindcast.score.scorecard.Grouping;
import io.github.hindcast.score.scorecard.NaiveHouse;
import io.github.hindcast.score.scorecard.Scorecard;
import io.github.hindcast.score.scorecard.ScoredBook;
import io.github.hindcast.view.Book;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    int kept = ExitCodes.DONE;
    if (!books.value().isEmpty()) {
      var market = input.market(project.value());
      var scorecard = scorecard(market, books.value());
      spec.commandLine()
          .getOut()
          .print(
              ScorecardReport.write(
                  scorecard, presentation.format(), presentation.language(), ledger));
      kept = input.record(() -> verdicts(market, books.value()), Optional.of(scorecard), names);
    }
    return Math.max(kept, Problems.print(books.problems(), spec));
  }

  private Scorecard scorecard(Market market, List<Book> books) {
    var judge = new Judge(new Replay(market));
    var baseRates = new BaseRates(market);
    var naive = NaiveHouse.beside(books, market).stream().toList();
    var progress = Progress.ofCalls(spec, Stream.of(books, naive).flatMap(List::stream).toList());
    return Scorecard.of(
        market,
        by,
        books.stream().map(book -> ScoredBook.of(book, judge, baseRates, progress::step)).toList(),
        naive.stream().map(book -> ScoredBook.of(book, judge, baseRates, progress::step)).toList());
  }

  /// For a store, which keeps every verdict: a scorecard alone forgets a call once it is scored.
  private static RunResult verdicts(Market market, List<Book> books) {
    var judge = new Judge(new Replay(market));
    return new RunResult(
        market.knownUpTo(),
        books.stream().map(book -> new BookResult(book, judge.judge(book))).toList());
  }
}

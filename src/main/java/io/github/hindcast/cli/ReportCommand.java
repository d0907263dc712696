package io.github.hindcast.cli;

import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import io.github.hindcast.load.Project;
import io.github.hindcast.market.Market;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.report.html.HtmlReport;
import io.github.hindcast.report.html.Imprint;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.scorecard.Grouping;
import io.github.hindcast.score.scorecard.NaiveHouse;
import io.github.hindcast.score.scorecard.Scorecard;
import io.github.hindcast.view.Book;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `hindcast report`: pages with charts to send to a colleague, which open without a network.
@Command(
    name = "report",
    description = "Writes self-contained HTML: one page a book, a scorecard and an index.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The pages need no network and no other file; they print as they are.",
      "",
      "Examples:",
      "  hindcast report -o report",
      "  hindcast report -o report beite-2019-annual --lang zh",
      "  hindcast report -o june my-book.yaml --as-of 2020-06-30"
    })
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Input input;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      required = true,
      description = "Folder for the pages; made where it is missing.")
  private Path out = Path.of("");

  @Parameters(
      paramLabel = "BOOK",
      description = "Books by id or by file; all in strategies/ unless given.")
  private List<String> names = new ArrayList<>();

  private ReportCommand() {}

  @Override
  public Integer call() throws IOException {
    var project = input.load();
    var books = project.flatMap(loaded -> Selection.books(loaded, names));
    var problems = new ArrayList<>(books.problems());
    var distinct = distinct(books.value(), problems);
    if (!distinct.isEmpty()) {
      write(project.value(), distinct);
    }
    return Problems.print(problems, spec);
  }

  /// A page is named by its book: of two books of one name the first is written.
  private static List<Book> distinct(List<Book> books, List<Problem> problems) {
    Map<String, Book> byId = new LinkedHashMap<>();
    for (var book : books) {
      if (byId.putIfAbsent(book.id(), book) != null) {
        problems.add(
            Problem.of(
                book.id(),
                Text.of("another book of this report has the same name", "本次报告中另有同名观点集")));
      }
    }
    return List.copyOf(byId.values());
  }

  private void write(Project project, List<Book> books) throws IOException {
    var market = input.market(project);
    var imprint = new Imprint(Main.Version.number(), market.knownUpTo(), project.priceFiles());
    var report = new HtmlReport(market, imprint, Speech.of(spec));
    Files.createDirectories(out);
    var judged = judged(market, books);
    for (var book : judged) {
      write(HtmlReport.nameOf(book), report.book(book));
    }
    var naive = judged(market, NaiveHouse.beside(books, market).stream().toList());
    write(
        HtmlReport.SCORECARD,
        report.scorecard(Scorecard.of(market, judged, naive, Grouping.HOUSE)));
    write(HtmlReport.INDEX, report.index(judged));
  }

  private static List<BookResult> judged(Market market, List<Book> books) {
    var judge = new Judge(new Replay(market));
    return books.stream().map(book -> new BookResult(book, judge.judge(book))).toList();
  }

  /// Whole or not at all: a page that somebody has open is replaced in one step.
  private void write(String name, String page) throws IOException {
    var file = out.resolve(name);
    var unfinished = out.resolve("." + name + ".part");
    try {
      Files.writeString(unfinished, page);
      Files.move(
          unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    var stdout = spec.commandLine().getOut();
    stdout.println(file);
    stdout.flush();
  }
}

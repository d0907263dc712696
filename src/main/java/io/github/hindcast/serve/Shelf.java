package io.github.hindcast.serve;

import io.github.hindcast.base.Text;
import io.github.hindcast.base.Words;
import io.github.hindcast.load.Project;
import io.github.hindcast.market.Market;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.RunResult;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The books that are served, with the market they are judged by. Nothing of it ever changes, so
/// that any number of requests may share it.
///
/// A call is known by its id only, `book/call` or `book/call#reading`: what a request says is
/// looked up and never made into the name of a file.
public final class Shelf {
  private final Project project;
  private final Market market;
  private final Judge judge;
  private final RunResult run;
  private final Map<String, Call> calls = new LinkedHashMap<>();
  private final Map<String, Path> files;

  /// `files` has the file of each book by the book's id.
  public Shelf(Project project, Market market, List<Book> books, Map<String, Path> files) {
    this.project = project;
    this.market = market;
    this.judge = new Judge(new Replay(market));
    this.run =
        new RunResult(
            market.knownUpTo(),
            books.stream().map(book -> new BookResult(book, judge.judge(book))).toList());
    this.files = Map.copyOf(files);
    for (var book : books) {
      for (var call : book.calls()) {
        calls.put(call.id().toString(), call);
        call.readings().forEach(reading -> calls.put(reading.id().toString(), reading));
      }
    }
  }

  /// What became of every call as it is written.
  RunResult run() {
    return run;
  }

  Market market() {
    return market;
  }

  Judge judge() {
    return judge;
  }

  Project project() {
    return project;
  }

  /// Throws a [Refusal] with the nearest name where there is no such call.
  Call call(String id) {
    return Optional.ofNullable(calls.get(id))
        .orElseThrow(() ->
            Refusal.of(
                404,
                "id",
                Words.nearest(id, calls.keySet())
                    .map(near ->
                        Text.format(
                            "no call is called '%s'; did you mean '%s'?",
                            "没有名为 '%s' 的判断；是否想写 '%s'？", id, near))
                    .orElseGet(() -> Text.format("no call is called '%s'", "没有名为 '%s' 的判断", id))));
  }

  Book book(String id) {
    return run.books().stream()
        .map(BookResult::book)
        .filter(book -> book.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  Optional<Path> file(String book) {
    return Optional.ofNullable(files.get(book));
  }
}

package io.github.hindcast.cli;

import io.github.hindcast.base.Loaded;
import io.github.hindcast.base.Problem;
import io.github.hindcast.base.Text;
import io.github.hindcast.base.Words;
import io.github.hindcast.load.Project;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Finds the books and calls that a command line names.
final class Selection {
  private Selection() {}

  /// Books by id or by the path of their file; all of the project's where none is named.
  static Loaded<List<Book>> books(Project project, List<String> names) {
    if (names.isEmpty()) {
      return Loaded.of(project.books());
    }
    var books = new ArrayList<Book>();
    var problems = new ArrayList<Problem>();
    for (var name : names) {
      var known = project.books().stream().filter(book -> book.id().equals(name)).findFirst();
      if (known.isPresent()) {
        books.add(known.get());
      } else if (Files.exists(Path.of(name))) {
        var loaded = project.books(List.of(Path.of(name)));
        books.addAll(loaded.value());
        problems.addAll(loaded.problems());
      } else {
        problems.add(
            Problem.of(
                name,
                Text.format(
                    "no book and no file has this name%s",
                    "没有这个名称的观点集或文件%s", nearest(project, name))));
      }
    }
    return Loaded.of(books, problems);
  }

  private static Text nearest(Project project, String name) {
    var ids = project.books().stream().map(Book::id).toList();
    return Words.nearest(name, ids)
        .map(Speech::didYouMean)
        .orElseGet(() -> Text.format("; the books are %s", "；现有观点集：%s", Text.list(ids)));
  }

  /// The calls that a name may mean: `call`, `book/call`, either with `#reading` behind it.
  static List<Call> calls(List<Book> books, String name) {
    int hash = name.indexOf('#');
    var reading = hash < 0 ? "" : name.substring(hash + 1);
    var path = hash < 0 ? name : name.substring(0, hash);
    return books.stream()
        .flatMap(book -> book.calls().stream())
        .filter(call -> path.equals(call.id().name()) || path.equals(call.id().toString()))
        .flatMap(call ->
            reading.isEmpty()
                ? Stream.of(call)
                : Stream.concat(Stream.of(call), call.readings().stream())
                    .filter(each -> each.id().reading().equals(reading)))
        .toList();
  }
}

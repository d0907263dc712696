package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import java.util.List;
import java.util.Optional;

/// Reads one book of calls, `strategies/<book>.yaml`.
final class BookFile {
  private BookFile() {}

  /// The book with its sound calls; empty where the source is not on record, as nobody then knows
  /// when any of them was published.
  static Optional<Book> read(String id, Spot root, String file, Records records) {
    return root.fields("source", "calls")
        .flatMap(fields -> {
          var source = fields.required("source", records.sources()::find);
          var reader = new CallReader(id, source, records);
          var calls =
              Names.read(
                  Text.of("call", "判断"),
                  file,
                  fields.required("calls", Optional::of),
                  reader::call,
                  call -> call.id().name());
          return source.map(known -> new Book(id, known.source(), List.<Call>copyOf(calls.all())));
        });
  }
}

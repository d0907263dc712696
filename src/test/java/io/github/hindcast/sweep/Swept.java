package io.github.hindcast.sweep;

import io.github.hindcast.base.Text;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Source;
import java.util.List;
import java.util.stream.Stream;

/// Books to sweep in tests: the calls of a test, all named `call`.
final class Swept {
  private Swept() {}

  static Book book(CallBuilder... calls) {
    var built = Stream.of(calls).map(CallBuilder::build).toList();
    var views = built.stream().map(Call::view).limit(1).toList();
    var source = new Source("source", Text.same("T"), Text.same("P"), views, List.of(), List.of());
    return new Book("book", source, built);
  }
}

package io.github.hindcast.view;

import java.util.List;
import java.util.Optional;

/// A named set of calls that are replayed and scored together: one for each source.
public record Book(String id, Source source, List<Call> calls) {
  public Book {
    calls = List.copyOf(calls);
  }

  public Optional<Call> call(String name) {
    return calls.stream().filter(call -> call.id().name().equals(name)).findFirst();
  }
}

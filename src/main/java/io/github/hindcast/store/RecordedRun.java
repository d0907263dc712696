package io.github.hindcast.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// A run as it is kept, without what came of it.
///
/// @param id counts up from 1 over all runs of the store
/// @param started in UTC
/// @param inputs SHA-256 of everything that was read
public record RecordedRun(
    long id,
    String project,
    long revision,
    String command,
    LocalDateTime started,
    String software,
    String inputs,
    LocalDate knownUpTo,
    Optional<LocalDate> asOf,
    List<Book> books,
    int calls) {

  public RecordedRun {
    books = List.copyOf(books);
  }

  public record Book(String id, String path, String sha256) {}
}

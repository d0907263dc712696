package io.github.hindcast.score;

import java.time.LocalDate;
import java.util.List;

/// One run over some books: what was known up to the end of `asOf`.
public record RunResult(LocalDate asOf, List<BookResult> books) {
  public RunResult {
    books = List.copyOf(books);
  }
}

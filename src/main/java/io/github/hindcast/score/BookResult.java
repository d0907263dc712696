package io.github.hindcast.score;

import io.github.hindcast.view.Book;
import io.github.hindcast.view.Statement;
import java.util.List;

/// What became of a book: a judgement for each call, beside the statements that no call can judge.
public record BookResult(Book book, List<Judgement> judgements) {
  public BookResult {
    judgements = List.copyOf(judgements);
  }

  /// The statements of the source that can never be judged, each with its reason.
  public List<Statement> untestable() {
    return book.source().statements().stream().filter(s -> s.untestable().isPresent()).toList();
  }
}

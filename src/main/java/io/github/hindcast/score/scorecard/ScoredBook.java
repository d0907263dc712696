package io.github.hindcast.score.scorecard;

import io.github.hindcast.score.BaseRates;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Judge;
import io.github.hindcast.view.Book;
import java.util.List;

/// A book with what scorecards keep of each of its calls.
public record ScoredBook(Book book, List<ScoredCall> calls) {
  public ScoredBook {
    calls = List.copyOf(calls);
  }

  static ScoredBook of(BookResult result, BaseRates baseRates) {
    return new ScoredBook(
        result.book(),
        result.judgements().parallelStream()
            .map(judgement -> ScoredCall.of(judgement.ruling(), baseRates))
            .toList());
  }

  /// Judges each call, scores it and forgets how it came about, so that a book may have as many as
  /// there are. On all processors; the order is that of the book whatever comes first. `done` is
  /// run once a call, by any thread.
  public static ScoredBook of(Book book, Judge judge, BaseRates baseRates, Runnable done) {
    return new ScoredBook(
        book,
        book.calls().parallelStream()
            .map(call -> {
              var one = ScoredCall.of(judge.rule(call), baseRates);
              done.run();
              return one;
            })
            .toList());
  }
}

package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.KindName;
import io.github.hindcast.view.Statement;
import io.github.hindcast.view.View;

/// Whose record a scorecard shows: what calls must have in common to stand in one row.
public enum Grouping {
  ANALYST,
  HOUSE,
  SOURCE,
  INSTRUMENT,
  KIND,
  YEAR;

  /// The row of a call; its English words are the key in JSON and CSV. Calls of one book are of one
  /// source.
  Text row(Book book, Call call) {
    return switch (this) {
      case ANALYST, HOUSE, SOURCE, YEAR -> row(book, call.view());
      case INSTRUMENT -> Text.same(ScoredCall.subject(call.claim()));
      case KIND -> KindName.of(call.claim().kind());
    };
  }

  /// The row of a statement that no call can judge: it names no instrument.
  Text row(Book book, View view, Statement statement) {
    return switch (this) {
      case ANALYST, HOUSE, SOURCE, YEAR -> row(book, view);
      case INSTRUMENT -> Text.of("(not testable)", "（不可检验）");
      case KIND -> KindName.of(statement.kind());
    };
  }

  private Text row(Book book, View view) {
    return switch (this) {
      case ANALYST -> view.analyst().name();
      case HOUSE -> view.analyst().house();
      case SOURCE -> Text.same(book.source().id());
      case YEAR -> Text.same(String.valueOf(view.published().day().getYear()));
      case INSTRUMENT, KIND -> throw new IllegalStateException("a view has no " + this);
    };
  }

  /// The word on the command line and in JSON.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

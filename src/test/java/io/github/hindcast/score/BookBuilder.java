package io.github.hindcast.score;

import static io.github.hindcast.view.CallBuilder.aMove;

import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Replayed.Cause;
import io.github.hindcast.replay.Replayed.NotPlayed;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Source;
import io.github.hindcast.view.Statement;
import io.github.hindcast.view.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A judged book for tests: verdicts without the calls that led to them.
final class BookBuilder {
  private static final Text WHY = Text.of("because", "因为");

  private final List<Judgement> judgements = new ArrayList<>();
  private final List<Statement> untestable = new ArrayList<>();

  private BookBuilder() {}

  static BookBuilder aBook() {
    return new BookBuilder();
  }

  BookBuilder with(Verdict verdict, int times) {
    for (int call = 0; call < times; call++) {
      judgements.add(judgement(verdict, Optional.empty(), List.of()));
    }
    return this;
  }

  BookBuilder earning(String currency, String net) {
    var zero = BigDecimal.ZERO;
    var amount = new BigDecimal(net);
    var pnl = new Pnl(currency, amount, zero, zero, amount, amount, zero);
    judgements.add(judgement(Verdict.HIT, Optional.of(pnl), List.of()));
    return this;
  }

  /// One call whose base reading is `base` and whose other one is `other`.
  BookBuilder withReading(Verdict base, Verdict other) {
    var reading = judgement(other, Optional.empty(), List.of());
    judgements.add(judgement(base, Optional.empty(), List.of(reading)));
    return this;
  }

  BookBuilder untestable(String id) {
    untestable.add(
        new Statement(id, "event", WHY, Text.same("p. 1"), Optional.empty(), Optional.of(WHY)));
    return this;
  }

  BookResult build() {
    var view = new View("view", call().view().analyst(), call().published(), untestable);
    var source =
        new Source("source", Text.same("T"), Text.same("P"), List.of(view), List.of(), List.of());
    return new BookResult(new Book("book", source, List.of()), judgements);
  }

  private static Judgement judgement(Verdict verdict, Optional<Pnl> pnl, List<Judgement> readings) {
    return new Judgement(
        call(),
        Finding.of(verdict, WHY),
        pnl,
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        new NotPlayed(call(), Cause.NO_DATA, WHY),
        readings);
  }

  private static Call call() {
    return aMove(Direction.LONG).build();
  }
}

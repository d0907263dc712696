package io.github.hindcast.load;

import io.github.hindcast.view.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads one statement of a source.
final class StatementReader {
  private StatementReader() {}

  static Optional<Statement> statement(Spot spot) {
    return spot.fields("id", "kind", "said", "locator", "numbers", "condition", "untestable")
        .flatMap(fields -> {
          var id = fields.required("id", Scalars::id);
          var kind = fields.required("kind", Kind::read);
          var said = fields.required("said", Texts::both);
          var locator = fields.required("locator", Texts::name);
          var _ = fields.optional("numbers", StatementReader::numbers);
          var condition = fields.optional("condition", Texts::both);
          var untestable = fields.optional("untestable", Texts::both);
          return fields.build(() ->
              new Statement(
                  id.orElseThrow(),
                  kind.orElseThrow().word(),
                  said.orElseThrow(),
                  locator.orElseThrow(),
                  condition,
                  untestable));
        });
  }

  /// The numbers that the statement prints, by names of their own. Calls write the ones they need
  /// themselves, so that here they only have to be numbers.
  private static Optional<List<BigDecimal>> numbers(Spot spot) {
    return spot.entries()
        .flatMap(entries -> {
          var read = entries.stream().map(Scalars::number).flatMap(Optional::stream).toList();
          return read.size() == entries.size() ? Optional.of(read) : Optional.empty();
        });
  }
}

package io.github.hindcast.load;

import io.github.hindcast.view.Call.Frictions;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads what trading costs beyond the tables: `{ slippage-ticks: 1, margin-interest-pct: 3 }`.
final class FrictionsReader {
  private FrictionsReader() {}

  static Optional<Frictions> frictions(Spot spot) {
    return spot.fields("slippage-ticks", "margin-interest-pct")
        .flatMap(fields -> {
          var slippage = fields.optional("slippage-ticks", Scalars.between(0, 1000));
          var interest = fields.optional("margin-interest-pct", Scalars.between(0, 100));
          return fields.build(() ->
              new Frictions(slippage.orElse(BigDecimal.ZERO), interest.orElse(BigDecimal.ZERO)));
        });
  }
}

package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.LastTradingDay;
import io.github.hindcast.market.RollRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads by which rule a main series is built: `{ by: open-interest, ratio: 1.1 }`, `{ by: volume
/// }` or `{ by: last-trading-day, sessions: 10, last-trading-day: tenth-session }`.
final class RollRuleReader {
  private static final List<String> WORDS = List.of("open-interest", "volume", "last-trading-day");

  private RollRuleReader() {}

  static Optional<RollRule> rule(Spot spot) {
    return spot.fields("by", "ratio", "sessions", "last-trading-day")
        .flatMap(fields -> {
          var by = fields.required("by", at -> Scalars.word(at, WORDS));
          var ratio = fields.optional("ratio", Scalars.between(1, 10)).map(BigDecimal::doubleValue);
          var sessions = fields.optional("sessions", Scalars.count(0, 250));
          var last = fields.optional("last-trading-day", Scalars.oneOf(LastTradingDay.class));
          boolean byDay = by.filter(word -> word.equals("last-trading-day")).isPresent();
          if (byDay && (sessions.isEmpty() || last.isEmpty())) {
            fields.refuse(
                "by",
                Text.of(
                    "needs sessions and last-trading-day beside it",
                    "须同时写明 sessions 和 last-trading-day"));
          }
          return fields.build(() ->
              switch (by.orElseThrow()) {
                case "open-interest" -> new RollRule.OpenInterest(ratio.orElse(1.0));
                case "volume" -> new RollRule.Volume(ratio.orElse(1.0));
                default ->
                    new RollRule.BeforeLastTradingDay(sessions.orElseThrow(), last.orElseThrow());
              });
        });
  }
}

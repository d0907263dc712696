package io.github.hindcast.instrument;

import io.github.hindcast.base.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Anything with a price series: a main contract, a single contract, a share, a metal, a ratio.
///
/// Prices are in `currency` per `unit` (tonne, ounce, share). `multiplier` is units per lot. An
/// absent tick means that no tick is on record, and prices are then not rounded. `continuous` names
/// the continuous series of a single contract, which stands in where the contract's own history is
/// too short. `unverified` and `adjusted` (prices re-scaled after the fact, so that older levels
/// never traded) go with every result.
public record Instrument(
    InstrumentId id,
    Text name,
    String unit,
    Optional<String> currency,
    Optional<Tick> tick,
    Optional<BigDecimal> multiplier,
    TradingCalendar calendar,
    Session session,
    Continuity continuity,
    TradingTerms terms,
    Optional<InstrumentId> continuous,
    boolean adjusted,
    boolean unverified) {

  /// The instant from which trading day `day` trades, night session included.
  public Instant opens(LocalDate day) {
    return session.opens(day, calendar);
  }

  public Instant closes(LocalDate day) {
    return session.closes(day);
  }
}

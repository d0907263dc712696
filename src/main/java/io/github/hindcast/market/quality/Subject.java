package io.github.hindcast.market.quality;

import io.github.hindcast.instrument.Continuity;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.Tick;
import io.github.hindcast.instrument.TradingCalendar;
import io.github.hindcast.market.Roll;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What is on record of the instrument whose prices a file holds: nothing, or its calendar, tick,
/// terms and rolls.
///
/// @param rolls by their first day
public record Subject(Optional<Instrument> instrument, Map<LocalDate, Roll> rolls) {
  public static final Subject UNKNOWN = new Subject(Optional.empty(), Map.of());

  public Subject {
    rolls = Map.copyOf(rolls);
  }

  public static Subject of(Instrument instrument) {
    return new Subject(Optional.of(instrument), Map.of());
  }

  Optional<TradingCalendar> calendar() {
    return instrument.map(Instrument::calendar);
  }

  /// The tick on which prices of the market stand; adjusted prices stand on none.
  Optional<Tick> tick() {
    return instrument.filter(known -> !known.adjusted()).flatMap(Instrument::tick);
  }

  /// Whether contracts are known to follow one another without being named.
  boolean isSpliced() {
    return instrument.filter(known -> known.continuity() == Continuity.SPLICED).isPresent();
  }

  /// Whether the prices are known to be of one thing that never rolls.
  boolean isSingle() {
    return instrument.filter(known -> known.continuity() == Continuity.SINGLE).isPresent();
  }
}

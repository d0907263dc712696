package io.github.hindcast.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All instruments on record, by id, in the order of their ids.
public record Instruments(Map<InstrumentId, Instrument> byId) {
  public Instruments {
    byId = java.util.Collections.unmodifiableMap(new TreeMap<>(byId));
  }

  public static Instruments of(List<Instrument> instruments) {
    return new Instruments(
        instruments.stream().collect(Collectors.toMap(Instrument::id, Function.identity())));
  }

  public Optional<Instrument> find(InstrumentId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// A named day of any calendar in use, such as `spring-festival-2020.first-session`.
  public Optional<LocalDate> anchor(String name) {
    return byId.values().stream()
        .map(instrument -> instrument.calendar().anchor(name))
        .flatMap(Optional::stream)
        .findFirst();
  }
}

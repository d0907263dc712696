package io.github.hindcast.market;

import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.instrument.Instruments;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that is on record of what happened, possibly only up to a day.
///
/// A market as of a day holds no bar, no announcement and no outcome of a later one: what it does
/// not hold cannot be read by mistake.
public record Market(
    Instruments instruments,
    Map<InstrumentId, BarSeries> bars,
    Map<String, RateSeries> rates,
    Map<String, Outcome> outcomes,
    Optional<LocalDate> asOf) {

  public Market {
    bars = Map.copyOf(bars);
    rates = Map.copyOf(rates);
    outcomes = Map.copyOf(outcomes);
  }

  public Optional<BarSeries> series(InstrumentId id) {
    return Optional.ofNullable(bars.get(id)).filter(series -> !series.isEmpty());
  }

  public Optional<RateSeries> rate(String id) {
    return Optional.ofNullable(rates.get(id));
  }

  public Optional<Outcome> outcome(String id) {
    return Optional.ofNullable(outcomes.get(id));
  }

  /// The day up to which anything is on record: the day asked for, else that of the last bar or
  /// announcement of all.
  public LocalDate knownUpTo() {
    var lastDays =
        Stream.concat(
            bars.values().stream().filter(s -> !s.isEmpty()).map(BarSeries::lastDay),
            rates.values().stream().flatMap(series -> series.lastDay().stream()));
    return asOf.or(() -> lastDays.max(Comparator.naturalOrder())).orElse(LocalDate.EPOCH);
  }

  /// This market without anything that became known after the end of `day`.
  public Market asOf(LocalDate day) {
    return new Market(
        instruments,
        mapValues(bars, series -> series.asOf(day)),
        mapValues(rates, series -> series.asOf(day)),
        mapValues(outcomes, outcome -> outcome.asOf(day)),
        asOf.filter(earlier -> earlier.isBefore(day)).or(() -> Optional.of(day)));
  }

  private static <K extends Comparable<K>, V> Map<K, V> mapValues(
      Map<K, V> map, UnaryOperator<V> change) {
    return map.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> change.apply(entry.getValue()),
                (first, _) -> first,
                TreeMap::new));
  }
}

package io.github.hindcast.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// A rate that somebody publishes from time to time, in percent, by the day of its announcement.
/// Between two announcements the last one holds.
public record RateSeries(String id, NavigableMap<LocalDate, BigDecimal> announcements) {
  public RateSeries {
    announcements = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(announcements));
  }

  /// An announcement and its day.
  public record Rate(LocalDate announced, BigDecimal value) {}

  /// The rate in force on `day`; empty before the first announcement.
  public Optional<Rate> on(LocalDate day) {
    return Optional.ofNullable(announcements.floorEntry(day))
        .map(entry -> new Rate(entry.getKey(), entry.getValue()));
  }

  /// The announcements after `from`, up to and including `to`.
  public List<Rate> between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return List.of();
    }
    return announcements.subMap(from, false, to, true).entrySet().stream()
        .map(entry -> new Rate(entry.getKey(), entry.getValue()))
        .toList();
  }

  public Optional<LocalDate> lastDay() {
    return announcements.isEmpty() ? Optional.empty() : Optional.of(announcements.lastKey());
  }

  public RateSeries asOf(LocalDate day) {
    return new RateSeries(id, announcements.headMap(day, true));
  }
}

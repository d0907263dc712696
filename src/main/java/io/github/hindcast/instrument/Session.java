package io.github.hindcast.instrument;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// The hours of one trading day, in the zone of the market.
///
/// A night session belongs to the *next* trading day: with one, the day opens at `night` on the
/// evening of the trading day before. A market that trades around the clock has `opensDayBefore`
/// and opens at `open` on the calendar day before.
public record Session(
    ZoneId zone,
    LocalTime open,
    LocalTime close,
    Optional<LocalTime> night,
    boolean opensDayBefore) {

  public Session {
    if (!opensDayBefore && !open.isBefore(close)) {
      throw new IllegalArgumentException(
          "session must open before it closes, was open " + open + ", close " + close);
    }
  }

  /// The first instant at which `day` trades.
  public Instant opens(LocalDate day, TradingCalendar calendar) {
    if (opensDayBefore) {
      return day.minusDays(1).atTime(open).atZone(zone).toInstant();
    }
    return night
        .filter(evening -> calendar.hasNightSession(day))
        .map(evening -> calendar.sessionBefore(day).atTime(evening))
        .orElseGet(() -> day.atTime(open))
        .atZone(zone)
        .toInstant();
  }

  public Instant closes(LocalDate day) {
    return day.atTime(close).atZone(zone).toInstant();
  }
}

package io.github.hindcast.instrument;

import io.github.hindcast.base.BrokenRule;
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

  private static final int SECONDS_A_DAY = 86_400;
  private static final int AUCTION_SECONDS = 3_600;

  public Session {
    if (!opensDayBefore && !open.isBefore(close)) {
      throw BrokenRule.of(
          "session must open before it closes, was open %s, close %s",
          "交易时段应先开盘后收盘，实为开盘 %s、收盘 %s", open, close);
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

  /// To which trading day the hours of a calendar date belong.
  ///
  /// With a night session, what trades in the hour before it begins (its opening auction) and later
  /// belongs to the next session, and so does what trades after midnight, before the day session:
  /// on a Saturday, to Monday. Around the clock, everything from `open` on belongs to the next
  /// session, and so does what trades on a weekend. Everywhere else a date is its own trading day
  /// or none.
  public TradingDays tradingDays(LocalDate date, TradingCalendar calendar) {
    var own = Optional.of(date).filter(calendar::isSession);
    var next = Optional.of(calendar.plusSessions(date, 1));
    var ownOrNext = own.or(() -> next);
    if (opensDayBefore) {
      return new TradingDays(ownOrNext, 0, ownOrNext, open.toSecondOfDay(), next);
    }
    return night
        .map(evening ->
            new TradingDays(ownOrNext, open.toSecondOfDay(), own, auction(evening), next))
        .orElseGet(() -> new TradingDays(own, 0, own, SECONDS_A_DAY, own));
  }

  private int auction(LocalTime evening) {
    return Math.max(close.toSecondOfDay() + 1, evening.toSecondOfDay() - AUCTION_SECONDS);
  }
}

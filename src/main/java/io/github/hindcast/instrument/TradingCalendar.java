package io.github.hindcast.instrument;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which days a market trades, and which of them have a night session before them.
///
/// Weekends never trade. A weekday trades unless it is `closed`. Only in the `knownYears` is the
/// list of closed days complete: elsewhere a weekday without a price cannot be told from a holiday.
///
/// The night session of a trading day is held on the evening of the session before it. There is
/// none when a closed weekday lies between the two (no night trading on the eve of a holiday; a
/// weekend alone does not count), nor on an evening inside a suspension.
public record TradingCalendar(
    String id,
    Set<Integer> knownYears,
    Set<LocalDate> closed,
    List<Evenings> suspendedNights,
    Map<String, LocalDate> anchors) {

  /// Evenings without night trading, first and last included.
  public record Evenings(LocalDate from, LocalDate to) {
    boolean include(LocalDate evening) {
      return !evening.isBefore(from) && !evening.isAfter(to);
    }
  }

  public TradingCalendar {
    knownYears = Set.copyOf(knownYears);
    closed = Set.copyOf(closed);
    suspendedNights = List.copyOf(suspendedNights);
    anchors = Map.copyOf(anchors);
  }

  public boolean isSession(LocalDate day) {
    return !isWeekend(day) && !closed.contains(day);
  }

  public boolean knows(LocalDate day) {
    return knownYears.contains(day.getYear());
  }

  public LocalDate sessionBefore(LocalDate day) {
    return sessionOnOrBefore(day.minusDays(1));
  }

  public LocalDate sessionOnOrBefore(LocalDate day) {
    var session = day;
    while (!isSession(session)) {
      session = session.minusDays(1);
    }
    return session;
  }

  /// The session `count` sessions after `session`, itself counted as zero.
  public LocalDate plusSessions(LocalDate session, int count) {
    var day = session;
    for (int left = count; left > 0; ) {
      day = day.plusDays(1);
      if (isSession(day)) {
        left--;
      }
    }
    return day;
  }

  /// Whether the evening before trading day `day` has a night session that belongs to it.
  public boolean hasNightSession(LocalDate day) {
    var evening = sessionBefore(day);
    boolean holidayBetween =
        evening.plusDays(1).datesUntil(day).anyMatch(between -> !isWeekend(between));
    return !holidayBetween && suspendedNights.stream().noneMatch(s -> s.include(evening));
  }

  /// A named day such as `spring-festival-2020.last-session`.
  public Optional<LocalDate> anchor(String name) {
    return Optional.ofNullable(anchors.get(name));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}

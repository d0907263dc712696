package io.github.hindcast.instrument;

import java.time.LocalDate;
import java.time.YearMonth;

/// The last day on which a contract trades, by the rule of its product.
///
/// An exchange may move the day by notice (SHFE did for February 2021, to the 5th, ahead of Spring
/// Festival): the rule does not know that.
public enum LastTradingDay {
  /// SHFE metals: the 15th of the contract month, or the next session.
  FIFTEENTH,
  /// GFEX: the tenth session of the contract month.
  TENTH_SESSION;

  public LocalDate of(YearMonth delivery, TradingCalendar calendar) {
    return switch (this) {
      case FIFTEENTH -> onOrAfter(delivery.atDay(15), calendar);
      case TENTH_SESSION -> calendar.plusSessions(onOrAfter(delivery.atDay(1), calendar), 9);
    };
  }

  private static LocalDate onOrAfter(LocalDate day, TradingCalendar calendar) {
    var session = day;
    while (!calendar.isSession(session)) {
      session = session.plusDays(1);
    }
    return session;
  }
}

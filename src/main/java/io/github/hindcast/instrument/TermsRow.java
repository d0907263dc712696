package io.github.hindcast.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// One dated row of an exchange's terms; what it does not say is empty.
///
/// For limit and margin, `from` and `to` are days of *settlement*: the margin counts from the
/// settlement of `from` on, the limit from the session after it. For fees they are trading days. An
/// empty `to` means that the end was not read. Percentages are as printed: 6 is 6 %.
public record TermsRow(
    ContractScope scope,
    LocalDate from,
    Optional<LocalDate> to,
    Optional<BigDecimal> limitPct,
    Optional<BigDecimal> marginPct,
    Optional<Fee> fee,
    Optional<Fee> closeTodayFee,
    boolean confirmed,
    String source) {

  /// Days within which such a raise ends.
  private static final int HOLIDAY_DAYS = 3;

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && to.map(end -> !day.isAfter(end)).orElse(true);
  }

  /// Whether it is a raise over a holiday: it ends within a few days of its beginning.
  boolean isOverHoliday() {
    return to.map(end -> !end.isAfter(from.plusDays(HOLIDAY_DAYS))).orElse(false);
  }
}

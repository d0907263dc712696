package io.github.hindcast.instrument;

import java.time.LocalDate;
import java.util.Optional;

/// To which trading day the hours of one calendar date belong, where bars are shorter than a day.
///
/// The date has up to three parts: what trades before `dayFrom` (seconds of the date) belongs to
/// `early`, what trades from `lateFrom` on to `late`, the rest to `day`. A part is empty on which
/// the market is closed.
public record TradingDays(
    Optional<LocalDate> early,
    int dayFrom,
    Optional<LocalDate> day,
    int lateFrom,
    Optional<LocalDate> late) {

  /// The trading day of a bar that opens so many seconds after midnight.
  public Optional<LocalDate> at(int second) {
    return second < dayFrom ? early : second < lateFrom ? day : late;
  }
}

package io.github.hindcast.view;

import io.github.hindcast.base.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// The first moment at which a view was public.
///
/// A date without a time counts as that day's end in the zone of the source: `at` is then the
/// midnight that ends the day. Where the document gives no date, it is the latest plausible one and
/// `inferredBecause` says why.
public record Publication(
    Instant at, ZoneId zone, boolean dateOnly, Optional<Text> inferredBecause) {

  public static Publication endOf(LocalDate day, ZoneId zone, Optional<Text> inferredBecause) {
    return new Publication(
        day.plusDays(1).atStartOfDay(zone).toInstant(), zone, true, inferredBecause);
  }

  public static Publication at(OffsetDateTime time, ZoneId zone, Optional<Text> inferredBecause) {
    return new Publication(time.toInstant(), zone, false, inferredBecause);
  }

  /// The calendar day of publication in the zone of the source.
  public LocalDate day() {
    var local = at.atZone(zone).toLocalDate();
    return dateOnly ? local.minusDays(1) : local;
  }

  /// As it was given: a date, or a time with its offset.
  public String text() {
    return dateOnly ? day().toString() : at.atZone(zone).toOffsetDateTime().toString();
  }
}

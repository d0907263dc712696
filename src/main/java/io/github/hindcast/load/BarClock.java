package io.github.hindcast.load;

import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.TradingDays;
import io.github.hindcast.load.PriceForm.Within;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// Tells of the bars of a file, one after the other, at which instant each opens and to which
/// trading day it belongs, from the local time by which the file names it.
///
/// Of a local time that the clocks go through twice, the first is meant unless it lies before the
/// end of the bar before. What is the same all date long is worked out once a date.
final class BarClock {
  private static final int SECONDS_A_DAY = 86_400;
  private static final int ENOUGH_TO_TELL = 100;

  private final Instrument instrument;
  private final Within form;
  private int offsetDate = Integer.MIN_VALUE;
  private Optional<ZoneOffset> offset = Optional.empty();
  private int tradingDate = Integer.MIN_VALUE;
  private Optional<TradingDays> tradingDays = Optional.empty();
  private long opens = Long.MIN_VALUE;
  private long nearest = Long.MAX_VALUE;
  private int day = Integer.MIN_VALUE;
  private int bars;

  BarClock(Instrument instrument, Within form) {
    this.instrument = instrument;
    this.form = form;
  }

  /// What is wrong with a time.
  enum Fault {
    NONE,
    /// The market is closed on that date, or the clocks leave that time out.
    NO_TIME,
    /// The bar opens before the one before it has closed.
    OVERLAP
  }

  /// Goes on to the bar that is named by this second of this date.
  Fault next(int date, int second) {
    long named = instant(date, second);
    long localOpen = (long) date * SECONDS_A_DAY + second - (form.atClose() ? form.seconds() : 0);
    var found =
        tradingDays(Math.toIntExact(Math.floorDiv(localOpen, SECONDS_A_DAY)))
            .at((int) Math.floorMod(localOpen, (long) SECONDS_A_DAY));
    if (named == Long.MIN_VALUE || found.isEmpty()) {
      return Fault.NO_TIME;
    }
    long before = opens;
    int dayBefore = day;
    opens = form.atClose() ? named - form.seconds() : named;
    day = (int) found.get().toEpochDay();
    if (bars++ == 0) {
      return Fault.NONE;
    }
    nearest = Math.min(nearest, opens - before);
    return opens - before < form.seconds() || day < dayBefore ? Fault.OVERLAP : Fault.NONE;
  }

  /// In seconds from 1970-01-01 on.
  long opens() {
    return opens;
  }

  int day() {
    return day;
  }

  /// What the shortest distance of two bars is, where it shows that bars are longer than declared.
  Optional<Long> realLength() {
    return bars >= ENOUGH_TO_TELL && nearest > form.seconds()
        ? Optional.of(nearest)
        : Optional.empty();
  }

  private TradingDays tradingDays(int date) {
    if (date != tradingDate) {
      tradingDate = date;
      tradingDays =
          Optional.of(
              instrument.session().tradingDays(LocalDate.ofEpochDay(date), instrument.calendar()));
    }
    return tradingDays.orElseThrow();
  }

  private long instant(int date, int second) {
    if (date != offsetDate) {
      offsetDate = date;
      offset = offsetOf(LocalDate.ofEpochDay(date), instrument.session().zone());
    }
    long local = (long) date * SECONDS_A_DAY + second;
    return offset.isPresent() ? local - offset.get().getTotalSeconds() : onDayOfChange(local);
  }

  /// The one of the whole date; empty where the clocks change.
  private static Optional<ZoneOffset> offsetOf(LocalDate date, ZoneId zone) {
    var from = date.atStartOfDay(zone).toInstant();
    var rules = zone.getRules();
    var change = Optional.ofNullable(rules.nextTransition(from.minusSeconds(1)));
    var end = from.plusSeconds(SECONDS_A_DAY + 7_200L);
    return change.filter(next -> next.getInstant().isBefore(end)).isPresent()
        ? Optional.empty()
        : Optional.of(rules.getOffset(from));
  }

  private long onDayOfChange(long local) {
    var time = LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC);
    int moved = form.atClose() ? form.seconds() : 0;
    long last = Long.MIN_VALUE;
    for (var valid : instrument.session().zone().getRules().getValidOffsets(time)) {
      last = local - valid.getTotalSeconds();
      if (bars == 0 || last - moved - opens >= form.seconds()) {
        return last;
      }
    }
    return last;
  }
}

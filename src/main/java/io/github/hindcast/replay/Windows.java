package io.github.hindcast.replay;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.TradingCalendar;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Replayed.Cause;
import io.github.hindcast.view.Publication;
import io.github.hindcast.view.Window;
import java.time.Instant;
import java.time.LocalDate;

/// Resolves the window of a call to the bars of one series.
///
/// The first bar is the first of the window that *opens* at or after the publication: a daily bar
/// with a night session opens the evening before, so a view published during or after that evening
/// session began can only be acted on from the bar after. On bars of minutes it is acted on in the
/// next minute, and the session it falls into counts as the first.
final class Windows {
  /// How long a series without a holiday list may begin after a window before that counts as a
  /// hole.
  private static final int HOLIDAY_DAYS = 14;

  /// The bars, or why there are none.
  sealed interface Resolved {
    record Found(WindowBars bars) implements Resolved {}

    record Missing(Cause cause, Text reason) implements Resolved {}
  }

  private Windows() {}

  static Resolved resolve(Window window, Publication published, BarSeries series) {
    var start = window.notBefore().orElse(published.day());
    var expected = firstSession(series, start, published.at());
    int first =
        Math.max(series.firstOpeningAtOrAfter(published.at()), series.firstOnOrAfter(start));
    if (beginsTooLate(series, first, expected)) {
      return new Resolved.Missing(
          Cause.NO_DATA,
          Text.format(
              "prices begin on %s, the window on %s",
              "价格数据始于 %s，而窗口始于 %s", series.firstDay(), expected));
    }
    var to = end(window.end(), published, series, first, expected);
    int end = series.firstOnOrAfter(to.plusDays(1));
    if (first >= end) {
      return nothingInWindow(series, expected, to);
    }
    var bars = series.slice(first, end);
    var days = series.daily();
    return new Resolved.Found(
        new WindowBars(
            start,
            to,
            bars,
            days,
            days.closedBy(published.at()),
            isOver(series, window.end(), bars, to),
            missing(bars, expected, to, series.lastDay())));
  }

  private static Resolved nothingInWindow(BarSeries series, LocalDate expected, LocalDate to) {
    if (series.lastDay().isBefore(to)) {
      return new Resolved.Missing(
          Cause.NOT_YET,
          Text.format(
              "prices end on %s, the call can be acted on from %s",
              "价格数据止于 %s，该判断自 %s 起方可执行", series.lastDay(), expected));
    }
    return new Resolved.Missing(
        Cause.NO_DATA,
        Text.format(
            "no price of the window can be acted on: it ends on %s, the first session after the"
                + " publication is %s",
            "窗口内没有可执行的价格：窗口止于 %s，发布后首个交易日为 %s", to, expected));
  }

  /// The first session on or after `start` of which a bar opens at or after `instant`: the whole of
  /// it where bars are days, the rest of it where they are minutes.
  private static LocalDate firstSession(BarSeries series, LocalDate start, Instant instant) {
    var instrument = series.instrument();
    var day = start;
    while (!instrument.calendar().isSession(day)
        || (series.isWithinDays()
            ? !instrument.closes(day).isAfter(instant)
            : instrument.opens(day).isBefore(instant))) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static boolean beginsTooLate(BarSeries series, int first, LocalDate expected) {
    int slack = series.instrument().calendar().knows(expected) ? 0 : HOLIDAY_DAYS;
    return first == 0 && series.firstDay().isAfter(expected.plusDays(slack));
  }

  private static LocalDate end(
      Window.End end, Publication published, BarSeries series, int first, LocalDate expected) {
    return switch (end) {
      case Window.OnDate(var date) -> date;
      case Window.AfterMonths(var months) -> published.day().plusMonths(months);
      case Window.AfterSessions(var count) -> lastOf(count, series, first, expected);
    };
  }

  /// The n-th session by the calendar; where its holidays are not known, by the bars there are.
  private static LocalDate lastOf(int count, BarSeries series, int first, LocalDate expected) {
    var calendar = series.instrument().calendar();
    var counted = calendar.plusSessions(expected, count - 1);
    if (calendar.knows(expected) && calendar.knows(counted)) {
      return counted;
    }
    var days = series.isWithinDays() ? series.slice(first, series.size()).daily() : series;
    int last = (series.isWithinDays() ? 0 : first) + count - 1;
    if (last < days.size()) {
      return days.day(last);
    }
    return counted.isAfter(series.lastDay()) ? counted : series.lastDay();
  }

  private static boolean isOver(BarSeries series, Window.End end, BarSeries bars, LocalDate to) {
    if (end instanceof Window.AfterSessions(var count)
        && !series.instrument().calendar().knows(to)) {
      return bars.daily().size() >= count && isWhole(series, bars.lastDay());
    }
    var lastSession = series.instrument().calendar().sessionOnOrBefore(to);
    return !series.lastDay().isBefore(lastSession) && isWhole(series, lastSession);
  }

  /// Whether a day that has bars will have no more of them: on bars of minutes, when its last one
  /// closes with the session, or a later day has begun.
  private static boolean isWhole(BarSeries series, LocalDate day) {
    return !series.isWithinDays()
        || series.lastDay().isAfter(day)
        || !series.closes(series.size() - 1).isBefore(series.instrument().closes(day));
  }

  /// Sessions of a known calendar that should have a bar and have none.
  private static int missing(
      BarSeries bars, LocalDate expected, LocalDate to, LocalDate lastKnown) {
    TradingCalendar calendar = bars.instrument().calendar();
    var end = to.isBefore(lastKnown) ? to : lastKnown;
    int missing = 0;
    for (var day = expected; !day.isAfter(end); day = day.plusDays(1)) {
      if (calendar.knows(day) && calendar.isSession(day)) {
        int bar = bars.firstOnOrAfter(day);
        missing += bar == bars.size() || !bars.day(bar).equals(day) ? 1 : 0;
      }
    }
    return missing;
  }
}

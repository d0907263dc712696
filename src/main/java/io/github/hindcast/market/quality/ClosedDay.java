package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import java.time.DayOfWeek;

/// Rows of days on which the market did not trade: weekends always, and weekdays that the calendar
/// of the instrument lists as closed.
///
/// The hard case is a market that trades round the week: where rows stand on more than one weekend
/// in ten they are its habit, and without a calendar nothing is said. Bars within days are not held
/// against days here, because a night session belongs to another day than it is on.
final class ClosedDay implements Check {
  @Override
  public void look(Strand strand, Findings findings) {
    if (!strand.isDaily() || (strand.subject().calendar().isEmpty() && tradesOnWeekends(strand))) {
      return;
    }
    for (int bar = 0; bar < strand.size(); bar++) {
      var day = strand.day(bar);
      if (isWeekend(strand, bar)) {
        findings.add(
            Severity.ERROR,
            strand,
            Text.of("no row on a weekend", "周末不应有数据"),
            Wording.weekday(day.getDayOfWeek()),
            bar);
      } else if (strand.subject().calendar().filter(known -> !known.isSession(day)).isPresent()) {
        findings.add(
            Severity.ERROR,
            strand,
            Text.of("no row on a day that the calendar has as closed", "日历所列休市日不应有数据"),
            Text.format("a row on %s", "%s 有数据", day),
            bar);
      }
    }
  }

  private static boolean tradesOnWeekends(Strand strand) {
    int weekends = 0;
    for (int bar = 0; bar < strand.size(); bar++) {
      weekends += isWeekend(strand, bar) ? 1 : 0;
    }
    return weekends * 50L > strand.size();
  }

  private static boolean isWeekend(Strand strand, int bar) {
    var weekday = strand.day(bar).getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
  }
}

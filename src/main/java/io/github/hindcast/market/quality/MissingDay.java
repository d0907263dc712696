package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/// Trading days without a row between the first and the last row.
///
/// Where the calendar of the instrument knows the year, every session without a row is missed, one
/// finding a gap. Elsewhere a weekday without a row cannot be told from a holiday, and only a gap
/// longer than any holiday is said: more than twelve days from row to row (Spring Festival of 2020,
/// the longest on record, took eleven). The hard case is a series that is not of every day, as a
/// monthly one or a contract that rarely trades: where the usual step is longer than a weekend
/// nothing is said, nor in a file of many contracts of a gap in which another one traded.
final class MissingDay implements Check {
  /// Days from row to row.
  static final int LONGEST_HOLIDAY = 12;

  private static final int WEEKEND = 4;

  @Override
  public void look(Strand strand, Findings findings) {
    var ordered = strand.inOrder();
    double usual =
        Robust.median(
            IntStream.range(1, ordered.size())
                .filter(bar -> ordered.dayNumber(bar) > ordered.dayNumber(bar - 1))
                .mapToDouble(bar -> ordered.dayNumber(bar) - ordered.dayNumber(bar - 1))
                .toArray());
    for (int bar = 1; bar < ordered.size() && usual <= WEEKEND; bar++) {
      int before = ordered.dayNumber(bar - 1);
      int now = ordered.dayNumber(bar);
      if (now - before > 1 && !ordered.othersTradeBetween(before, now)) {
        gap(ordered, bar, findings);
      }
    }
  }

  private static void gap(Strand ordered, int bar, Findings findings) {
    var from = ordered.day(bar - 1);
    var to = ordered.day(bar);
    var missed = sessions(ordered, from, to);
    if (!missed.isEmpty()) {
      findings.add(
          Severity.WARNING,
          ordered,
          missed.size() == 1
              ? Text.format("a row on %s", "%s 应有数据", missed.getFirst())
              : Text.format(
                  "rows on %d sessions from %s to %s",
                  "%2$s 至 %3$s 的 %1$d 个交易日应有数据",
                  missed.size(),
                  missed.getFirst(),
                  missed.getLast()),
          Text.format("none between %s and %s", "%s 与 %s 之间无数据", from, to),
          bar,
          bar - 1);
    } else if (ChronoUnit.DAYS.between(from, to) > LONGEST_HOLIDAY) {
      findings.add(
          Severity.WARNING,
          ordered,
          Text.format("no gap longer than a holiday (%d days)", "间隔不应长于假期（%d 天）", LONGEST_HOLIDAY),
          Text.format(
              "%d days from %s to %s",
              "%2$s 至 %3$s 相隔 %1$d 天", ChronoUnit.DAYS.between(from, to), from, to),
          bar,
          bar - 1);
    }
  }

  /// Those in years that the calendar knows.
  private static List<LocalDate> sessions(Strand ordered, LocalDate from, LocalDate to) {
    return ordered.subject().calendar().stream()
        .flatMap(calendar ->
            from.plusDays(1).datesUntil(to).filter(calendar::knows).filter(calendar::isSession))
        .toList();
  }
}

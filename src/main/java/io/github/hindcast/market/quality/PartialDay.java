package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Column;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Days that may have been taken before they were over: a volume below half of the median of the
/// five days on either side, and below 0.7 of the least of them.
///
/// A note: a quiet day looks the same. The hard cases are days beside a holiday, on which a market
/// may close early or wait: where a weekday is missing just before or after nothing is said, nor is
/// within five days of a change of contract, nor where that median is below a thousand, as in a
/// contract that hardly trades. The last days of a file are held against fewer after them, or none.
final class PartialDay implements Check {
  private static final int AROUND = 5;
  private static final double SHARE = 0.5;
  private static final double OF_LEAST = 0.7;
  private static final double FEWEST = 1000;

  @Override
  public void look(Strand strand, Findings findings) {
    var sound = strand.sound();
    if (!sound.isDaily() || !sound.has(Column.VOLUME)) {
      return;
    }
    for (int bar = AROUND; bar < sound.size(); bar++) {
      int from = bar - AROUND;
      int to = Math.min(sound.size() - 1, bar + AROUND);
      int at = bar;
      double[] around =
          IntStream.rangeClosed(from, to)
              .filter(other -> other != at)
              .mapToDouble(other -> sound.value(Column.VOLUME, other))
              .toArray();
      double usual = Robust.median(around);
      double least = Arrays.stream(around).min().orElse(Double.NaN);
      double volume = sound.value(Column.VOLUME, bar);
      if (usual >= FEWEST
          && volume > 0
          && volume < SHARE * usual
          && volume < OF_LEAST * least
          && !isBesideHoliday(sound, bar)
          && !rolls(sound, from, to)) {
        findings.add(
            Severity.NOTE,
            sound,
            Text.format(
                "a volume above half of the usual around it, %s",
                "成交量应高于前后各日中位数 %s 的一半", Wording.number(usual)),
            Text.format(
                "%s: the day may have been taken before it was over",
                "%s：可能在收市前取得", Wording.number(volume)),
            bar);
      }
    }
  }

  private static boolean isBesideHoliday(Strand sound, int bar) {
    return missesWeekday(sound, bar) || (bar + 1 < sound.size() && missesWeekday(sound, bar + 1));
  }

  /// Between this row and the one before.
  private static boolean missesWeekday(Strand sound, int bar) {
    return sound
        .day(bar - 1)
        .plusDays(1)
        .datesUntil(sound.day(bar))
        .anyMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
  }

  private static boolean rolls(Strand sound, int from, int to) {
    return IntStream.rangeClosed(from + 1, to).anyMatch(sound::changesContract);
  }
}

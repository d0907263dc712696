package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Column;

/// Settlements that are copies of the close: equal to it on five traded rows in a row or more.
///
/// A settlement is an average over the day (of its last hour, of its close) and meets the close now
/// and then. The hard case is an exchange that settles at the close by rule: where more than half
/// of all rows are equal nothing is said. The next day's price limit would be measured from it.
final class CopiedSettlement implements Check {
  private static final int RUN = 5;

  @Override
  public void look(Strand strand, Findings findings) {
    var sound = strand.sound();
    int equal = 0;
    for (int bar = 0; bar < sound.size(); bar++) {
      equal += isCopy(sound, bar) ? 1 : 0;
    }
    if (!sound.isDaily() || 2 * equal > sound.size()) {
      return;
    }
    for (int bar = 0; bar < sound.size(); ) {
      int end = bar;
      while (end < sound.size() && isCopy(sound, end)) {
        end++;
      }
      if (end - bar >= RUN) {
        findings.add(
            Severity.WARNING,
            sound,
            Text.of("a settlement of its own", "结算价应独立于收盘价"),
            Text.format(
                "equal to the close on %d rows in a row, to %s",
                "连续 %d 行与收盘价相同，至 %s", end - bar, sound.day(end - 1)),
            bar,
            end - 1);
      }
      bar = Math.max(end, bar + 1);
    }
  }

  private static boolean isCopy(Strand sound, int bar) {
    return sound.value(Column.SETTLEMENT, bar) == sound.close(bar)
        && sound.high(bar) > sound.low(bar);
  }
}

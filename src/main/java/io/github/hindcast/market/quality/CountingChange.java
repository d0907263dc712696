package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Column;
import java.util.stream.IntStream;

/// A change in how lots are counted: from one row to the next open interest halves or doubles,
/// nearer than 6 %, volume falls below 0.6 or rises above 1.67, and the median open interest of the
/// five rows after stays at the half or double of the five before, nearer than 25 %.
///
/// Chinese commodity exchanges counted both sides of a contract before 2020 and one side since. The
/// hard case is a change of main contract, after which open interest may be anything: within five
/// rows of one that the file names nothing is said, and where none is named only a halving beside
/// which the price did not jump, by more than twice the usual overnight, is told: a doubling is
/// what a roll looks like. Below a thousand lots nothing is said.
final class CountingChange implements Check {
  private static final int AROUND = 5;
  private static final double NEAR = 0.06;
  private static final double STAYS = 0.25;
  private static final double VOLUME = Math.log(0.6);
  private static final double CALM = 2;
  private static final double FEWEST = 1000;

  @Override
  public void look(Strand strand, Findings findings) {
    var sound = strand.sound();
    if (!sound.isDaily() || !sound.has(Column.OPEN_INTEREST)) {
      return;
    }
    var returns = Returns.of(sound);
    for (int bar = AROUND; bar + AROUND <= sound.size(); bar++) {
      double now = sound.value(Column.OPEN_INTEREST, bar);
      double before = sound.value(Column.OPEN_INTEREST, bar - 1);
      double step = Math.log(now / before);
      double level = Math.log(median(sound, bar, bar + AROUND) / median(sound, bar - AROUND, bar));
      double change = Math.signum(step) * Math.log(2);
      double volume =
          Math.log(sound.value(Column.VOLUME, bar) / sound.value(Column.VOLUME, bar - 1));
      if (change != 0
          && Math.abs(step - change) < NEAR
          && Math.abs(level - change) < STAYS
          && Math.signum(step) * volume > -VOLUME
          && (step < 0 || !sound.isSpliced())
          && Math.max(now, before) >= FEWEST
          && returns.overnightWidth(bar) < CALM
          && !rolls(sound, bar)) {
        findings.add(
            Severity.WARNING,
            sound,
            Text.of("lots counted in one way throughout", "持仓量口径应前后一致"),
            step < 0
                ? Text.format(
                    "open interest halves from %s to %s and stays there: one side counted instead of"
                        + " both",
                    "持仓量由 %s 减半至 %s 并保持：可能由双边改为单边计算", Wording.number(before), Wording.number(now))
                : Text.format(
                    "open interest doubles from %s to %s and stays there: both sides counted instead"
                        + " of one",
                    "持仓量由 %s 翻倍至 %s 并保持：可能由单边改为双边计算", Wording.number(before), Wording.number(now)),
            bar,
            bar - 1);
      }
    }
  }

  private static double median(Strand sound, int from, int to) {
    return Robust.median(
        IntStream.range(from, to)
            .mapToDouble(bar -> sound.value(Column.OPEN_INTEREST, bar))
            .toArray());
  }

  private static boolean rolls(Strand sound, int bar) {
    return IntStream.range(bar - AROUND + 1, bar + AROUND).anyMatch(sound::changesContract);
  }
}

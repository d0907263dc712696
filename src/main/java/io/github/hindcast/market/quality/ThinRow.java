package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Column;
import java.util.stream.IntStream;

/// Rows of another contract than their neighbours: open interest below half of the median of the
/// five rows before and of the five rows after, and below 0.6 of that of the last row which is none
/// such.
///
/// Positions do not halve and come back; a vendor that picks a thin contract for a day does. The
/// hard cases are two such days in a row, which medians of five see through; a contract that fades
/// before the vendor rolls out of it, whose open interest falls day by day and never at once; and
/// the last days of a file, which have nothing after them and are left alone. A change of contract
/// that the file names has a rule of its own.
final class ThinRow implements Check {
  private static final int AROUND = 5;
  private static final double SHARE = 0.5;
  private static final double AT_ONCE = 0.6;

  @Override
  public void look(Strand strand, Findings findings) {
    var sound = strand.sound();
    if (!sound.isDaily() || !sound.has(Column.OPEN_INTEREST)) {
      return;
    }
    double ordinary = Double.NaN;
    for (int bar = AROUND; bar + AROUND < sound.size(); bar++) {
      double before = median(sound, bar - AROUND, bar);
      double after = median(sound, bar + 1, bar + 1 + AROUND);
      double held = sound.value(Column.OPEN_INTEREST, bar);
      boolean thin =
          held < SHARE * Math.min(before, after) && held < AT_ONCE * ordinary && !rolls(sound, bar);
      ordinary = thin ? ordinary : held;
      if (thin) {
        findings.add(
            Severity.WARNING,
            sound,
            Text.format(
                "open interest near that around it, %s",
                "持仓量应与前后相近，约 %s", Wording.number(Math.min(before, after))),
            Text.format("%s: the row of another contract", "%s：可能是另一合约的数据", Wording.number(held)),
            bar);
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
    return IntStream.rangeClosed(bar - AROUND + 1, bar + AROUND).anyMatch(sound::changesContract);
  }
}

package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Column;

/// Days with four equal prices: an illiquid contract, a day locked at its price limit, or one price
/// copied four times over.
///
/// A note: what happened inside the day is not known from such a row. The hard cases: a file with
/// one price a day has nothing but such days and is left alone, and so is a row without volume,
/// which is untraded; minutes without movement are ordinary.
final class FlatBar implements Check {
  @Override
  public void look(Strand strand, Findings findings) {
    if (!strand.has(Column.HIGH) || !strand.isDaily()) {
      return;
    }
    for (int bar = 0; bar < strand.size(); bar++) {
      if (strand.high(bar) == strand.low(bar)
          && strand.open(bar) == strand.close(bar)
          && strand.value(Column.VOLUME, bar) != 0) {
        findings.add(
            Severity.NOTE,
            strand,
            Text.of("a high above the low", "最高应高于最低"),
            Text.format("all four prices %s", "四个价格均为 %s", Wording.number(strand.close(bar))),
            bar);
      }
    }
  }
}

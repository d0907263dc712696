package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Column;
import java.util.stream.IntStream;

/// Rows that repeat the one before: open, high, low, close and volume are all equal.
///
/// The hard cases: a day on which nothing moved has four equal prices, and says little where there
/// is no volume to tell it from a copy, so that it is left to the rule of untraded rows; where
/// there is no volume, a range of less than ten steps of the price's grid repeats by chance and is
/// let be; and in a file with one price a day two equal prices in a row are ordinary, five are a
/// feed that stands still.
final class RepeatedRow implements Check {
  private static final int STILL = 5;
  private static final int STEPS = 10;

  @Override
  public void look(Strand strand, Findings findings) {
    var ordered = strand.inOrder();
    if (ordered.has(Column.HIGH)) {
      copies(ordered, findings);
    } else if (ordered.isDaily()) {
      stills(ordered, findings);
    }
  }

  private static void copies(Strand ordered, Findings findings) {
    double telling = ordered.has(Column.VOLUME) ? 0 : STEPS * step(ordered);
    for (int bar = 1; bar < ordered.size(); bar++) {
      double range = ordered.high(bar) - ordered.low(bar);
      boolean moved = range > 0 && range >= telling;
      boolean traded = ordered.value(Column.VOLUME, bar) > 0;
      boolean tells = ordered.isDaily() ? moved || traded : moved && traded;
      if (tells
          && ordered.time(bar) != ordered.time(bar - 1)
          && ordered.sameValues(
              bar, bar - 1, Column.OPEN, Column.HIGH, Column.LOW, Column.CLOSE, Column.VOLUME)) {
        findings.add(
            Severity.WARNING,
            ordered,
            Text.of("other figures than the row before", "应与上一行不同"),
            Text.of("the same prices and volume", "价格与成交量完全相同"),
            bar,
            bar - 1);
      }
    }
  }

  /// The grid on which the prices stand; 0 where they stand on none.
  private static double step(Strand ordered) {
    return Grid.widest(
            IntStream.range(0, ordered.size())
                .mapToDouble(ordered::close)
                .filter(price -> price > 0)
                .toArray(),
            0.995)
        .orElse(0);
  }

  private static void stills(Strand ordered, Findings findings) {
    for (int bar = 0; bar < ordered.size(); ) {
      int end = bar + 1;
      while (end < ordered.size() && ordered.close(end) == ordered.close(bar)) {
        end++;
      }
      if (end - bar >= STILL) {
        findings.add(
            Severity.WARNING,
            ordered,
            Text.of("prices that move", "价格应有变动"),
            Text.format(
                "%d rows in a row at %s",
                "连续 %d 行均为 %s", end - bar, Wording.number(ordered.close(bar))),
            bar,
            end - 1);
      }
      bar = end;
    }
  }
}

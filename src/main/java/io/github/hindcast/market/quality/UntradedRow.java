package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Column;

/// Rows with prices and a volume of zero: nobody could trade at them.
///
/// A warning where the four prices are those of the row before, or all its close, as vendors fill a
/// holiday or a halt; else a note. The hard case is a contract that rarely trades, in which such
/// rows are ordinary: they are found all the same, because a fill there would be invented.
final class UntradedRow implements Check {
  @Override
  public void look(Strand strand, Findings findings) {
    var ordered = strand.inOrder();
    if (!ordered.isDaily()) {
      return;
    }
    for (int bar = 0; bar < ordered.size(); bar++) {
      if (ordered.value(Column.VOLUME, bar) != 0 || Double.isNaN(ordered.close(bar))) {
        continue;
      }
      boolean copy = bar > 0 && isCopy(ordered, bar);
      var expected = Text.of("a volume above zero where there are prices", "有价格则成交量应大于零");
      if (copy) {
        findings.add(
            Severity.WARNING,
            ordered,
            expected,
            Text.of("volume 0, prices copied from the row before", "成交量为 0，价格抄自上一行"),
            bar,
            bar - 1);
      } else {
        var found =
            Text.format("volume 0 at %s", "成交量为 0，价格 %s", Wording.number(ordered.close(bar)));
        findings.add(Severity.NOTE, ordered, expected, found, bar);
      }
    }
  }

  private static boolean isCopy(Strand ordered, int bar) {
    double before = ordered.close(bar - 1);
    return ordered.sameValues(bar, bar - 1, Column.OPEN, Column.HIGH, Column.LOW, Column.CLOSE)
        || (ordered.high(bar) == before && ordered.low(bar) == before);
  }
}

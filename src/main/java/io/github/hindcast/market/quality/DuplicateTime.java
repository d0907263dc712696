package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Column;

/// Two rows of one instrument at one time: `time[i] = time[j]`.
///
/// The hard case is whether it matters: a second copy to the letter can be dropped, two rows with
/// different figures cannot both be right. Both are errors, and the finding says which it is.
final class DuplicateTime implements Check {
  @Override
  public void look(Strand strand, Findings findings) {
    var ordered = strand.inOrder();
    for (int bar = 1; bar < ordered.size(); bar++) {
      if (ordered.time(bar) == ordered.time(bar - 1)) {
        boolean copy = ordered.sameValues(bar, bar - 1, Column.values());
        findings.add(
            Severity.ERROR,
            ordered,
            Text.of("one row a time", "每个时间只有一行"),
            copy
                ? Text.of("a second, equal row", "重复且数值相同的一行")
                : Text.of("a second row with other figures", "重复但数值不同的一行"),
            bar,
            bar - 1);
      }
    }
  }
}

package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;

/// Rows that go back in time: `time[i] < time[i-1]`.
///
/// The hard case is a file whose newest row stands first: it is read from its end, and in order. A
/// row that goes back is found once, not with every row after it that is still before the latest
/// time seen.
final class DayOrder implements Check {
  @Override
  public void look(Strand strand, Findings findings) {
    for (int bar = 1; bar < strand.size(); bar++) {
      if (strand.time(bar) < strand.time(bar - 1)) {
        findings.add(
            Severity.ERROR,
            strand,
            Text.of("a time after that of the row before", "时间应晚于上一行"),
            Text.format(
                "%s after %s",
                "%2$s 之后出现 %1$s", Wording.time(strand, bar), Wording.time(strand, bar - 1)),
            bar,
            bar - 1);
      }
    }
  }
}

package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;

/// Bars whose prices contradict each other: not `low <= open, close <= high`.
///
/// The hard case is a row with some prices empty: what is there is compared, what is not is left to
/// the rule of empty cells. Prices of zero or below have a rule of their own.
final class BarShape implements Check {
  @Override
  public void look(Strand strand, Findings findings) {
    for (int bar = 0; bar < strand.size(); bar++) {
      double low = strand.low(bar);
      double high = strand.high(bar);
      if (low > high) {
        add(strand, bar, Text.of("low", "最低"), low, Text.of("high", "最高"), high, findings);
        continue;
      }
      within(strand, bar, Text.of("open", "开盘"), strand.open(bar), findings);
      within(strand, bar, Text.of("close", "收盘"), strand.close(bar), findings);
    }
  }

  private static void within(Strand strand, int bar, Text name, double price, Findings findings) {
    if (price > strand.high(bar)) {
      add(strand, bar, name, price, Text.of("high", "最高"), strand.high(bar), findings);
    } else if (price < strand.low(bar)) {
      add(strand, bar, name, price, Text.of("low", "最低"), strand.low(bar), findings);
    }
  }

  private static void add(
      Strand strand, int bar, Text name, double price, Text bound, double at, Findings findings) {
    findings.add(
        Severity.ERROR,
        strand,
        Text.of("low <= open, close <= high", "最低 <= 开盘、收盘 <= 最高"),
        price > at
            ? Text.format(
                "%s %s above %s %s",
                "%s %s 高于%s %s", name, Wording.number(price), bound, Wording.number(at))
            : Text.format(
                "%s %s below %s %s",
                "%s %s 低于%s %s", name, Wording.number(price), bound, Wording.number(at)),
        bar);
  }
}

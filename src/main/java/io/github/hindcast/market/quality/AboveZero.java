package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Column;
import java.util.List;

/// Prices of zero or below, and amounts below zero.
///
/// The hard case is a price that was really below zero, as of oil in April 2020: it is found too,
/// because nothing here can replay it. A settlement of zero is what vendors write for none and is
/// left to the rule of empty cells.
final class AboveZero implements Check {
  private static final List<Column> PRICES =
      List.of(Column.OPEN, Column.HIGH, Column.LOW, Column.CLOSE);
  private static final List<Column> AMOUNTS = List.of(Column.VOLUME, Column.OPEN_INTEREST);

  @Override
  public void look(Strand strand, Findings findings) {
    for (int bar = 0; bar < strand.size(); bar++) {
      for (var column : PRICES) {
        if (strand.value(column, bar) <= 0) {
          add(Text.of("a price above zero", "价格应大于零"), strand, bar, column, findings);
          break;
        }
      }
      for (var column : AMOUNTS) {
        if (strand.value(column, bar) < 0) {
          add(Text.of("an amount of zero or above", "数量不应小于零"), strand, bar, column, findings);
        }
      }
    }
  }

  private static void add(Text expected, Strand strand, int bar, Column column, Findings findings) {
    findings.add(
        Severity.ERROR,
        strand,
        expected,
        Text.format(
            "%s %s", "%s %s", Wording.column(column), Wording.number(strand.value(column, bar))),
        bar);
  }
}

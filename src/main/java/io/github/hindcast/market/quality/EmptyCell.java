package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Column;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Cells that are empty in a column that has a value in nineteen of twenty rows or more; a
/// settlement of zero counts as empty.
///
/// The hard cases are a row without any trade, which has no prices at the exchange and says so by
/// its volume of zero or none: it is left alone; and rows that lack the same cells one after the
/// other, as in a column that ends for good: they are one finding.
final class EmptyCell implements Check {
  private static final int ONE_IN = 20;

  @Override
  public void look(Strand strand, Findings findings) {
    var usual = Arrays.stream(Column.values()).filter(column -> isUsual(strand, column)).toList();
    for (int bar = 0; bar < strand.size(); ) {
      var empty = empty(strand, bar, usual);
      int end = bar + 1;
      while (!empty.isEmpty() && end < strand.size() && empty(strand, end, usual).equals(empty)) {
        end++;
      }
      if (!empty.isEmpty()) {
        findings.add(
            Severity.WARNING,
            strand,
            empty.stream()
                .map(Wording::column)
                .reduce((first, next) -> first.plus(Text.of(", ", "、")).plus(next))
                .orElseThrow()
                .plus(Text.of(" as in nearly all rows", "应与绝大多数行一样有值")),
            end - bar == 1
                ? Text.of("none", "缺失")
                : Text.format("none in %d rows", "连续 %d 行缺失", end - bar),
            IntStream.range(bar, end).toArray());
      }
      bar = end;
    }
  }

  private static boolean isUsual(Strand strand, Column column) {
    long empty =
        IntStream.range(0, strand.size())
            .filter(bar -> !isUntraded(strand, bar) && isEmpty(strand, column, bar))
            .count();
    return strand.has(column) && empty * ONE_IN <= strand.size();
  }

  private static List<Column> empty(Strand strand, int bar, List<Column> usual) {
    return isUntraded(strand, bar)
        ? List.of()
        : usual.stream().filter(column -> isEmpty(strand, column, bar)).toList();
  }

  private static boolean isEmpty(Strand strand, Column column, int bar) {
    double value = strand.value(column, bar);
    return Double.isNaN(value) || (column == Column.SETTLEMENT && value == 0);
  }

  private static boolean isUntraded(Strand strand, int bar) {
    return strand.has(Column.VOLUME) && !(strand.value(Column.VOLUME, bar) > 0);
  }
}

package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.sweep.SweepResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/// The grid of two axes as a field of digits, 0 the lowest net result and 9 the highest: to be read
/// in a terminal, a pipe and a mail alike.
///
/// A grid that is larger than the page is thinned out evenly; the row and the column of the best
/// scenario are always there.
final class HeatMap {
  private static final int ROWS = 24;
  private static final int COLUMNS = 60;

  private final SweepResult result;
  private final int[] rows;
  private final int[] columns;
  private final double lowest;
  private final double highest;

  private HeatMap(SweepResult result) {
    this.result = result;
    var axes = result.grid().axes();
    int best = result.best().getFirst().scenario();
    this.rows = shown(axes.get(0).size(), ROWS, result.grid().at(best, 0));
    this.columns = shown(axes.get(1).size(), COLUMNS, result.grid().at(best, 1));
    var nets =
        IntStream.of(rows)
            .flatMap(row -> IntStream.of(columns).map(column -> scenario(row, column)))
            .filter(result::isRun)
            .mapToDouble(result::net)
            .summaryStatistics();
    this.lowest = nets.getMin();
    this.highest = nets.getMax();
  }

  /// Empty where there are not two axes or nothing was run.
  static String of(SweepResult result, Language language) {
    return result.grid().axes().size() == 2 && !result.best().isEmpty()
        ? new HeatMap(result).draw(language)
        : "";
  }

  private static int[] shown(int size, int most, int always) {
    return size <= most
        ? IntStream.range(0, size).toArray()
        : IntStream.concat(
                IntStream.range(0, most).map(i -> (int) ((long) i * size / most)),
                IntStream.of(always))
            .sorted()
            .distinct()
            .toArray();
  }

  private int scenario(int row, int column) {
    return row * result.grid().axes().get(1).size() + column;
  }

  private String draw(Language language) {
    var down = result.grid().axes().get(0);
    var across = result.grid().axes().get(1);
    int width =
        IntStream.of(rows)
            .map(row -> DisplayWidth.of(down.values().get(row).text()))
            .max()
            .orElse(0);
    var text = new StringBuilder();
    text.append(
        Text.format(
                "%s down, %s across from %s to %s",
                "纵轴 %s，横轴 %s（自左至右 %s 至 %s）",
                down.name(),
                across.name(),
                across.values().getFirst().text(),
                across.values().getLast().text())
            .in(language));
    text.append('\n');
    for (int row : rows) {
      var label = down.values().get(row).text();
      text.append(" ".repeat(width - DisplayWidth.of(label))).append(label).append("  ");
      IntStream.of(columns).mapToObj(column -> cell(row, column)).forEach(text::append);
      text.append('\n');
    }
    return text.append(Wrapped.indented(legend().in(language), "", TextTable.WIDTH))
        .append('\n')
        .toString();
  }

  private char cell(int row, int column) {
    int scenario = scenario(row, column);
    if (!result.isRun(scenario)) {
      return '·';
    }
    if (scenario == result.best().getFirst().scenario()) {
      return '*';
    }
    double share = highest > lowest ? (result.net(scenario) - lowest) / (highest - lowest) : 0;
    return (char) ('0' + Math.min(9, (int) (share * 10)));
  }

  private Text legend() {
    boolean thinned =
        rows.length < result.grid().axes().get(0).size()
            || columns.length < result.grid().axes().get(1).size();
    var scale =
        Text.format(
            "0 is a net result of %s, 9 one near %s, * the best, · invalid or not run.",
            "0 表示净盈亏 %s，9 接近 %s，* 为最优，· 为无效或未运行。", money(lowest), money(highest));
    return thinned
        ? scale.plus(
            Text.format(
                " %d of %d rows and %d of %d columns are shown.",
                "共显示 %2$d 行中的 %1$d 行、%4$d 列中的 %3$d 列。",
                rows.length,
                result.grid().axes().get(0).size(),
                columns.length,
                result.grid().axes().get(1).size()))
        : scale;
  }

  static String money(double amount) {
    return Numbers.money(BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_EVEN));
  }
}

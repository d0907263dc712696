package io.github.hindcast.report;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.view.Direction;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The closes of a call's window as a row of blocks for a terminal, and below it where the call's
/// trades were entered and left.
///
/// A bar has a column while there is room; beyond that a column stands for as many bars as its
/// neighbours, give or take one, and shows the close of its last. `▁` to `█` are the eight parts of
/// what lies between the lowest and the highest close of the window, which stand behind them; where
/// all are equal, all are `▄`. `▲` is a long entry, `▼` a short one, `●` an exit, `◆` several of
/// these in one column. A trade that is still open has no exit.
final class Strip {
  private static final String BLOCKS = "▁▂▃▄▅▆▇█";
  private static final char LEVEL = '▄';
  private static final int COLUMNS = 60;

  private final BarSeries bars;
  private final int columns;
  private final double low;
  private final double high;

  private Strip(BarSeries bars, int room) {
    var closes = IntStream.range(0, bars.size()).mapToDouble(bars::close).summaryStatistics();
    this.bars = bars;
    this.low = closes.getMin();
    this.high = closes.getMax();
    this.columns = Math.min(Math.min(bars.size(), COLUMNS), room - DisplayWidth.of(ends()));
  }

  /// One line, or two where there is anything to mark, of at most `width` places; none where not
  /// even one block has room.
  static List<String> of(Played played, int width) {
    return of(played.window().days(), played.execution().trades(), width);
  }

  static List<String> of(BarSeries days, List<Trade> trades, int width) {
    if (days.isEmpty()) {
      return List.of();
    }
    var strip = new Strip(days, width);
    if (strip.columns < 1) {
      return List.of();
    }
    var blocks = strip.blocks() + strip.ends();
    return trades.isEmpty() ? List.of(blocks) : List.of(blocks, strip.marks(trades));
  }

  private String ends() {
    return "  " + Numbers.grouped(low) + (low < high ? "–" + Numbers.grouped(high) : "");
  }

  private String blocks() {
    var row = new StringBuilder();
    for (int column = 0; column < columns; column++) {
      double close = bars.close(firstOf(column + 1) - 1);
      int step = (int) ((close - low) / (high - low) * BLOCKS.length());
      row.append(low < high ? BLOCKS.charAt(Math.min(step, BLOCKS.length() - 1)) : LEVEL);
    }
    return row.toString();
  }

  private int firstOf(int column) {
    return (int) ((long) column * bars.size() / columns);
  }

  private String marks(List<Trade> trades) {
    var row = new char[columns];
    Arrays.fill(row, ' ');
    for (var trade : trades) {
      mark(row, trade.entry().day(), trade.direction() == Direction.LONG ? '▲' : '▼');
      if (trade.isClosed()) {
        mark(row, trade.exit().day(), '●');
      }
    }
    return new String(row).stripTrailing();
  }

  private void mark(char[] row, LocalDate day, char sign) {
    int bar = Math.min(bars.firstOnOrAfter(day), bars.size() - 1);
    int column = 0;
    while (firstOf(column + 1) <= bar) {
      column++;
    }
    row[column] = row[column] == ' ' || row[column] == sign ? sign : '◆';
  }
}

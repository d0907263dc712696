package io.github.hindcast.load.feed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.hindcast.market.Column;
import io.github.hindcast.market.quality.PriceTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntUnaryOperator;

/// Writes prices in the form that this project reads: `date,open,high,low,close,volume,…`, or
/// `time` instead of `date`, or a column `contract` behind it. Numbers are read back to the same
/// double.
final class OwnForm {
  private static final int ROWS_A_BLOCK = 1 << 15;

  private final PriceTable table;
  private final boolean within;
  private final boolean contracts;
  private final List<Column> columns = new ArrayList<>();
  private final IntUnaryOperator days;

  /// @param days the trading day of a row of the table
  OwnForm(PriceTable table, boolean within, boolean contracts, IntUnaryOperator days) {
    this.table = table;
    this.within = within;
    this.contracts = contracts;
    this.days = days;
    boolean whole = Series.isWhole(table);
    for (var column :
        List.of(
            Column.OPEN,
            Column.HIGH,
            Column.LOW,
            Column.CLOSE,
            Column.VOLUME,
            Column.OPEN_INTEREST,
            Column.SETTLEMENT)) {
      boolean partOfBar = column == Column.OPEN || column == Column.HIGH || column == Column.LOW;
      if (table.has(column) && !(within && column == Column.SETTLEMENT) && (whole || !partOfBar)) {
        columns.add(column);
      }
    }
  }

  /// Blocks of rows are made text on other cores, and written in order as each is ready.
  void write(Iterable<Series> all, OutputStream out) throws IOException {
    var header = new StringBuilder(within ? "time" : "date").append(contracts ? ",contract" : "");
    columns.forEach(column -> header.append(',').append(column.name().toLowerCase(Locale.ROOT)));
    out.write(header.append('\n').toString().getBytes(US_ASCII));
    var blocks = new ArrayList<CompletableFuture<RowText>>();
    for (var series : all) {
      for (int from = 0; from < series.size(); from += ROWS_A_BLOCK) {
        int first = from;
        int end = Math.min(series.size(), from + ROWS_A_BLOCK);
        blocks.add(CompletableFuture.supplyAsync(() -> text(series, first, end)));
      }
    }
    for (var block : blocks) {
      block.join().writeTo(out);
    }
  }

  private RowText text(Series series, int from, int to) {
    var text = new RowText(to - from);
    for (int place = from; place < to; place++) {
      row(series.row(place), text);
    }
    return text;
  }

  private void row(int row, RowText text) {
    text.day(days.applyAsInt(row));
    if (within) {
      text.second(table.second(row));
    }
    if (contracts) {
      text.cell(Symbols.contract(table.code(row)));
    }
    for (var column : columns) {
      text.cell(table.value(column, row));
    }
    text.end();
  }
}

package io.github.hindcast.load;

import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.load.CsvTable.Row;
import io.github.hindcast.market.Bar;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Detail;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Reads the daily prices of one instrument. One wrong row and there is no series at all: nothing
/// is computed from broken prices.
final class PriceFile {
  /// A decade of minutes is about 100 MB.
  static final int MOST_MEBIBYTES = 256;

  private final Instrument instrument;
  private final String closes;
  private final CsvTable table;
  private final PriceHeader header;
  private final boolean hasContract;
  private final List<Bar> bars = new ArrayList<>();
  private final List<String> contracts = new ArrayList<>();
  private final List<OptionalDouble> settlements = new ArrayList<>();
  private final List<OptionalDouble> volumes = new ArrayList<>();

  private PriceFile(Instrument instrument, String closes, CsvTable table) {
    this.instrument = instrument;
    this.closes = closes;
    this.table = table;
    this.hasContract = table.has("contract");
    this.header = PriceHeader.of(table.columns(), closes, instrument.continuity());
  }

  static Optional<BarSeries> read(
      Path file, Instrument instrument, String closes, Problems problems) {
    return PlainPrices.read(file, instrument, closes)
        .or(() -> readCarefully(file, instrument, closes, problems));
  }

  /// Takes whatever is valid and says what is not, but is slow.
  static Optional<BarSeries> readCarefully(
      Path file, Instrument instrument, String closes, Problems problems) {
    return CsvTable.read(file, MOST_MEBIBYTES, problems)
        .map(table -> new PriceFile(instrument, closes, table))
        .filter(prices -> prices.isSound(problems))
        .map(PriceFile::series);
  }

  private BarSeries series() {
    return BarSeries.of(instrument, header.detail(), bars, contracts, Map.of())
        .withSettlements(settlements)
        .withVolumes(volumes);
  }

  private boolean isSound(Problems problems) {
    if (!table.hasOnly(header.needed(), header.optional())) {
      return false;
    }
    if (table.size() == 0) {
      return problems.whole("expected rows of prices, was a header alone").isPresent();
    }
    table.forEach(this::row);
    return table.isSound();
  }

  private void row(Row row) {
    var day = Cells.date(row, "date");
    var bar =
        day.flatMap(date -> header.detail() == Detail.OHLC ? bar(row, date) : close(row, date));
    for (var column : PriceHeader.AMOUNTS) {
      var amount = Cells.amount(row, column);
      switch (column) {
        case "settlement" -> settlements.add(amount);
        case "volume" -> volumes.add(amount);
        default -> {}
      }
    }
    if (hasContract) {
      Cells.word(row, "contract").ifPresent(contracts::add);
    }
    bar.ifPresent(next -> add(row, next));
  }

  private void add(Row row, Bar next) {
    if (!bars.isEmpty() && !bars.getLast().day().isBefore(next.day())) {
      var last = bars.getLast().day();
      row.refuse(
          "date",
          next.day().equals(last)
              ? "day " + last + " stands twice"
              : "expected a day after " + last + ", was " + next.day());
    }
    bars.add(next);
  }

  private Optional<Bar> close(Row row, LocalDate day) {
    var close = Cells.price(row, closes);
    return close.isPresent()
        ? Optional.of(Bar.ofClose(day, close.getAsDouble()))
        : Optional.empty();
  }

  static Optional<Bar> bar(Row row, LocalDate day) {
    var open = Cells.price(row, "open");
    var high = Cells.price(row, "high");
    var low = Cells.price(row, "low");
    var close = Cells.price(row, "close");
    if (open.isEmpty() || high.isEmpty() || low.isEmpty() || close.isEmpty()) {
      return Optional.empty();
    }
    return bar(
        row, day, open.getAsDouble(), high.getAsDouble(), low.getAsDouble(), close.getAsDouble());
  }

  private static Optional<Bar> bar(
      Row row, LocalDate day, double open, double high, double low, double close) {
    if (high < low) {
      row.refuse(
          "high",
          Message.of(
              "expected a high not below the low %s, was %s", row.text("low"), row.text("high")));
      return Optional.empty();
    }
    requireInside(row, "open", open, low, high);
    requireInside(row, "close", close, low, high);
    return row.isSound() ? Optional.of(new Bar(day, open, high, low, close)) : Optional.empty();
  }

  private static void requireInside(Row row, String column, double price, double low, double high) {
    if (price < low || price > high) {
      row.refuse(
          column,
          Message.of(
              "expected a price from the low %s to the high %s, was %s",
              row.text("low"), row.text("high"), row.text(column)));
    }
  }
}

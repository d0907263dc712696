package io.github.hindcast.load;

import io.github.hindcast.base.Text;
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
import java.util.OptionalInt;

/// Reads the prices of one instrument, a bar a day or bars of minutes. One wrong row and there is
/// no series at all: nothing is computed from broken prices.
final class PriceFile {
  /// A decade of minutes is about 100 MB.
  static final int MOST_MEBIBYTES = 256;

  private final Instrument instrument;
  private final PriceForm form;
  private final Optional<BarClock> clock;
  private final CsvTable table;
  private final PriceHeader header;
  private final boolean hasContract;
  private final List<Long> opens = new ArrayList<>();
  private final List<Bar> bars = new ArrayList<>();
  private final List<String> contracts = new ArrayList<>();
  private final List<OptionalDouble> settlements = new ArrayList<>();
  private final List<OptionalDouble> volumes = new ArrayList<>();

  private PriceFile(Instrument instrument, PriceForm form, CsvTable table) {
    this.instrument = instrument;
    this.form = form;
    this.clock = form.within().map(within -> new BarClock(instrument, within));
    this.table = table;
    this.hasContract = table.has("contract");
    this.header = PriceHeader.of(table.columns(), form, instrument.continuity());
  }

  static Optional<BarSeries> read(
      Path file, Instrument instrument, PriceForm form, PriceCache cache, Problems problems) {
    return cache
        .read(file, instrument, form)
        .or(() -> readCarefully(file, instrument, form, problems));
  }

  /// Takes whatever is valid and says what is not, but is slow.
  static Optional<BarSeries> readCarefully(
      Path file, Instrument instrument, PriceForm form, Problems problems) {
    return CsvTable.read(file, MOST_MEBIBYTES, problems)
        .map(table -> new PriceFile(instrument, form, table))
        .filter(prices -> prices.isSound(problems))
        .map(PriceFile::series);
  }

  private BarSeries series() {
    var series =
        form.within()
            .map(within ->
                BarSeries.within(
                    instrument, header.detail(), bars, opens, within.seconds(), contracts))
            .orElseGet(() -> BarSeries.of(instrument, header.detail(), bars, contracts, Map.of()));
    return series.withSettlements(settlements).withVolumes(volumes);
  }

  private boolean isSound(Problems problems) {
    if (!table.hasOnly(header.needed(), header.optional())) {
      return false;
    }
    if (table.size() == 0) {
      return problems
          .whole(Text.of("expected rows of prices, was a header alone", "应有价格各行，实际只有表头"))
          .isPresent();
    }
    table.forEach(this::row);
    return table.isSound() && isAsLong(problems);
  }

  private boolean isAsLong(Problems problems) {
    var real = clock.flatMap(BarClock::realLength);
    real.ifPresent(seconds ->
        problems.whole(
            Text.format(
                "expected bars of %s seconds, was none nearer than %s seconds to the next",
                "应为 %s 秒的 K 线，实际相邻两根至少相隔 %s 秒", form.within().orElseThrow().seconds(), seconds)));
    return real.isEmpty();
  }

  private void row(Row row) {
    var day = clock.isPresent() ? time(row, clock.get()) : Cells.date(row, PriceHeader.DATE);
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

  /// The trading day of the bar.
  private Optional<LocalDate> time(Row row, BarClock next) {
    var text = row.text(PriceHeader.TIME);
    var date = text.length() > 11 ? Days.parse(text.substring(0, 10)) : Optional.<LocalDate>empty();
    var second = date.isPresent() ? Days.second(text.substring(11)) : OptionalInt.empty();
    if (date.isEmpty() || second.isEmpty() || text.charAt(10) != ' ') {
      row.refuse(
          PriceHeader.TIME,
          Text.format(
              "expected a time such as 2020-12-31 09:01, was %s",
              "应为形如 2020-12-31 09:01 的时间，实为 %s", Quoted.of(text)));
      return Optional.empty();
    }
    switch (next.next((int) date.get().toEpochDay(), second.getAsInt())) {
      case NONE -> {
        opens.add(next.opens());
        return Optional.of(LocalDate.ofEpochDay(next.day()));
      }
      case NO_TIME ->
          row.refuse(
              PriceHeader.TIME,
              Text.format(
                  "expected a time at which the market trades, was %s",
                  "应为交易时段内的时间，实为 %s", Quoted.of(text)));
      case OVERLAP ->
          row.refuse(
              PriceHeader.TIME,
              Text.format(
                  "expected a bar that opens when the one before has closed, after %s seconds, was"
                      + " %s",
                  "K 线应在前一根收盘后开始，即 %s 秒之后，实为 %s",
                  form.within().orElseThrow().seconds(),
                  Quoted.of(text)));
    }
    return Optional.empty();
  }

  private void add(Row row, Bar next) {
    if (clock.isPresent()) {
      requireContractOfDay(row, next);
      bars.add(next);
      return;
    }
    if (!bars.isEmpty() && !bars.getLast().day().isBefore(next.day())) {
      var last = bars.getLast().day();
      row.refuse(
          "date", next.day().equals(last) ? Cells.twice(last) : Cells.notAfter(last, next.day()));
    }
    bars.add(next);
  }

  private void requireContractOfDay(Row row, Bar next) {
    int last = contracts.size() - 1;
    if (hasContract
        && last > 0
        && last == bars.size()
        && !contracts.get(last).equals(contracts.get(last - 1))
        && bars.getLast().day().equals(next.day())) {
      row.refuse(
          "contract",
          Text.format(
              "expected another contract to begin with a trading day, was %s",
              "换合约应从一个交易日的开头起，实为 %s", Quoted.of(contracts.get(last))));
    }
  }

  private Optional<Bar> close(Row row, LocalDate day) {
    var close = Cells.price(row, form.closes());
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
          Text.format(
              "expected a high not below the low %s, was %s",
              "最高价应不低于最低价 %s，实为 %s", row.text("low"), row.text("high")));
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
          Text.format(
              "expected a price from the low %s to the high %s, was %s",
              "应为最低价 %s 到最高价 %s 之间的价格，实为 %s", row.text("low"), row.text("high"), row.text(column)));
    }
  }
}

package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.ContractCode;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.load.CsvTable.Row;
import io.github.hindcast.market.Bar;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Detail;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Reads the prices of many contracts from one file, a row a day and contract, from which a main
/// series is built by a declared rule. Each contract's own rows must be in order of their days.
///
/// A row without any trade has no open, high and low at the exchange: such a row is left out, as a
/// contract without a price that day.
final class ContractsFile {
  private static final List<String> NEEDED =
      List.of("date", "contract", "open", "high", "low", "close");
  private static final List<String> OPTIONAL = List.of("volume", "open_interest", "settlement");

  private final Instrument instrument;
  private final Map<String, Rows> contracts = new TreeMap<>();

  private ContractsFile(Instrument instrument) {
    this.instrument = instrument;
  }

  private static final class Rows {
    private final List<Bar> bars = new ArrayList<>();
    private final List<OptionalDouble> volumes = new ArrayList<>();
    private final List<OptionalDouble> openInterest = new ArrayList<>();
    private final List<OptionalDouble> settlements = new ArrayList<>();
  }

  /// By contract code, in capitals; empty where the file is wrong.
  static Optional<Map<String, BarSeries>> read(
      Path file, Instrument instrument, Problems problems) {
    var reader = new ContractsFile(instrument);
    var table = CsvTable.read(file, problems).filter(read -> read.hasOnly(NEEDED, OPTIONAL));
    table.ifPresent(read -> read.forEach(reader::row));
    return table.filter(CsvTable::isSound).map(_ -> reader.series());
  }

  private Map<String, BarSeries> series() {
    var series = new TreeMap<String, BarSeries>();
    contracts.forEach((code, rows) ->
        series.put(
            code,
            BarSeries.of(instrument, Detail.OHLC, rows.bars, List.of(), Map.of())
                .withVolumes(rows.volumes)
                .withOpenInterest(rows.openInterest)
                .withSettlements(rows.settlements)));
    return series;
  }

  private void row(Row row) {
    var day = Cells.date(row, "date");
    var code = Cells.word(row, "contract").map(text -> text.toUpperCase(Locale.ROOT));
    if (code.filter(text -> ContractCode.delivery(text).isEmpty()).isPresent()) {
      row.refuse(
          "contract",
          Text.format(
              "expected a contract such as SI2507, was %s",
              "应为形如 SI2507 的合约，实为 %s", Quoted.of(row.text("contract"))));
    }
    var volume = Cells.amount(row, "volume");
    var openInterest = Cells.amount(row, "open_interest");
    var settlement = Cells.amount(row, "settlement");
    if (row.text("open").isEmpty() && row.text("high").isEmpty() && row.text("low").isEmpty()) {
      return;
    }
    var bar = day.flatMap(date -> PriceFile.bar(row, date));
    if (row.isSound()) {
      add(row, code.orElseThrow(), bar.orElseThrow(), volume, openInterest, settlement);
    }
  }

  private void add(
      Row row,
      String code,
      Bar bar,
      OptionalDouble volume,
      OptionalDouble openInterest,
      OptionalDouble settlement) {
    var rows = contracts.computeIfAbsent(code, _ -> new Rows());
    LocalDate before = rows.bars.isEmpty() ? LocalDate.MIN : rows.bars.getLast().day();
    if (!before.isBefore(bar.day())) {
      row.refuse(
          "date",
          Text.format(
              "expected a day after %s for %s, was %s",
              "%2$s 应为 %1$s 之后的日期，实为 %3$s", before, code, bar.day()));
      return;
    }
    rows.bars.add(bar);
    rows.volumes.add(volume);
    rows.openInterest.add(openInterest);
    rows.settlements.add(settlement);
  }
}

package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.ShareCharge;
import io.github.hindcast.load.CsvTable.Row;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the dated duties and levies on trades in shares, one row a period and market.
final class ShareChargesFile {
  private static final List<String> COLUMNS =
      List.of(
          "market",
          "name_en",
          "name_zh",
          "side",
          "from",
          "to",
          "rate",
          "least",
          "most",
          "round_up_to",
          "status",
          "source");
  private static final List<String> SIDES = List.of("both", "buy", "sell");

  private final Map<String, List<ShareCharge>> charges = new LinkedHashMap<>();

  private ShareChargesFile() {}

  /// By market; none where the file is wrong.
  static Map<String, List<ShareCharge>> read(Path file, Problems problems) {
    var reader = new ShareChargesFile();
    var table = CsvTable.read(file, problems).filter(read -> read.hasOnly(COLUMNS, List.of()));
    table.ifPresent(read -> read.forEach(reader::row));
    return table.filter(CsvTable::isSound).isPresent() ? reader.charges : Map.of();
  }

  private void row(Row row) {
    var market = Cells.word(row, "market");
    var en = Cells.word(row, "name_en");
    var zh = Cells.word(row, "name_zh");
    var side = row.text("side");
    if (!SIDES.contains(side)) {
      row.refuse(
          "side",
          Text.format(
              "expected both, buy or sell, was %s", "应为 both、buy 或 sell，实为 %s", Quoted.of(side)));
    }
    var from = Cells.date(row, "from");
    Optional<LocalDate> to = row.text("to").isEmpty() ? Optional.empty() : Cells.date(row, "to");
    var rate = Cells.rate(row, "rate");
    if (rate.isEmpty() && row.isSound()) {
      row.refuse("rate", Text.of("expected a rate, was nothing", "应为费率，实为空"));
    }
    var least = Cells.rate(row, "least");
    var most = Cells.rate(row, "most");
    var roundUpTo = Cells.rate(row, "round_up_to");
    if (row.isSound()) {
      charges
          .computeIfAbsent(market.orElseThrow(), _ -> new ArrayList<>())
          .add(
              new ShareCharge(
                  market.orElseThrow(),
                  Text.of(en.orElseThrow(), zh.orElseThrow()),
                  !side.equals("sell"),
                  !side.equals("buy"),
                  from.orElseThrow(),
                  to,
                  rate.orElseThrow(),
                  least,
                  most,
                  roundUpTo,
                  row.text("status").equals("confirmed"),
                  row.text("source")));
    }
  }
}

package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.ContractScope;
import io.github.hindcast.instrument.ExchangeTerms;
import io.github.hindcast.instrument.Fee;
import io.github.hindcast.instrument.TermsRow;
import io.github.hindcast.load.CsvTable.Row;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the dated limits, margins and fees of the exchanges, one row a period and product.
final class ExchangeTermsFile {
  private static final List<String> COLUMNS =
      List.of(
          "product",
          "contract",
          "from",
          "to",
          "limit_pct",
          "margin_pct",
          "margin_hedge_pct",
          "fee",
          "fee_unit",
          "close_today_fee",
          "status",
          "source",
          "note");

  private final Map<String, List<TermsRow>> rows = new LinkedHashMap<>();

  private ExchangeTermsFile() {}

  /// By product; none where the file is wrong, so that no wrong figure is used.
  static Map<String, ExchangeTerms> read(Path file, Problems problems) {
    var reader = new ExchangeTermsFile();
    var table = CsvTable.read(file, problems).filter(read -> read.hasOnly(COLUMNS, List.of()));
    table.ifPresent(read -> read.forEach(reader::row));
    var terms = new LinkedHashMap<String, ExchangeTerms>();
    if (table.filter(CsvTable::isSound).isPresent()) {
      reader.rows.forEach((product, list) -> terms.put(product, new ExchangeTerms(product, list)));
    }
    return terms;
  }

  private void row(Row row) {
    var product = Cells.word(row, "product");
    var scope = ContractScopes.parse(row.text("contract"));
    if (scope.isEmpty()) {
      row.refuse(
          "contract",
          Text.format(
              "expected contracts, a stage or nothing, was %s",
              "应为合约、阶段或留空，实为 %s", Quoted.of(row.text("contract"))));
    }
    var from = Cells.date(row, "from");
    Optional<LocalDate> to = row.text("to").isEmpty() ? Optional.empty() : Cells.date(row, "to");
    var limit = Cells.rate(row, "limit_pct");
    var margin = Cells.rate(row, "margin_pct");
    var _ = Cells.rate(row, "margin_hedge_pct");
    var fee = fee(row, "fee");
    var closeToday = fee(row, "close_today_fee");
    boolean confirmed = row.text("status").equals("confirmed");
    if (!confirmed && !row.text("status").equals("copy")) {
      row.refuse(
          "status",
          Text.format(
              "expected confirmed or copy, was %s",
              "应为 confirmed 或 copy，实为 %s", Quoted.of(row.text("status"))));
    }
    if (row.isSound()) {
      rows.computeIfAbsent(product.orElseThrow(), _ -> new ArrayList<>())
          .add(
              new TermsRow(
                  scope.orElse(new ContractScope.All()),
                  from.orElseThrow(),
                  to,
                  limit,
                  margin,
                  fee,
                  closeToday,
                  confirmed,
                  row.text("source")));
    }
  }

  private static Optional<Fee> fee(Row row, String column) {
    Optional<BigDecimal> amount = Cells.rate(row, column);
    return switch (row.text("fee_unit")) {
      case "CNY_per_lot" -> amount.map(Fee.PerLot::new);
      case "rate" -> amount.map(Fee.Rate::new);
      case "" -> {
        amount.ifPresent(_ -> row.refuse("fee_unit", feeUnit(Cells.found(""))));
        yield Optional.empty();
      }
      default -> {
        row.refuse("fee_unit", feeUnit(Cells.found(row.text("fee_unit"))));
        yield Optional.empty();
      }
    };
  }

  private static Text feeUnit(Text found) {
    return Text.format(
        "expected CNY_per_lot or rate, was %s", "应为 CNY_per_lot 或 rate，实为：%s", found);
  }
}

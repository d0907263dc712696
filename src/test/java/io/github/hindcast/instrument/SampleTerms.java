package io.github.hindcast.instrument;

import io.github.hindcast.instrument.TradingTerms.Futures;
import io.github.hindcast.instrument.TradingTerms.LimitRounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Exchange terms for tests: one row for all contracts, from a day on.
public final class SampleTerms {
  private SampleTerms() {}

  /// So much money a lot, read on the exchange's own page, for 2020.
  public static Futures feePerLot(String amount) {
    return futures(new Fee.PerLot(new BigDecimal(amount)), "2020-01-01", true);
  }

  /// The same from a copy on another page.
  public static Futures feeReadElsewhere(String amount) {
    return futures(new Fee.PerLot(new BigDecimal(amount)), "2020-01-01", false);
  }

  public static Futures feePerLotFrom(String day, String amount) {
    return futures(new Fee.PerLot(new BigDecimal(amount)), day, true);
  }

  /// So large a share of the value traded.
  public static Futures feeRate(String rate) {
    return futures(new Fee.Rate(new BigDecimal(rate)), "2020-01-01", true);
  }

  private static Futures futures(Fee fee, String from, boolean confirmed) {
    var row =
        new TermsRow(
            new ContractScope.All(),
            LocalDate.parse(from),
            Optional.of(LocalDate.parse("2020-12-31")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(fee),
            Optional.empty(),
            confirmed,
            "test");
    return new Futures(
        new ExchangeTerms("test", List.of(row)), LimitRounding.DOWN, Optional.empty());
  }
}

package io.github.hindcast.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Shipped;
import io.github.hindcast.base.Problem;
import io.github.hindcast.instrument.ExchangeTerms;
import io.github.hindcast.instrument.Known;
import io.github.hindcast.instrument.ShareCharge;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The dated tables on the days on which the rules changed.
final class ShippedTermsTest {
  private static final Map<String, ExchangeTerms> ALL =
      ExchangeTermsFile.read(
          Path.of(System.getProperty("hindcast.home", ""), "data/terms/exchange-terms.csv"),
          new Problems("terms"));

  /// The limit of the session after `settled`, which is set at that day's settlement.
  @ParameterizedTest
  @CsvSource({
    // nickel 2019 to 2022
    "NI, '', 2019-02-20, 6, false",
    "NI, '', 2019-09-10, 6, true",
    "NI, '', 2019-09-11, 8, true",
    "NI, '', 2019-09-27, 10, true",
    "NI, '', 2019-12-09, 8, true",
    "NI, '', 2020-01-22, 10, true",
    "NI, '', 2020-03-02, 8, false", // the level of before the holiday returned
    "NI, '', 2019-07-18, 6, false",
    "NI, '', 2020-11-20, 6, false",
    "NI, NI2204, 2022-03-09, 12, false",
    "NI, NI2204, 2022-03-10, 17, false",
    "NI, NI2205, 2022-05-23, 17, false",
    // aluminium around 2020-03-23
    "AL, '', 2020-03-20, 6, false",
    "AL, '', 2020-03-23, 8, true",
    // silver, January and February 2026
    "AG, AG2604, 2026-01-08, 15, false",
    "AG, AG2604, 2026-01-09, 16, false",
    "AG, AG2604, 2026-01-22, 17, true",
    "AG, AG2606, 2026-01-22, 15, true",
    "AG, AG2606, 2026-01-30, 16, false",
    "AG, AG2604, 2026-02-04, 19, false",
    "AG, AG2604, 2026-02-09, 20, false",
    "AG, AG2604, 2026-02-12, 25, false",
  })
  void limitInForceAtASettlement(
      String product, String contract, LocalDate settled, BigDecimal percent, boolean verified) {
    var limit = terms(product).limit(contract, settled).orElseThrow();

    assertThat(limit.value()).isEqualByComparingTo(percent);
    assertThat(limit.verified()).isEqualTo(verified || isDayOfConfirmedRow(product, settled));
  }

  private static boolean isDayOfConfirmedRow(String product, LocalDate day) {
    return terms(product).rows().stream()
        .anyMatch(row -> row.confirmed() && row.from().equals(day) && row.limitPct().isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "AL2005, 2020-03-20, 8",
    "AL2005, 2020-03-23, 10",
    "AL2005, 2020-04-28, 10",
    // in the month before delivery the exchange asks for 10 % at least
    "AL1904, 2019-03-15, 10",
    "AL1905, 2019-03-15, 7",
  })
  void marginOfAluminium(String contract, LocalDate day, BigDecimal percent) {
    assertThat(terms("AL").margin(contract, day).map(Known::value))
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(percent));
  }

  @Test
  void dayBeforeTheFirstRowHasNoAnswer() {
    assertThat(terms("AL").limit("AL1903", LocalDate.parse("2019-02-19"))).isEmpty();
    assertThat(terms("AL").fee("AL2002", LocalDate.parse("2020-01-02"), false)).isEmpty();
    assertThat(terms("ZN").fee("ZN2009", LocalDate.parse("2020-07-01"), false)).isEmpty();
  }

  @Test
  void contractThatIsNamedBeatsTheGeneralRow() {
    var fee = terms("PS").fee("PS2511", LocalDate.parse("2025-09-11"), false).orElseThrow();
    var before = terms("PS").fee("PS2511", LocalDate.parse("2025-09-10"), false).orElseThrow();

    assertThat(fee.value().of(BigDecimal.ONE, new BigDecimal("100000"))).isEqualByComparingTo("15");
    assertThat(before.value().of(BigDecimal.ONE, new BigDecimal("100000")))
        .isEqualByComparingTo("10");
  }

  @ParameterizedTest
  @CsvSource({
    // 10,000 HKD: duty rounded up to the dollar
    "HK.2858, true, 2023-11-16, 13.00",
    "HK.2858, true, 2023-11-17, 10.00",
    "HK.2858, false, 2023-11-17, 10.00",
    // A-shares: the seller alone pays
    "SZ.301308, true, 2023-08-27, 0",
    "SZ.301308, false, 2023-08-27, 10.00",
    "SZ.301308, false, 2023-08-28, 5.00",
  })
  void stampDutyOnTheDaysItChanged(
      String share, boolean isBuy, LocalDate day, BigDecimal expected) {
    var duty =
        Shipped.shares(share).charges().stream()
            .filter(charge -> charge.name().en().equals("stamp duty"))
            .filter(charge -> charge.applies(isBuy, day))
            .map(charge -> charge.of(new BigDecimal("10000")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(duty).isEqualByComparingTo(expected);
  }

  @Test
  void hongKongDutyIsRoundedUpToTheDollar() {
    var duty =
        Shipped.shares("HK.2858").charges().stream()
            .filter(charge -> charge.applies(true, LocalDate.parse("2024-01-02")))
            .filter(charge -> charge.name().en().equals("stamp duty"))
            .map((ShareCharge charge) -> charge.of(new BigDecimal("5700.01")))
            .findFirst();

    assertThat(duty).hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo("6"));
  }

  @Test
  void badRowsAreNamedAndNoTermsAreUsed(@org.junit.jupiter.api.io.TempDir Path folder)
      throws java.io.IOException {
    var file = folder.resolve("exchange-terms.csv");
    java.nio.file.Files.writeString(
        file,
        """
        product,contract,from,to,limit_pct,margin_pct,margin_hedge_pct,fee,fee_unit,close_today_fee,status,source,note
        AL,,2020-01-01,,5,7,,3,per_lot,,confirmed,page,
        AL,sometimes,2020-02-30,,x,7,,,,,read,page,
        """);
    var problems = new Problems("exchange-terms.csv");

    assertThat(ExchangeTermsFile.read(file, problems)).isEmpty();
    assertThat(problems.list().stream().map(Problem::toString).toList())
        .containsExactly(
            "exchange-terms.csv:2:24: fee_unit: expected CNY_per_lot or rate, was 'per_lot'",
            "exchange-terms.csv:3:4: contract: expected contracts, a stage or nothing, was"
                + " 'sometimes'",
            "exchange-terms.csv:3:14: from: expected a date such as 2020-12-31, was '2020-02-30'",
            "exchange-terms.csv:3:26: limit_pct: expected a rate in percent, or nothing, was 'x'",
            "exchange-terms.csv:3:34: status: expected confirmed or copy, was 'read'");
  }

  private static ExchangeTerms terms(String product) {
    return Objects.requireNonNull(ALL.get(product));
  }

  @Test
  void everyRowOfTheTableIsRead() {
    var rows = new ArrayList<>();
    ALL.values().forEach(terms -> rows.addAll(terms.rows()));

    assertThat(rows).hasSize(158);
    assertThat(Optional.of(ALL.keySet())).hasValueSatisfying(p -> assertThat(p).hasSize(7));
  }
}

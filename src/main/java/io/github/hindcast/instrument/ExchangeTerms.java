package io.github.hindcast.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The limits, margins and fees of one product over time, each looked up by itself.
///
/// Of the rows that hold on a day and are about the contract, one that names contracts beats a
/// general one, then the later one beats the earlier. Where no row holds, the last one before is
/// carried on, unverified; a day before the first row has no answer. A stage of the contract's life
/// (the month before delivery …) can only raise the margin.
public record ExchangeTerms(String product, List<TermsRow> rows) {
  public ExchangeTerms {
    rows = List.copyOf(rows);
  }

  /// The price limit in percent for a session, set at the settlement of the session before.
  public Optional<Known<BigDecimal>> limit(String contract, LocalDate settlementBefore) {
    return find(contract, settlementBefore, TermsRow::limitPct);
  }

  /// The speculative margin in percent from the settlement of `day` on.
  public Optional<Known<BigDecimal>> margin(String contract, LocalDate day) {
    var general = find(contract, day, TermsRow::marginPct);
    var stage =
        rows.stream()
            .filter(row -> row.scope().isStage() && row.scope().covers(contract, day))
            .filter(row -> row.holdsOn(day))
            .flatMap(row -> known(row, row.marginPct(), day).stream())
            .max(Comparator.comparing(Known::value));
    return stage
        .filter(raised -> general.map(g -> raised.value().compareTo(g.value()) > 0).orElse(true))
        .or(() -> general);
  }

  /// The fee of a fill on a trading day; for closing what was opened the same day, its own fee
  /// where one was read.
  public Optional<Known<Fee>> fee(String contract, LocalDate day, boolean closesToday) {
    var ordinary = find(contract, day, TermsRow::fee);
    return closesToday ? find(contract, day, TermsRow::closeTodayFee).or(() -> ordinary) : ordinary;
  }

  private <T> Optional<Known<T>> find(
      String contract, LocalDate day, Function<TermsRow, Optional<T>> figure) {
    var about =
        rows.stream()
            .filter(row -> !row.scope().isStage() && row.scope().covers(contract, day))
            .filter(row -> figure.apply(row).isPresent() && !row.from().isAfter(day))
            .toList();
    var best =
        Comparator.comparing((TermsRow row) -> !(row.scope() instanceof ContractScope.All))
            .thenComparing(TermsRow::from);
    var holding = about.stream().filter(row -> row.holdsOn(day)).max(best);
    if (holding.isPresent()) {
      var row = holding.get();
      return known(row, figure.apply(row), day);
    }
    return about.stream()
        .max(Comparator.comparing(TermsRow::from))
        .flatMap(row -> figure.apply(row).map(value -> new Known<>(value, false, row.source())));
  }

  private static <T> Optional<Known<T>> known(TermsRow row, Optional<T> value, LocalDate day) {
    boolean endRead = row.to().isPresent() || row.from().equals(day);
    return value.map(figure -> new Known<>(figure, row.confirmed() && endRead, row.source()));
  }
}

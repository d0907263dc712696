package io.github.hindcast.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The limits, margins and fees of one product over time, each looked up by itself.
///
/// Of the rows that hold on a day and are about the contract, the later one beats the earlier, and
/// of the same day one that names contracts a general one. Where no row holds, the last one before
/// is carried on, unverified, but for a raise of a few days over a holiday, after which the level
/// of before returns. A day before the first row has no answer. A stage of the contract's life (the
/// month before delivery …) can only raise the margin.
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
    var margin = find(contract, day, TermsRow::marginPct);
    for (var row : rows) {
      if (row.scope().isStage() && row.holdsOn(day) && row.scope().covers(contract, day)) {
        margin = higher(margin, known(row, row.marginPct(), day));
      }
    }
    return margin;
  }

  private static Optional<Known<BigDecimal>> higher(
      Optional<Known<BigDecimal>> margin, Optional<Known<BigDecimal>> other) {
    boolean raised =
        other.isPresent()
            && (margin.isEmpty() || other.get().value().compareTo(margin.get().value()) > 0);
    return raised ? other : margin;
  }

  /// The fee of a fill on a trading day; for closing what was opened the same day, its own fee
  /// where one was read.
  public Optional<Known<Fee>> fee(String contract, LocalDate day, boolean closesToday) {
    var ordinary = find(contract, day, TermsRow::fee);
    return closesToday ? find(contract, day, TermsRow::closeTodayFee).or(() -> ordinary) : ordinary;
  }

  /// One pass over the rows, without streams: this is asked for every evening of every account.
  private <T> Optional<Known<T>> find(
      String contract, LocalDate day, Function<TermsRow, Optional<T>> figure) {
    var holding = Optional.<TermsRow>empty();
    var before = Optional.<TermsRow>empty();
    for (var row : rows) {
      if (row.from().isAfter(day)
          || row.scope().isStage()
          || figure.apply(row).isEmpty()
          || !row.scope().covers(contract, day)) {
        continue;
      }
      if (row.holdsOn(day)) {
        holding = holding.filter(best -> !isBetter(row, best)).or(() -> Optional.of(row));
      }
      if (!row.isOverHoliday()) {
        before = before.filter(last -> !row.from().isAfter(last.from())).or(() -> Optional.of(row));
      }
    }
    if (holding.isPresent()) {
      return known(holding.get(), figure.apply(holding.get()), day);
    }
    return before.flatMap(
        row -> figure.apply(row).map(value -> new Known<>(value, false, row.source())));
  }

  /// The later row beats the earlier; of the same day, one that names contracts a general one.
  private static boolean isBetter(TermsRow row, TermsRow best) {
    boolean named = !(row.scope() instanceof ContractScope.All);
    return row.from().isAfter(best.from()) || (row.from().equals(best.from()) && named);
  }

  private static <T> Optional<Known<T>> known(TermsRow row, Optional<T> value, LocalDate day) {
    boolean endRead = row.to().isPresent() || row.from().equals(day);
    return value.map(figure -> new Known<>(figure, row.confirmed() && endRead, row.source()));
  }
}

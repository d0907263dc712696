package io.github.hindcast.replay;

import io.github.hindcast.instrument.Known;
import io.github.hindcast.instrument.TradingTerms;
import io.github.hindcast.market.BarSeries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The money of some trades session by session, from the first entry to the last session at hand or
/// the day after which nothing is open any more.
public record Account(Ledger ledger, List<AccountDay> days) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);

  public Account {
    days = List.copyOf(days);
  }

  /// `interestPct` is the yearly rate charged on the margin of each night, in percent.
  public static Account of(List<Trade> trades, BarSeries bars, BigDecimal interestPct) {
    var ledger = Ledger.of(trades);
    if (interestPct.signum() > 0) {
      ledger = ledger.with(interest(run(ledger, bars), interestPct));
    }
    return new Account(ledger, run(ledger, bars));
  }

  /// What was paid in interest on the margin.
  public BigDecimal interest() {
    return ledger.lines().stream()
        .filter(line -> line.kind() == LedgerLine.Kind.INTEREST)
        .map(line -> line.amount().negate())
        .reduce(Money.ZERO, BigDecimal::add);
  }

  private static List<AccountDay> run(Ledger ledger, BarSeries bars) {
    var days = new ArrayList<AccountDay>();
    if (ledger.lines().isEmpty()) {
      return days;
    }
    var position = BigDecimal.ZERO;
    var cash = Money.ZERO;
    int next = 0;
    int first = bars.firstOnOrAfter(ledger.lines().getFirst().day());
    for (int bar = first; bar < bars.size(); bar++) {
      if (!bars.isLastOfDay(bar)) {
        continue;
      }
      var day = bars.day(bar);
      while (next < ledger.lines().size() && !ledger.lines().get(next).day().isAfter(day)) {
        position = position.add(ledger.lines().get(next).quantity());
        cash = cash.add(ledger.lines().get(next).amount());
        next++;
      }
      days.add(day(bars, bar, position, cash));
      if (next == ledger.lines().size() && position.signum() == 0) {
        break;
      }
    }
    return days;
  }

  private static AccountDay day(BarSeries bars, int bar, BigDecimal position, BigDecimal cash) {
    var mark = Money.of(bars.settlement(bar).orElse(bars.close(bar)));
    var value = position.multiply(mark);
    return new AccountDay(
        bars.day(bar),
        position,
        mark,
        cash,
        Money.cents(cash.add(value)),
        margin(bars, bar, value.abs()));
  }

  private static Optional<Known<BigDecimal>> margin(BarSeries bars, int bar, BigDecimal value) {
    return switch (bars.instrument().terms()) {
      case TradingTerms.Futures(var terms, _, var single) ->
          terms
              .margin(bars.contract(bar).or(() -> single).orElse(""), bars.day(bar))
              .map(pct ->
                  new Known<>(
                      Money.cents(value.multiply(pct.value()).divide(HUNDRED)),
                      pct.verified(),
                      pct.source()));
      case TradingTerms.Shares _, TradingTerms.Unknown _ -> Optional.empty();
    };
  }

  /// The interest of a night is paid on the next session, for as many nights as lie between.
  private static List<LedgerLine> interest(List<AccountDay> days, BigDecimal pct) {
    var lines = new ArrayList<LedgerLine>();
    for (int next = 1; next < days.size(); next++) {
      var from = days.get(next - 1);
      LocalDate to = days.get(next).day();
      var nights = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.day(), to));
      from.margin()
          .map(margin ->
              margin
                  .value()
                  .multiply(pct)
                  .multiply(nights)
                  .divide(HUNDRED.multiply(DAYS_A_YEAR), 2, java.math.RoundingMode.HALF_EVEN))
          .filter(amount -> amount.signum() > 0)
          .ifPresent(amount ->
              lines.add(
                  new LedgerLine(
                      to,
                      LedgerLine.Kind.INTEREST,
                      BigDecimal.ZERO,
                      BigDecimal.ZERO,
                      amount.negate())));
    }
    return lines;
  }
}

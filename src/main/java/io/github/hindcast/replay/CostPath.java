package io.github.hindcast.replay;

import io.github.hindcast.instrument.Fee;
import io.github.hindcast.instrument.Known;
import io.github.hindcast.instrument.TradingTerms;
import io.github.hindcast.market.BarSeries;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;

/// What the dated tables take for every change of a position on every bar, ready to be looked up by
/// an engine: a fixed amount for one unit and a share of the price.
///
/// It says what [Charging] says of a future, but for the cent to which that rounds each line. A day
/// without a fee on record costs nothing here as there; a result that it enters into says so.
/// Charges on shares have least amounts and steps and cannot be put this way.
final class CostPath {
  private final BarSeries bars;
  private final double[] fixed;
  private final double[] rates;
  private final double[] fixedToday;
  private final double[] ratesToday;

  /// Of the rolls up to each one, both sides, summed up.
  private final double[] rolls;

  /// What the first side of a roll costs more, or less, when the position was entered the day
  /// before the roll.
  private final double[] rollsToday;

  private CostPath(BarSeries bars, int rolls) {
    this.bars = bars;
    this.fixed = new double[bars.size()];
    this.rates = new double[bars.size()];
    this.fixedToday = new double[bars.size()];
    this.ratesToday = new double[bars.size()];
    this.rolls = new double[rolls + 1];
    this.rollsToday = new double[rolls];
  }

  /// `slippage` is in the price's unit, for every side of every trade.
  static CostPath of(BarSeries bars, RollPath path, double slippage) {
    var costs = new CostPath(bars, path.count());
    if (bars.instrument().terms() instanceof TradingTerms.Futures futures) {
      costs.fill(bars, path, new Fees(futures, lot(bars)), slippage);
    } else {
      costs.fill(bars, path, (_, _, _) -> Optional.empty(), slippage);
    }
    return costs;
  }

  private static Optional<BigDecimal> lot(BarSeries bars) {
    return bars.instrument().multiplier();
  }

  private interface Table {
    Optional<Fee> fee(String contract, LocalDate day, boolean today);
  }

  /// Fees for one unit: those for a lot divided by its size; none where the size is not known.
  private record Fees(TradingTerms.Futures futures, Optional<BigDecimal> lot) implements Table {
    @Override
    public Optional<Fee> fee(String contract, LocalDate day, boolean today) {
      return lot.flatMap(size ->
          futures
              .terms()
              .fee(contract, day, today)
              .map(Known::value)
              .map(fee ->
                  switch (fee) {
                    case Fee.PerLot(var amount) ->
                        new Fee.PerLot(amount.divide(size, MathContext.DECIMAL64));
                    case Fee.Rate rate -> rate;
                  }));
    }
  }

  private void fill(BarSeries bars, RollPath path, Table table, double slippage) {
    var single =
        bars.instrument().terms() instanceof TradingTerms.Futures(_, _, var contract)
            ? contract
            : Optional.<String>empty();
    for (int bar = 0; bar < bars.size(); bar++) {
      if (bar > 0 && bars.areOfOneDay(bar - 1, bar)) {
        copy(bar - 1, bar);
        continue;
      }
      var contract = bars.contract(bar).or(() -> single).orElse("");
      var fee = table.fee(contract, bars.day(bar), false);
      var today = table.fee(contract, bars.day(bar), true);
      fixed[bar] = slippage + fixed(fee);
      rates[bar] = rate(fee);
      fixedToday[bar] = slippage + fixed(today);
      ratesToday[bar] = rate(today);
    }
    for (int roll = 0; roll < path.count(); roll++) {
      var rollover = path.at(roll);
      var day = bars.day(path.bar(roll) - 1);
      double closed = cost(table.fee(rollover.oldContract(), day, false), rollover.closedAt());
      double closedToday = cost(table.fee(rollover.oldContract(), day, true), rollover.closedAt());
      double reopened = cost(table.fee(rollover.newContract(), day, false), rollover.reopenedAt());
      rolls[roll + 1] = rolls[roll] + 2 * slippage + closed + reopened;
      rollsToday[roll] = closedToday - closed;
    }
  }

  /// All bars of a day pay the same.
  private void copy(int from, int to) {
    fixed[to] = fixed[from];
    rates[to] = rates[from];
    fixedToday[to] = fixedToday[from];
    ratesToday[to] = ratesToday[from];
  }

  private static double cost(Optional<Fee> fee, double price) {
    return fixed(fee) + rate(fee) * price;
  }

  private static double fixed(Optional<Fee> fee) {
    return fee.isPresent() && fee.get() instanceof Fee.PerLot(var amount)
        ? amount.doubleValue()
        : 0;
  }

  private static double rate(Optional<Fee> fee) {
    return fee.isPresent() && fee.get() instanceof Fee.Rate(var rate) ? rate.doubleValue() : 0;
  }

  /// Of one unit entered on a bar at a price above zero.
  double entry(int bar, double price) {
    return fixed[bar] + rates[bar] * price;
  }

  /// Of one unit that was entered on bar `entered` and is left on `bar`.
  double exit(int bar, double price, int entered) {
    return bars.areOfOneDay(entered, bar)
        ? fixedToday[bar] + ratesToday[bar] * price
        : fixed[bar] + rates[bar] * price;
  }

  /// Whether a position entered on bar `entered` meets a roll on bar `roll` with the session after:
  /// its first side is then closed on the day it was opened.
  boolean isDayBefore(int entered, int roll) {
    return bars.areOfOneDay(entered, roll - 1);
  }

  /// Of one unit carried through the rolls from the `from`-th up to but not including the `to`-th;
  /// `atOnce` tells that it was entered the day before the first of them.
  double rolls(int from, int to, boolean atOnce) {
    return to == from ? 0 : rolls[to] - rolls[from] + (atOnce ? rollsToday[from] : 0);
  }
}

package io.github.hindcast.replay;

import io.github.hindcast.instrument.Fee;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.Known;
import io.github.hindcast.instrument.ShareCharge;
import io.github.hindcast.instrument.TradingTerms;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Works out what a trade cost: the fee in force on the day of each fill, for both sides of every
/// roll too, and the declared slippage in ticks.
///
/// Where the tables have no fee for a fill, nothing is guessed: the trade's costs are incomplete
/// and the result says so. A size that is no whole number of lots pays for its part of a lot.
final class Charging {
  private final Instrument instrument;
  private final BarSeries bars;
  private final BigDecimal slippageTicks;

  Charging(BarSeries bars, BigDecimal slippageTicks) {
    this.instrument = bars.instrument();
    this.bars = bars;
    this.slippageTicks = slippageTicks;
  }

  /// One change of the position at a price: what is charged for.
  private record Side(
      LocalDate day, String contract, double price, boolean isBuy, boolean closesToday) {}

  Trade charged(Trade trade) {
    var charges = new ArrayList<Charge>();
    boolean complete = true;
    for (var side : sides(trade)) {
      slippage(side, trade.quantity()).ifPresent(charges::add);
      var fees = fees(side, trade.quantity());
      fees.ifPresent(charges::addAll);
      complete &= fees.isPresent();
    }
    return trade.withCharges(charges, complete);
  }

  private List<Side> sides(Trade trade) {
    boolean isLong = trade.direction() == Direction.LONG;
    var entered = trade.entry().day();
    var sides = new ArrayList<Side>();
    sides.add(new Side(entered, contract(entered), trade.entry().price(), isLong, false));
    for (var roll : trade.rolls()) {
      var day = bars.day(bars.firstOnOrAfter(roll.date()) - 1);
      sides.add(new Side(day, roll.oldContract(), roll.closedAt(), !isLong, day.equals(entered)));
      sides.add(new Side(day, roll.newContract(), roll.reopenedAt(), isLong, false));
    }
    if (trade.isClosed()) {
      var exited = trade.exit().day();
      boolean today = exited.equals(entered) && trade.rolls().isEmpty();
      sides.add(new Side(exited, contract(exited), trade.exit().price(), !isLong, today));
    }
    return sides;
  }

  private String contract(LocalDate day) {
    var single =
        instrument.terms() instanceof TradingTerms.Futures(_, _, var contract)
            ? contract
            : Optional.<String>empty();
    return bars.contract(bars.firstOnOrAfter(day)).or(() -> single).orElse("");
  }

  /// Empty where the tables have no answer.
  private Optional<List<Charge>> fees(Side side, BigDecimal quantity) {
    var value = Money.of(side.price()).multiply(quantity);
    return switch (instrument.terms()) {
      case TradingTerms.Futures(var terms, _, _) ->
          instrument
              .multiplier()
              .flatMap(lot ->
                  terms
                      .fee(side.contract(), side.day(), side.closesToday())
                      .map(fee -> commission(fee, side, quantity, lot, value)))
              .map(List::of);
      case TradingTerms.Shares(var charges) -> duties(charges, side, value);
      case TradingTerms.Unknown _ -> Optional.empty();
    };
  }

  private static Charge commission(
      Known<Fee> fee, Side side, BigDecimal quantity, BigDecimal lot, BigDecimal value) {
    var lots = quantity.divide(lot, MathContext.DECIMAL64);
    var amount = Money.cents(fee.value().of(lots, value));
    return new Charge(Charge.Type.COMMISSION, side.day(), amount, fee.verified());
  }

  private static Optional<List<Charge>> duties(
      List<ShareCharge> charges, Side side, BigDecimal value) {
    boolean beforeAll = charges.stream().allMatch(charge -> side.day().isBefore(charge.from()));
    return beforeAll
        ? Optional.empty()
        : Optional.of(
            charges.stream()
                .filter(charge -> charge.applies(side.isBuy(), side.day()))
                .map(charge ->
                    new Charge(
                        Charge.Type.DUTY,
                        side.day(),
                        Money.cents(charge.of(value)),
                        charge.confirmed()))
                .toList());
  }

  private Optional<Charge> slippage(Side side, BigDecimal quantity) {
    return instrument
        .tick()
        .map(tick -> Money.cents(tick.step().multiply(slippageTicks).multiply(quantity)))
        .filter(amount -> amount.signum() > 0)
        .map(amount -> new Charge(Charge.Type.SLIPPAGE, side.day(), amount, true));
  }
}

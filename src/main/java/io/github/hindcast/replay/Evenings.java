package io.github.hindcast.replay;

import io.github.hindcast.market.BarSeries;
import java.time.LocalDate;

/// What the equity of some trades gained on each bar: the quick way to the evenings of an
/// [Account], in doubles and without margin, for statistics over many scenarios.
///
/// A position is marked to the settlement price, or the close where there is none; costs count on
/// the day on which they were paid. The sum is the net result but for the rounding to the cent.
final class Evenings {
  private final BarSeries bars;
  private final int first;
  private final double[] gains;

  private Evenings(BarSeries bars, int first, int size) {
    this.bars = bars;
    this.first = first;
    this.gains = new double[size];
  }

  /// On the bars from index `from` up to but not including `to`, which hold all that was traded.
  static double[] of(Execution execution, BarSeries bars, int from, int to) {
    var evenings = new Evenings(bars, from, to - from);
    execution.trades().forEach(evenings::add);
    return evenings.gains;
  }

  private void add(Trade trade) {
    int entered = bars.barOf(trade.entry().day(), trade.entry().opened());
    int left = bars.barOf(trade.exit().day(), trade.exit().opened());
    double held = trade.direction().sign() * trade.quantity().doubleValue();
    double before = trade.entry().price();
    for (int bar = entered; bar < left; bar++) {
      double mark = mark(bar);
      gain(bar, held * (mark - before));
      before = mark;
    }
    gain(left, held * (trade.exit().price() - before));
    for (var roll : trade.rolls()) {
      gain(bar(roll.date(), entered), -held * roll.gap().doubleValue());
    }
    for (var charge : trade.charges()) {
      gain(bar(charge.day(), entered), -charge.amount().doubleValue());
    }
  }

  /// The first bar of a day, but not before the entry.
  private int bar(LocalDate day, int entered) {
    return Math.max(bars.firstOnOrAfter(day), entered);
  }

  private double mark(int bar) {
    return bars.settlement(bar).orElse(bars.close(bar));
  }

  private void gain(int bar, double amount) {
    gains[bar - first] += amount;
  }
}

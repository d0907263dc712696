package io.github.hindcast.score;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Trade;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/// Returns of trades and of bars, changes of contract carried through.
final class Returns {
  private Returns() {}

  /// What one unit of value at entry gained, before costs: positive when the trade gained.
  static double of(Trade trade) {
    return trade.moved().doubleValue() / trade.entry().price();
  }

  /// Daily log returns, close to close. Over a change of contract both closes are the new
  /// contract's; where its earlier close is not known, that day is left out.
  static double[] daily(BarSeries bars) {
    var returns = DoubleStream.builder();
    for (int bar = 1; bar < bars.size(); bar++) {
      if (!bars.changesContract(bar)) {
        returns.add(Math.log(bars.close(bar) / bars.close(bar - 1)));
      } else if (bars.roll(bar).isPresent()) {
        returns.add(Math.log(bars.close(bar) / bars.roll(bar).get().newClose()));
      }
    }
    return returns.build().toArray();
  }

  /// The change of the close over that of the bar before, changes of contract carried through;
  /// empty where the new contract's earlier close is not known.
  static OptionalDouble change(BarSeries bars, int bar) {
    if (!bars.changesContract(bar)) {
      return OptionalDouble.of(bars.close(bar) - bars.close(bar - 1));
    }
    return bars.roll(bar)
        .map(roll -> OptionalDouble.of(bars.close(bar) - roll.newClose()))
        .orElseGet(OptionalDouble::empty);
  }

  /// Sample standard deviation of daily log returns: the volatility of one session.
  static double volatility(BarSeries bars) {
    return new StandardDeviation().evaluate(daily(bars));
  }
}

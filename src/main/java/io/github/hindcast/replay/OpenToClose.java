package io.github.hindcast.replay;

import io.github.hindcast.market.BarIndex;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.view.Direction;
import java.util.OptionalInt;

/// Which way the price went on any stretch of a series, from the open of its first bar to the close
/// of its last, changes of contract carried: the sign of what a trade at the open would have gained
/// before costs.
///
/// The same as replaying such a trade, in two subtractions instead of a replay. It has no answer
/// where the first bar may hold the order back, because the trade then begins later.
public final class OpenToClose {
  /// Of the price; what rounding leaves of decimals that are equal.
  private static final double ROUNDING = 1e-9;

  private final BarSeries bars;
  private final BarIndex index;
  private final double[] gaps;

  private OpenToClose(BarIndex index, double[] gaps) {
    this.bars = index.bars();
    this.index = index;
    this.gaps = gaps;
  }

  static OpenToClose of(BarIndex index) {
    var bars = index.bars();
    var gaps = new double[bars.size()];
    for (int bar = 1; bar < bars.size(); bar++) {
      double gap = bars.changesContract(bar) ? Rollovers.at(bars, bar).gap().doubleValue() : 0;
      gaps[bar] = gaps[bar - 1] + gap;
    }
    return new OpenToClose(index, gaps);
  }

  /// 1 where a trade of this direction over `length` bars from `first` on would have gained, -1
  /// where it would have lost, 0 where neither; empty where it could not be made on its first bar.
  public OptionalInt sign(int first, int length, Direction direction) {
    boolean held =
        switch (direction) {
          case LONG -> index.holdsPurchases(first);
          case SHORT -> index.holdsSales(first);
        };
    if (held) {
      return OptionalInt.empty();
    }
    int last = first + length - 1;
    double moved = bars.close(last) - bars.open(first) - (gaps[last] - gaps[first]);
    boolean still = Math.abs(moved) <= ROUNDING * bars.open(first);
    return OptionalInt.of(still ? 0 : (int) Math.signum(moved) * direction.sign());
  }
}

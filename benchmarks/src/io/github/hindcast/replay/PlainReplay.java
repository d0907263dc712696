package io.github.hindcast.replay;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.view.Quantity;
import io.github.hindcast.view.Trading;
import java.util.List;
import java.util.Optional;

/// Lets a benchmark run the plain engine, which nothing outside its package needs otherwise.
public final class PlainReplay {
  private final BarSeries bars;
  private final List<Orders> orders;

  /// The tradings are placed again after each exit, as the scenarios of a sweep are.
  public PlainReplay(BarSeries bars, Quantity quantity, List<Trading> tradings) {
    this.bars = bars;
    this.orders =
        tradings.stream()
            .map(trading -> Orders.of(trading, quantity, Optional.empty()).reentering())
            .toList();
  }

  public Execution run(int trading) {
    return PlainEngine.run(orders.get(trading), bars, true, PathRule.PESSIMISTIC);
  }
}

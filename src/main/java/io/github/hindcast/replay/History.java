package io.github.hindcast.replay;

import io.github.hindcast.instrument.Tick;
import io.github.hindcast.market.BarIndex;
import io.github.hindcast.market.BarSeries;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// A daily series with all that is worked out of it once: the index to jump through, its changes of
/// contract, what trading it costs, and which way it went on any stretch.
final class History {
  private static final int MOST_DECIMALS = 8;
  private static final double EXACT = 1e15;

  private final BarSeries series;
  private final BarIndex index;
  private final RollPath rolls;
  private final OpenToClose moves;
  private final OptionalInt decimals;
  private final Map<BigDecimal, CostPath> costs = new ConcurrentHashMap<>();

  History(BarSeries series) {
    this.series = series;
    this.index = BarIndex.of(series);
    this.rolls = RollPath.of(index);
    this.moves = OpenToClose.of(index);
    this.decimals =
        IntStream.rangeClosed(0, MOST_DECIMALS).filter(count -> suffice(series, count)).findFirst();
  }

  /// Whether every price is the number nearest to a decimal of so many places.
  private static boolean suffice(BarSeries series, int places) {
    double units = BigDecimal.ONE.scaleByPowerOfTen(places).doubleValue();
    return IntStream.range(0, series.size())
        .allMatch(bar ->
            isWhole(series.open(bar), units)
                && isWhole(series.high(bar), units)
                && isWhole(series.low(bar), units)
                && isWhole(series.close(bar), units));
  }

  private static boolean isWhole(double price, double units) {
    double whole = Math.rint(price * units);
    return whole < EXACT && whole / units == price;
  }

  BarSeries series() {
    return series;
  }

  BarIndex index() {
    return index;
  }

  RollPath rolls() {
    return rolls;
  }

  OpenToClose moves() {
    return moves;
  }

  /// How many decimals prices have at most; empty where there is no saying.
  OptionalInt decimals() {
    return decimals;
  }

  CostPath costs(BigDecimal slippageTicks) {
    return costs.computeIfAbsent(slippageTicks, this::worked);
  }

  private CostPath worked(BigDecimal slippageTicks) {
    var step = series.instrument().tick().map(Tick::step).orElse(BigDecimal.ZERO);
    return CostPath.of(series, rolls, step.doubleValue() * slippageTicks.doubleValue());
  }
}

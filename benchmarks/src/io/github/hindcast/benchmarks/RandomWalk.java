package io.github.hindcast.benchmarks;

import io.github.hindcast.instrument.InstrumentBuilder;
import io.github.hindcast.market.Bar;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Detail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Bars of a seeded random walk on a tick of 1, thrown back where it would leave a corridor, so
/// that one level is met again and again on a series of any length.
///
/// A daily bar moves by about 1 % of its price, a minute's by 0.1 %. Days follow one another
/// without weekends, since nothing measured here looks at a calendar: 500,000 "minutes" are as many
/// dates.
final class RandomWalk {
  static final double FLOOR = 14_000;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  private final SplittableRandom random;
  private final double step;
  private final double ceiling;

  private RandomWalk(long seed, double step, double width) {
    this.random = new SplittableRandom(seed);
    this.step = step;
    this.ceiling = FLOOR + width * step;
  }

  /// The standard deviation of one bar's move: what levels are measured in.
  static double step(int bars) {
    return bars <= 10_000 ? 140 : 14;
  }

  /// `width` of the corridor is in steps.
  static BarSeries of(int bars, double width, long seed) {
    var random = new RandomWalk(seed, step(bars), width);
    var walk = new ArrayList<Bar>(bars);
    double last = (FLOOR + random.ceiling) / 2;
    for (int bar = 0; bar < bars; bar++) {
      walk.add(random.next(FIRST.plusDays(bar), last));
      last = walk.getLast().close();
    }
    return BarSeries.of(
        InstrumentBuilder.anInstrument().build(), Detail.OHLC, walk, List.of(), Map.of());
  }

  private Bar next(LocalDate day, double last) {
    double open = within(last + 0.1 * step * random.nextGaussian());
    double close = within(open + step * random.nextGaussian());
    double high = Math.max(open, close) + wick();
    double low = Math.min(open, close) - wick();
    return new Bar(day, open, high, low, close);
  }

  private double within(double price) {
    double above = price < FLOOR ? 2 * FLOOR - price : price;
    return Math.rint(above > ceiling ? 2 * ceiling - above : above);
  }

  private double wick() {
    return Math.rint(0.4 * step * Math.abs(random.nextGaussian()));
  }
}

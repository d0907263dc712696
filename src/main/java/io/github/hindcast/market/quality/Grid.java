package io.github.hindcast.market.quality;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/// Grids on which prices may stand: the multiples of 1, 2 or 5 times a power of ten.
final class Grid {
  /// From the widest to the finest, 1000 to a millionth.
  private static final double[] STEPS =
      DoubleStream.iterate(3, power -> power >= -6, power -> power - 1)
          .flatMap(power -> DoubleStream.of(1, 0.5, 0.2).map(part -> part * Math.pow(10, power)))
          .toArray();

  private static final double SLACK = 0.001;

  /// What a price loses where a vendor held it in single precision.
  private static final double SINGLE = 7e-8;

  private Grid() {}

  /// Whether the price is a whole number of steps, one at least.
  static boolean holds(double step, double price) {
    double steps = price / step;
    double whole = Math.rint(steps);
    return whole >= 1 && Math.abs(steps - whole) <= Math.max(SLACK, SINGLE * steps);
  }

  /// The widest grid on which at least `share` of the prices stand; empty where the finest has
  /// fewer.
  static OptionalDouble widest(double[] prices, double share) {
    return Arrays.stream(STEPS)
        .filter(step -> {
          long off = Math.round(Math.floor((1 - share) * prices.length));
          for (double price : prices) {
            if (!holds(step, price) && off-- == 0) {
              return false;
            }
          }
          return true;
        })
        .findFirst();
  }
}

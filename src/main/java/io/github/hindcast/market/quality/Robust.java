package io.github.hindcast.market.quality;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Middle values and spreads that a few wild rows do not move.
final class Robust {
  /// Rows a block: a year of days.
  private static final int BLOCK = 250;

  /// The standard deviation of a normal sample is so many times its median absolute value.
  private static final double NORMAL = 1.4826;

  private Robust() {}

  /// The upper middle value; NaN of none. Values that are NaN are left out.
  static double median(double... values) {
    double[] sorted = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    Arrays.sort(sorted);
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }

  /// For each value the spread around it: 1.4826 times the median absolute value of its block of
  /// 250, or of the wilder one of the two blocks beside it. Zero and NaN values say nothing of the
  /// spread and are left out, so that untraded rows do not make it too small.
  static double[] spreads(double[] values) {
    int blocks = Math.max(1, (values.length + BLOCK / 2) / BLOCK);
    double[] ofBlock =
        IntStream.range(0, blocks)
            .mapToDouble(block -> {
              int end = block == blocks - 1 ? values.length : (block + 1) * BLOCK;
              double[] sizes =
                  Arrays.stream(values, block * BLOCK, end)
                      .map(Math::abs)
                      .filter(size -> size > 0)
                      .toArray();
              double middle = median(sizes);
              return Double.isNaN(middle) ? 0 : NORMAL * middle;
            })
            .toArray();
    return IntStream.range(0, values.length)
        .mapToDouble(at -> {
          int block = Math.min(at / BLOCK, blocks - 1);
          double spread = ofBlock[block];
          if (block > 0) {
            spread = Math.max(spread, ofBlock[block - 1]);
          }
          return block + 1 < blocks ? Math.max(spread, ofBlock[block + 1]) : spread;
        })
        .toArray();
  }
}

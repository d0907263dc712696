package io.github.hindcast.score.statistics;

import java.util.Arrays;

/// What Bacon's ratios share: returns of equal periods, in excess of cash where that matters.
final class PeriodReturns {

  private PeriodReturns() {}

  /// The yearly return that compounds to the same end: `(Π(1+r))^(periods a year / n) − 1`.
  static double annual(double[] returns, double periodsAYear) {
    Check.positive("periods a year", periodsAYear);
    check(returns);
    double growth = Arrays.stream(returns).map(each -> 1 + each).reduce(1, (a, b) -> a * b);
    return Math.pow(growth, periodsAYear / returns.length) - 1;
  }

  /// A period cannot lose more than everything.
  static void check(double[] returns) {
    Check.finite("return", returns);
    for (double each : returns) {
      if (each < -1) {
        throw new IllegalArgumentException("return must be at least -1, was " + each);
      }
    }
  }

  static double gains(double[] returns) {
    return Arrays.stream(returns).map(each -> Math.max(each, 0)).sum();
  }

  /// As a positive number.
  static double losses(double[] returns) {
    return Arrays.stream(returns).map(each -> Math.max(-each, 0)).sum();
  }

  /// How far below its highest point so far the sum of returns lies after each period, as a
  /// positive number; the start counts as a high point.
  ///
  /// Summed, not compounded: so are the book's figures, and so a desk counts that trades the same
  /// size again after a loss.
  static double[] drawdowns(double[] returns) {
    Check.finite("return", returns);
    var drawdowns = new double[returns.length];
    double drawdown = 0;
    for (int i = 0; i < returns.length; i++) {
      drawdown = Math.max(0, drawdown - returns[i]);
      drawdowns[i] = drawdown;
    }
    return drawdowns;
  }
}

package io.github.hindcast.score.statistics;

import java.util.OptionalDouble;

/// Yearly return over the root of the squared losing runs (Burke 1994; Bacon, Practical Portfolio
/// Performance).
///
/// `r_annual / √(Σ D²)`, each D the sum of the returns of one run of losing periods; [#modified]
/// multiplies by √n so that longer records compare. Runs are summed, not compounded, as the book's
/// figures are. A run that is not over at the end counts; PerformanceAnalytics leaves out a loss in
/// the very first period, here it counts. Any number; empty without a loss.
public final class BurkeRatio {

  private BurkeRatio() {}

  public static OptionalDouble of(double[] returns, double periodsAYear) {
    return ratio(returns, periodsAYear, 1);
  }

  public static OptionalDouble modified(double[] returns, double periodsAYear) {
    return ratio(returns, periodsAYear, Math.sqrt(returns.length));
  }

  private static OptionalDouble ratio(double[] returns, double periodsAYear, double factor) {
    double squares = 0;
    double run = 0;
    for (double each : returns) {
      if (each < 0) {
        run += each;
      } else {
        squares += run * run;
        run = 0;
      }
    }
    squares += run * run;
    return squares == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            factor * PeriodReturns.annual(returns, periodsAYear) / Math.sqrt(squares));
  }
}

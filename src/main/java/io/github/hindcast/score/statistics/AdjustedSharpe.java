package io.github.hindcast.score.statistics;

import java.util.OptionalDouble;

/// The yearly Sharpe ratio with a fine for bad tails (Pezier and White 2006; Bacon, Practical
/// Portfolio Performance).
///
/// `SR·(1 + S/6·SR − (K−3)/24·SR²)` with the compounded yearly return over the yearly deviation
/// (n−1), skewness S and kurtosis K as in [ReturnMoments]. Any number, of returns in excess of
/// cash. Empty with fewer than two returns or when all are equal.
public final class AdjustedSharpe {

  private AdjustedSharpe() {}

  public static OptionalDouble of(double[] returns, double periodsAYear) {
    return ReturnMoments.of(returns).stream()
        .mapToDouble(moments -> {
          double sharpe =
              PeriodReturns.annual(returns, periodsAYear)
                  / (moments.deviation() * Math.sqrt(periodsAYear));
          return sharpe
              * (1
                  + moments.skewness() / 6 * sharpe
                  - (moments.kurtosis() - 3) / 24 * sharpe * sharpe);
        })
        .findAny();
  }
}

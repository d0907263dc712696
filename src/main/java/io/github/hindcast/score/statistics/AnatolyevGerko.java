package io.github.hindcast.score.statistics;

import java.util.Optional;
import java.util.stream.IntStream;

/// Whether following the calls earned more than being long or short as often at random (Anatolyev
/// and Gerko, JBES 2005: excess profitability).
///
/// `EP = mean(s·r) − mean(s)·mean(r)` with s = 1 for a long call and −1 for a short one, divided by
/// `√(4/n²·p(1−p)·Σ(r−r̄)²)` with `p = (1 + mean(s))/2`. One-sided, against the normal. Empty when
/// all calls went one way or all returns are equal.
public final class AnatolyevGerko {

  private AnatolyevGerko() {}

  public static Optional<Significance> test(boolean[] calledLong, double[] returns) {
    Check.sameLength("calls", calledLong.length, "returns", returns.length);
    Check.finite("return", returns);
    int n = returns.length;
    double share = (double) IntStream.range(0, n).filter(i -> calledLong[i]).count() / n;
    if (n == 0 || share == 0 || share == 1 || Sample.isConstant(returns)) {
      return Optional.empty();
    }
    double earned =
        IntStream.range(0, n).mapToDouble(i -> calledLong[i] ? returns[i] : -returns[i]).sum() / n;
    double excess = earned - (2 * share - 1) * Sample.mean(returns);
    double squares = Sample.variance(returns) * (n - 1);
    double statistic = excess / Math.sqrt(4 * share * (1 - share) * squares / ((double) n * n));
    return Optional.of(new Significance(statistic, StandardNormal.above(statistic)));
  }
}

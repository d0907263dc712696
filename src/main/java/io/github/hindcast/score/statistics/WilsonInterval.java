package io.github.hindcast.score.statistics;

import java.util.Optional;

/// The range of true rates that a count of hits does not contradict (Wilson 1927; Newcombe 1998,
/// method 3).
///
/// `(p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n)`, without continuity correction; within 0 to
/// 1. The low end is exactly 0 with no hit, the high end exactly 1 with nothing but hits. The calls
///    are taken as independent: where horizons overlap, give the rate with the effective n, which
///    need not be whole (Commons Math takes whole numbers only). Empty when n is 0.
public final class WilsonInterval {

  private WilsonInterval() {}

  public static Optional<Interval> of(int hits, int n, double confidence) {
    Check.counts("hits", hits, n);
    return ofRate(n == 0 ? 0 : (double) hits / n, n, confidence);
  }

  public static Optional<Interval> ofRate(double rate, double n, double confidence) {
    Check.probability("rate", rate);
    Check.share("confidence", confidence);
    Check.finite("n", n);
    Check.that(n >= 0, "n must not be negative, was " + n);
    if (n == 0) {
      return Optional.empty();
    }
    double z = StandardNormal.quantile((1 + confidence) / 2);
    double doubt = z * z / n;
    double centre = (rate + doubt / 2) / (1 + doubt);
    double reach = z * Math.sqrt((rate * (1 - rate) + doubt / 4) / n) / (1 + doubt);
    return Optional.of(
        new Interval(
            rate == 0 ? 0 : Math.max(0, centre - reach),
            rate == 1 ? 1 : Math.min(1, centre + reach)));
  }
}

package io.github.hindcast.score.statistics;

import java.util.Optional;

/// How long blocks of the bootstrap should be, by the data's own memory (Politis and White 2004
/// with the correction of Patton, Politis and White 2009).
///
/// `(2g²/d)^⅓·n^⅓` with `g = Σλ(k/m)|k|γ_k` and d twice (stationary) or 4/3 times (circular) the
/// squared long-run variance, over the flat-top window up to m: twice the lag after which max(5,
/// ⌊log₁₀n⌋) autocorrelations in a row stay below `2√(log₁₀n/n)`. At most `⌈min(3√n, n/3)⌉`; may be
/// below 1, which means no memory: take 1. As arch does, an autocorrelation is scaled by its two
/// ends without the last observation. Empty with fewer than eight numbers, or when all are equal.
public record BlockLength(double stationary, double circular) {
  private static final int FEWEST = 8;

  public static Optional<BlockLength> of(double[] values) {
    Check.finite("value", values);
    int n = values.length;
    if (n < FEWEST || Sample.isConstant(values)) {
      return Optional.empty();
    }
    var centred = Sample.centred(values);
    int window = window(centred);
    double slope = 0;
    double longRun = Sample.autocovariance(centred, 0);
    for (int lag = 1; lag <= window; lag++) {
      double taper = 2 * lag <= window ? 1 : 2 * (1 - (double) lag / window);
      double covariance = 2 * taper * Sample.autocovariance(centred, lag);
      slope += lag * covariance;
      longRun += covariance;
    }
    if (longRun == 0) {
      return Optional.empty();
    }
    double ratio = slope * slope / (longRun * longRun) * n;
    double longest = Math.ceil(Math.min(3 * Math.sqrt(n), n / 3.0));
    return Optional.of(
        new BlockLength(
            Math.min(Math.cbrt(ratio), longest), Math.min(Math.cbrt(1.5 * ratio), longest)));
  }

  private static int window(double[] centred) {
    int n = centred.length;
    int quietLags = Math.max(5, (int) Math.log10(n));
    int longest = Math.min((int) Math.ceil(Math.sqrt(n)) + quietLags, n - 2);
    double bound = 2 * Math.sqrt(Math.log10(n) / n);
    int quiet = 0;
    for (int lag = 0; lag < longest; lag++) {
      quiet = Math.abs(autocorrelation(centred, lag)) < bound ? quiet + 1 : 0;
      if (quiet == quietLags) {
        return Math.min(2 * Math.max(lag + 1 - quietLags, 1), longest);
      }
    }
    return longest;
  }

  private static double autocorrelation(double[] centred, int lag) {
    int n = centred.length;
    double late = 0;
    double early = 0;
    for (int i = lag + 1; i < n; i++) {
      late += centred[i] * centred[i];
      early += centred[i - lag - 1] * centred[i - lag - 1];
    }
    double scale = Math.sqrt(late * early);
    return scale == 0 ? 0 : Sample.autocovariance(centred, lag) * n / scale;
  }
}

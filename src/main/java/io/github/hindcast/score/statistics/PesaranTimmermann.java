package io.github.hindcast.score.statistics;

import java.util.Optional;

/// Whether directions were called better than by someone who calls up as often but knows nothing
/// (Pesaran and Timmermann, JBES 1992).
///
/// `S = (P − P*) / √(V − V*)` with the hit rate P, the rate expected of independent calls `P* =
/// p_y·p_x + (1−p_y)(1−p_x)`, `V = P*(1−P*)/n` and `V* = ((2p_y−1)²p_x(1−p_x) +
/// (2p_x−1)²p_y(1−p_y))/n + 4p_yp_x(1−p_y)(1−p_x)/n²`. The last term is the paper's and R's;
/// statsmodels leaves it out. One-sided, against the normal: skill is S > 0. Empty when all calls
/// or all moves went one way, for then nothing can be told. It rejects too often below some sixty
/// calls: prefer [HenrikssonMerton] there.
public final class PesaranTimmermann {

  private PesaranTimmermann() {}

  public static Optional<Significance> test(DirectionTable table) {
    double n = table.n();
    if (table.calledUp() == 0
        || table.calledUp() == table.n()
        || table.wentUp() == 0
        || table.wentUp() == table.n()) {
      return Optional.empty();
    }
    double called = table.calledUp() / n;
    double went = table.wentUp() / n;
    double expected = went * called + (1 - went) * (1 - called);
    double ofHits = expected * (1 - expected) / n;
    double ofExpected =
        (square(2 * went - 1) * called * (1 - called) + square(2 * called - 1) * went * (1 - went))
                / n
            + 4 * went * called * (1 - went) * (1 - called) / (n * n);
    double variance = ofHits - ofExpected;
    if (variance <= 0) {
      return Optional.empty();
    }
    double statistic = (table.hits() / n - expected) / Math.sqrt(variance);
    return Optional.of(new Significance(statistic, StandardNormal.above(statistic)));
  }

  private static double square(double value) {
    return value * value;
  }
}

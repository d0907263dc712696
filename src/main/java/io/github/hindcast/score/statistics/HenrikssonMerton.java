package io.github.hindcast.score.statistics;

import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.HypergeometricDistribution;

/// The exact probability of calling this many ups right by luck, given how often up was called and
/// came (Henriksson and Merton, Journal of Business 1981).
///
/// `P(X ≥ ups called right)` with X hypergeometric: n moves, of which those up are marked, as many
/// drawn as up was called. The same as Fisher's exact test, one-sided for skill. From 0 to 1; it is
/// 1 when all calls or all moves went one way. Empty when there is no call.
public final class HenrikssonMerton {

  private HenrikssonMerton() {}

  public static OptionalDouble pValue(DirectionTable table) {
    if (table.n() == 0) {
      return OptionalDouble.empty();
    }
    var luck = new HypergeometricDistribution(null, table.n(), table.wentUp(), table.calledUp());
    return OptionalDouble.of(Math.min(1, luck.upperCumulativeProbability(table.upAndUp())));
  }
}

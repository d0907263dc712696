package io.github.hindcast.score.statistics;

/// What a published range costs: its width, and a fine for the price outside (Winkler 1972;
/// Gneiting and Raftery 2007, eq. 43).
///
/// `(u−l) + 2/α·(l−y)₊ + 2/α·(y−u)₊` for a range meant to hold the price with probability 1−α; 0 or
/// more, less is better. Unweighted: scoringutils by default multiplies by α/2. On the edge is
/// inside.
public final class IntervalScore {

  private IntervalScore() {}

  public static double of(Interval range, double alpha, double outcome) {
    Check.share("alpha", alpha);
    Check.finite("outcome", outcome);
    double outside = Math.max(0, range.low() - outcome) + Math.max(0, outcome - range.high());
    return range.width() + 2 / alpha * outside;
  }
}

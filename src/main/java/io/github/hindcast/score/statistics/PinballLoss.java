package io.github.hindcast.score.statistics;

/// What a published quantile costs (Koenker and Bassett 1978; Gneiting and Raftery 2007).
///
/// `τ·(y−q)₊ + (1−τ)·(q−y)₊` for a quantile q of level τ; 0 or more, less is better. At τ = ½ it is
/// half the absolute error.
public final class PinballLoss {

  private PinballLoss() {}

  public static double of(double quantile, double level, double outcome) {
    Check.share("level", level);
    Check.finite("quantile and outcome", quantile, outcome);
    return outcome >= quantile ? level * (outcome - quantile) : (1 - level) * (quantile - outcome);
  }
}

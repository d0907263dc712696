package io.github.hindcast.score.statistics;

/// The outcome of a test: its statistic, and the probability of one at least as extreme by luck
/// alone.
public record Significance(double statistic, double pValue) {
  public Significance {
    Check.that(Double.isFinite(statistic), "statistic must be finite, was " + statistic);
    Check.probability("p-value", pValue);
  }
}

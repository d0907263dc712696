package io.github.hindcast.score.statistics;

/// What luck means for a variant that did worse than the benchmark (Hansen 2005).
public enum Centring {
  /// It keeps its bad mean: a lower bound of the p-value.
  LOWER,
  /// It keeps its bad mean when that is clearly bad, below `−ω√(2 ln ln n / n)`.
  CONSISTENT,
  /// It might have been as good as the benchmark: an upper bound.
  UPPER
}

package io.github.hindcast.market;

/// How much of a day a price file tells.
public enum Detail {
  /// Open, high, low and close.
  OHLC,
  /// One price a day: it stands for all four, and what happened between two of them is unknown.
  CLOSE_ONLY
}

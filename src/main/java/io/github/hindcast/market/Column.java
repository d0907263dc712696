package io.github.hindcast.market;

/// The columns of a bar series. Those after the four prices may be unknown for some bars or for
/// all.
public enum Column {
  OPEN,
  HIGH,
  LOW,
  CLOSE,
  SETTLEMENT,
  VOLUME,
  OPEN_INTEREST,
  LIMIT_UP,
  LIMIT_DOWN
}

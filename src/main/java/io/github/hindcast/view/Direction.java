package io.github.hindcast.view;

/// Which way a call or a position gains.
public enum Direction {
  LONG,
  SHORT;

  /// +1 for a long, -1 for a short: what a price change is multiplied by.
  public int sign() {
    return switch (this) {
      case LONG -> 1;
      case SHORT -> -1;
    };
  }

  public Direction opposite() {
    return switch (this) {
      case LONG -> SHORT;
      case SHORT -> LONG;
    };
  }
}

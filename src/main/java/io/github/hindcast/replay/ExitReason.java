package io.github.hindcast.replay;

/// Why a trade ended.
public enum ExitReason {
  /// A price named by the call for closing the trade, or a part of it, was reached.
  TARGET,
  /// The price at which the call is wrong was reached.
  STOP,
  /// The window ended: closed at the close of its last session.
  EXPIRY,
  /// Not ended in the data: marked to the last close.
  STILL_OPEN
}

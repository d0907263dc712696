package io.github.hindcast.replay;

/// Which came first when one bar reaches both the stop and a target. A daily bar cannot tell.
///
/// What the open of the bar decides is not in doubt: a bar that opens beyond the stop, or beyond a
/// target, fills there first under either rule.
public enum PathRule {
  /// The stop came first. The default: a result under it is not flattered.
  PESSIMISTIC,
  /// The target came first.
  OPTIMISTIC
}

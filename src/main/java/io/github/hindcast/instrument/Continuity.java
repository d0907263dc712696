package io.github.hindcast.instrument;

/// What the price series of an instrument is when one contract ends and the next takes over.
public enum Continuity {
  /// One contract, a share, a spot or a rolling three-month price: there is nothing to roll.
  SINGLE,
  /// The dominant contract of each day, named: a change of contract is seen and its gap can be
  /// known.
  MAIN_CONTRACT,
  /// Contracts joined end to end without their names: a jump may be a roll and cannot be told.
  SPLICED
}

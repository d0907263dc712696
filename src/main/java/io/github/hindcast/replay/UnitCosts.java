package io.github.hindcast.replay;

/// What every change of a position costs, a roll being two: `perUnit` in the price's own unit, and
/// `rate` as a share of the price (one basis point is 0.0001). One figure for the whole window: the
/// dated tables of a ledger are not looked up in a sweep.
public record UnitCosts(double perUnit, double rate) {
  public static final UnitCosts NONE = new UnitCosts(0, 0);

  public UnitCosts {
    if (!(perUnit >= 0) || !(rate >= 0)) {
      throw new IllegalArgumentException(
          "costs must not be below zero, was perUnit " + perUnit + ", rate " + rate);
    }
  }
}

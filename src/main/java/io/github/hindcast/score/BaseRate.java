package io.github.hindcast.score;

import io.github.hindcast.base.Text;

/// How often a call would have been a HIT by itself: the same call on the other dates of its
/// history.
public sealed interface BaseRate {

  /// `share` is HIT / (HIT + MISS + PARTIAL) over `dates` other dates, of which `independent` have
  /// windows without a common day.
  record Known(double share, int dates, int independent) implements BaseRate {

    /// The share as a probability to test against: `(m·share + ½) / (m + 1)` over the m independent
    /// windows.
    ///
    /// A share seen on two or three windows may be 0 or 1 by chance, and a HIT against a base rate
    /// of exactly 0 would be proof of skill; half a hit in one more window (Jeffreys' prior is half
    /// of each) keeps it from both ends, and vanishes where there are many windows.
    public double cautious() {
      return (independent * share + 0.5) / (independent + 1);
    }
  }

  /// There is nothing to compare with, for the reason given.
  record Unknown(Text reason) implements BaseRate {}
}

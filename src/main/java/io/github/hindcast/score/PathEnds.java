package io.github.hindcast.score;

import io.github.hindcast.replay.Replayed.Played;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// The net result under both path rules, and the share of the window's bars on which the order of
/// prices inside the bar decides what happens.
///
/// Where no bar does, both ends are the same.
public record PathEnds(BigDecimal pessimistic, BigDecimal optimistic, BigDecimal ambiguousShare) {

  static PathEnds of(Played played) {
    int bars = played.window().bars().size();
    return new PathEnds(
        played.execution().net(),
        played.optimistic().net(),
        BigDecimal.valueOf(played.execution().ambiguousBars())
            .divide(BigDecimal.valueOf(bars), 6, RoundingMode.HALF_EVEN));
  }
}

package io.github.hindcast.view;

import io.github.hindcast.base.BrokenRule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// The inclusive price range in which a call may be entered; one price is a zone of width zero.
public record EntryZone(BigDecimal low, BigDecimal high) {
  public EntryZone {
    if (low.signum() <= 0) {
      throw BrokenRule.of("entry zone low must be above zero, was %s", "入场区间下沿应大于零，实为 %s", low);
    }
    if (low.compareTo(high) > 0) {
      throw BrokenRule.of(
          "entry zone low %s must not be above entry zone high %s",
          "入场区间下沿 %s 不应高于上沿 %s", low, high);
    }
  }

  /// Evenly spaced prices from the near edge, which the market meets first, to the far edge. One
  /// rung stands at the near edge. A market that rises into the zone meets `low` first.
  public List<BigDecimal> rungs(boolean risingInto, int count) {
    var near = risingInto ? low : high;
    var far = risingInto ? high : low;
    var prices = new ArrayList<BigDecimal>();
    for (int rung = 0; rung < count; rung++) {
      var share =
          count == 1
              ? BigDecimal.ZERO
              : far.subtract(near)
                  .multiply(BigDecimal.valueOf(rung))
                  .divide(BigDecimal.valueOf(count - 1L), MathContext.DECIMAL64);
      prices.add(near.add(share));
    }
    return List.copyOf(prices);
  }
}

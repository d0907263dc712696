package io.github.hindcast.view;

import io.github.hindcast.base.BrokenRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// An amount of an instrument in its own unit: tonnes, ounces, shares. Above zero, at most six
/// decimals.
public record Quantity(BigDecimal amount) {
  private static final int SCALE = 6;

  public static final Quantity ONE = new Quantity(BigDecimal.ONE);

  public Quantity {
    if (amount.signum() <= 0) {
      throw BrokenRule.of("quantity must be above zero, was %s", "数量应大于零，实为 %s", amount);
    }
    if (amount.stripTrailingZeros().scale() > SCALE) {
      throw BrokenRule.of(
          "quantity must have at most %s decimals, was %s", "数量应不超过 %s 位小数，实为 %s", SCALE, amount);
    }
  }

  /// `parts` equal shares to the sixth decimal; the last takes what division leaves over, so that
  /// the shares always sum to the whole.
  public List<Quantity> split(int parts) {
    var share = amount.divide(BigDecimal.valueOf(parts), SCALE, RoundingMode.DOWN);
    var shares = new ArrayList<Quantity>();
    var left = amount;
    for (int part = 1; part < parts; part++) {
      shares.add(new Quantity(share));
      left = left.subtract(share);
    }
    shares.add(new Quantity(left));
    return List.copyOf(shares);
  }
}

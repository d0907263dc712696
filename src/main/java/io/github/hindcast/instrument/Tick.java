package io.github.hindcast.instrument;

import io.github.hindcast.base.BrokenRule;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// The smallest step of a price, in the instrument's currency per unit.
public record Tick(BigDecimal step) {
  public Tick {
    if (step.signum() <= 0) {
      throw BrokenRule.of("tick must be above zero, was %s", "最小变动价位应大于零，实为 %s", step);
    }
  }

  /// The nearest price on a tick at or above `price`: what a buyer pays for asking between ticks.
  public BigDecimal up(BigDecimal price) {
    return toStep(price, RoundingMode.CEILING);
  }

  /// The nearest price on a tick at or below `price`: what a seller gets for asking between ticks.
  public BigDecimal down(BigDecimal price) {
    return toStep(price, RoundingMode.FLOOR);
  }

  private BigDecimal toStep(BigDecimal price, RoundingMode mode) {
    return price.divide(step, 0, mode).multiply(step);
  }
}

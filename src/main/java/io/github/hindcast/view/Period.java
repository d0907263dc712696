package io.github.hindcast.view;

import io.github.hindcast.base.BrokenRule;
import java.time.LocalDate;

/// Days from first to last, both included.
public record Period(LocalDate from, LocalDate to) {
  public Period {
    if (to.isBefore(from)) {
      throw BrokenRule.of("a period must not end on %s before %s", "时段不应在 %s 结束，早于起点 %s", to, from);
    }
  }
}

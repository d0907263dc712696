package io.github.hindcast.view;

import io.github.hindcast.base.BrokenRule;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import java.time.LocalDate;

/// What a source says of a chart: the moving average of the last `sessions` closes is rising or
/// falling on `date`, and the close lies above or below it.
public record ChartFact(
    String id,
    InstrumentId instrument,
    LocalDate date,
    int sessions,
    Slope slope,
    Side close,
    Text locator) {

  /// Which way the average goes, from the day before.
  public enum Slope {
    RISING,
    FALLING
  }

  /// Where the close lies.
  public enum Side {
    ABOVE,
    BELOW
  }

  public ChartFact {
    if (sessions < 2) {
      throw BrokenRule.of(
          "an average must be of at least 2 sessions, was %d", "均线应至少为 2 个交易日，实为 %d", sessions);
    }
  }
}

package io.github.hindcast.market;

import java.time.LocalDate;

/// One bar as a record: for building series, for evidence and for messages, not for inner loops.
public record Bar(LocalDate day, double open, double high, double low, double close) {
  public Bar {
    boolean sound =
        low > 0
            && low <= Math.min(open, close)
            && high >= Math.max(open, close)
            && Double.isFinite(high);
    if (!sound) {
      throw new IllegalArgumentException(
          "a bar must have 0 < low <= open, close <= high, was open "
              + open
              + ", high "
              + high
              + ", low "
              + low
              + ", close "
              + close
              + " on "
              + day);
    }
  }

  /// A bar of a file that has one price a day.
  public static Bar ofClose(LocalDate day, double close) {
    return new Bar(day, close, close, close, close);
  }
}

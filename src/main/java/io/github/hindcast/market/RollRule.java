package io.github.hindcast.market;

import io.github.hindcast.base.BrokenRule;
import io.github.hindcast.instrument.LastTradingDay;

/// By what a contract becomes the main one. All of them look only at days that are over: the main
/// contract of a day is decided by the figures of the days before it.
public sealed interface RollRule {

  /// A later contract whose open interest is above `ratio` times that of the main one takes over on
  /// the next session. 1.0 follows the largest; 1.1 is a usual margin against turning back and
  /// forth.
  record OpenInterest(double ratio) implements RollRule {
    public OpenInterest {
      requireRatio(ratio);
    }
  }

  /// The same by the volume of the day.
  record Volume(double ratio) implements RollRule {
    public Volume {
      requireRatio(ratio);
    }
  }

  /// The next contract in order of delivery takes over so many sessions before the last trading day
  /// of the main one.
  record BeforeLastTradingDay(int sessions, LastTradingDay rule) implements RollRule {
    public BeforeLastTradingDay {
      if (sessions < 0) {
        throw BrokenRule.of("sessions must not be below zero, was %s", "交易日数不应小于零，实为 %s", sessions);
      }
    }
  }

  private static void requireRatio(double ratio) {
    if (!(ratio >= 1)) {
      throw BrokenRule.of("ratio must be 1 or above, was %s", "比例应不小于 1，实为 %s", ratio);
    }
  }
}

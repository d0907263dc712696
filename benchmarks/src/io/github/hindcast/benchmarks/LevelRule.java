package io.github.hindcast.benchmarks;

import org.jspecify.annotations.Nullable;
import org.ta4j.core.Indicator;
import org.ta4j.core.TradingRecord;
import org.ta4j.core.num.Num;
import org.ta4j.core.rules.AbstractRule;

/// ta4j's rules for a price that comes to a level or beyond it; its own ask for strictly beyond.
final class LevelRule {
  private LevelRule() {}

  static final class Falls extends AbstractRule {
    private final Indicator<Num> lows;
    private final Num level;

    Falls(Indicator<Num> lows, Num level) {
      this.lows = lows;
      this.level = level;
    }

    @Override
    public boolean isSatisfied(int index, @Nullable TradingRecord trades) {
      boolean satisfied = lows.getValue(index).isLessThanOrEqual(level);
      traceIsSatisfied(index, satisfied);
      return satisfied;
    }
  }

  static final class Rises extends AbstractRule {
    private final Indicator<Num> highs;
    private final Num level;

    Rises(Indicator<Num> highs, Num level) {
      this.highs = highs;
      this.level = level;
    }

    @Override
    public boolean isSatisfied(int index, @Nullable TradingRecord trades) {
      boolean satisfied = highs.getValue(index).isGreaterThanOrEqual(level);
      traceIsSatisfied(index, satisfied);
      return satisfied;
    }
  }
}

package io.github.hindcast.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.view.Direction;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// On thousands of random books and bars, a third of them with locked and untraded bars: every fill
/// lies inside its bar, and where the bar was locked against the order there is none.
class LockedMarketTest {
  private static final int PAIRS = 5_000;

  private int onHeldSeries;

  @Test
  void noFillIsOutsideItsBarOrAgainstALock() {
    for (long seed = 0; seed < PAIRS; seed++) {
      var random = new Random(seed);
      var bars = RandomBars.of(random);
      var orders = RandomOrders.of(random, bars);
      for (var rule : PathRule.values()) {
        check(seed, bars, PlainEngine.run(orders, bars, true, rule));
      }
    }
    assertThat(onHeldSeries).as("fills in series that know of limits").isGreaterThan(1_000);
  }

  private void check(long seed, BarSeries bars, Execution execution) {
    for (var trade : execution.trades()) {
      boolean purchase = trade.direction() == Direction.LONG;
      fill(seed, bars, trade.entry(), purchase);
      if (trade.isClosed() && trade.reason() != ExitReason.EXPIRY) {
        fill(seed, bars, trade.exit(), !purchase);
      }
    }
  }

  private void fill(long seed, BarSeries bars, Fill fill, boolean purchase) {
    int bar = bar(bars, fill.day());
    assertThat(fill.price()).as("seed %s, %s", seed, fill).isBetween(bars.low(bar), bars.high(bar));
    boolean locked = purchase ? bars.isLockedUp(bar) : bars.isLockedDown(bar);
    assertThat(locked || bars.isUntraded(bar)).as("seed %s, %s", seed, fill).isFalse();
    onHeldSeries += bars.limitUp(bar).isPresent() ? 1 : 0;
  }

  private static int bar(BarSeries bars, LocalDate day) {
    return bars.firstOnOrAfter(day);
  }
}

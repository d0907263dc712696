package io.github.hindcast.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.github.hindcast.market.BarIndex;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The two engines agree to the last bit on random books and random bars.
///
/// Every seed is one pair of orders and bars, replayed under both path rules. A failure names its
/// seed; `mvn test -Dtest=EngineEqualityTest -Dhindcast.seed=123` runs that one alone.
final class EngineEqualityTest {
  private static final int PAIRS = 25_000;

  @Test
  void jumpingMakesTheTradesOfThePlainEngine() {
    var alone = Long.getLong("hindcast.seed");
    var seeds = alone == null ? LongStream.range(0, PAIRS) : LongStream.of(alone);
    seeds.forEach(EngineEqualityTest::check);
  }

  private static void check(long seed) {
    try {
      var random = new Random(seed);
      var series = RandomBars.of(random);
      int from = random.nextBoolean() ? 0 : random.nextInt(series.size());
      int to = from + 1 + random.nextInt(series.size() - from);
      var orders = RandomOrders.of(random, series);
      boolean over = random.nextBoolean();
      var index = BarIndex.of(series);
      for (var rule : PathRule.values()) {
        compare(orders, index, from, to, over, rule);
      }
    } catch (RuntimeException | AssertionError problem) {
      throw new AssertionError(
          "seed " + seed + " (alone: -Dhindcast.seed=" + seed + "): " + problem.getMessage(),
          problem);
    }
  }

  private static void compare(
      Orders orders, BarIndex index, int from, int to, boolean over, PathRule rule) {
    var plain = PlainEngine.run(orders, index.bars().slice(from, to), over, rule);
    var jumping = JumpEngine.run(orders, index, from, to, over, rule);
    if (!jumping.equals(plain)) {
      assertThat(jumping)
          .as("%s, %s, bars %s to %s of %s", orders, rule, from, to, index.size())
          .isEqualTo(plain);
    }
    var costs = new UnitCosts(0.25, 0.001);
    var tally = new Tally();
    var engine = new JumpEngine(index, Levels.of(orders), costs, rule, tally);
    engine.run(0, index.size(), true);
    engine.run(from, to, over);
    agrees(Sums.of(plain, orders, costs), tally);
    assertThat(figures(tally)).containsExactly(figures(laddered(engine, from, to, over, tally)));
  }

  /// The shortcut for one order gives what the general path gives, to the last bit.
  private static Tally laddered(JumpEngine engine, int from, int to, boolean over, Tally tally) {
    tally.clear();
    engine.ladder().run(from, to, over);
    return tally;
  }

  private static double[] figures(Tally tally) {
    return new double[] {
      tally.trades(),
      tally.ambiguousBars(),
      tally.gross(),
      tally.rolled(),
      tally.costs(),
      tally.net(),
      tally.drawdown(),
      tally.hits(),
      tally.rungsFilled()
    };
  }

  private static void agrees(Sums sums, Tally tally) {
    assertThat(Arrays.copyOf(figures(tally), 7))
        .containsExactly(
            new double[] {
              sums.trades,
              sums.ambiguousBars,
              sums.gross,
              sums.rolled,
              sums.costs,
              sums.gross - sums.costs,
              sums.drawdown
            },
            offset(1e-8));
    // A trade that earns its costs to the last bit is on either side of zero.
    assertThat(tally.hits()).isBetween(sums.hits, sums.hits + sums.even);
  }

  /// A tally worked out from the plain engine's trades in another way.
  private static final class Sums {
    private int trades;
    private int ambiguousBars;
    private double gross;
    private double rolled;
    private double costs;
    private double peak;
    private double drawdown;
    private int hits;
    private int even;

    static Sums of(Execution execution, Orders orders, UnitCosts costs) {
      var sums = new Sums();
      double whole =
          orders.rungs().stream()
              .map(Orders.Rung::quantity)
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .doubleValue();
      sums.trades = execution.trades().size();
      sums.ambiguousBars = execution.ambiguousBars();
      execution.trades().forEach(trade -> sums.add(trade, whole, costs));
      return sums;
    }

    private void add(Trade trade, double whole, UnitCosts unit) {
      double share = trade.quantity().doubleValue() / whole;
      double sign = trade.direction() == Direction.LONG ? 1 : -1;
      double move = sign * (trade.exit().price() - trade.entry().price());
      double roll = -sign * trade.rolls().stream().mapToDouble(r -> r.gap().doubleValue()).sum();
      double cost = unit.perUnit() + unit.rate() * trade.entry().price();
      if (trade.isClosed()) {
        cost += unit.perUnit() + unit.rate() * trade.exit().price();
      }
      for (var each : trade.rolls()) {
        cost += 2 * unit.perUnit() + unit.rate() * (each.closedAt() + each.reopenedAt());
      }
      gross += share * (move + roll);
      rolled += share * roll;
      costs += share * cost;
      double net = share * (move + roll - cost);
      hits += net > 1e-9 ? 1 : 0;
      even += Math.abs(net) <= 1e-9 ? 1 : 0;
      peak = Math.max(peak, gross - costs);
      drawdown = Math.max(drawdown, peak - (gross - costs));
    }
  }
}

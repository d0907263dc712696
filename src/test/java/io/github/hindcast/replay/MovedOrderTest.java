package io.github.hindcast.replay;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.view.TradingBuilder.aTrade;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Detail;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Quantity;
import io.github.hindcast.view.Trading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Held against [JumpEngine], whose trades it must make on every window.
class MovedOrderTest {
  static Stream<Seeds> seeds() {
    return Seeds.upTo(300);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void earnsToTheLastBitWhatTheEngineEarnsByBothPathRules(Seeds seeds) {
    seeds.each(seed -> {
      for (var rule : PathRule.values()) {
        new Case(seed).assertSame(rule, new int[1]);
      }
    });
  }

  @Test
  void manyWindowsOfSeeds0To299AreDisputable() {
    var disputable = new int[1];
    new Seeds(0, 299).each(seed -> new Case(seed).assertSame(PathRule.PESSIMISTIC, disputable));

    assertThat(disputable[0]).isGreaterThan(500);
  }

  /// One order, with or without a stop and a target, on bars of one contract.
  private static final class Case {
    private final History history;
    private final Levels levels;
    private final BigDecimal slippage;

    Case(long seed) {
      var random = new Random(seed);
      var drawn = RandomCase.of(seed).bars();
      var bars = IntStream.range(0, drawn.size()).mapToObj(drawn::bar).toList();
      this.history =
          new History(
              BarSeries.of(
                  anInstrument().tick("1").build(), Detail.OHLC, bars, List.of(), Map.of()));
      this.slippage = random.nextBoolean() ? BigDecimal.ZERO : BigDecimal.TWO;
      this.levels = Levels.of(Orders.of(trading(random), Quantity.ONE, Optional.empty()));
    }

    private static Trading trading(Random random) {
      var direction = random.nextBoolean() ? Direction.LONG : Direction.SHORT;
      int sign = direction.sign();
      int level = 970 + random.nextInt(60);
      var trading = aTrade(direction).at("" + level, "" + level);
      if (random.nextBoolean()) {
        trading.withTheMove();
      }
      if (random.nextInt(4) > 0) {
        trading.stop("" + (level - sign * (1 + random.nextInt(20))));
      }
      if (random.nextInt(4) > 0) {
        trading.reduce("1", "" + (level + sign * (1 + random.nextInt(20))));
      }
      return trading.build();
    }

    void assertSame(PathRule rule, int[] disputable) {
      assertThat(MovedOrder.suits(history, levels)).isTrue();
      var costs = history.costs(slippage);
      var tally = new Tally();
      var engine = JumpEngine.dated(history.index(), history.rolls(), levels, costs, rule, tally);
      var order = new MovedOrder(history, levels, costs, slippage.signum() > 0);
      int size = history.series().size();
      for (int from = 0; from < size; from++) {
        for (int to = from + 1; to <= size; to++) {
          engine.run(from, to, true);
          boolean filled = order.run(from, to, rule);

          assertThat(filled).isEqualTo(tally.trades() == 1);
          assertThat(order.isDisputable()).isEqualTo(tally.ambiguousBars() > 0);
          assertThat(filled ? order.net() : 0).isEqualTo(tally.net());
          disputable[0] += order.isDisputable() ? 1 : 0;
        }
      }
    }
  }
}

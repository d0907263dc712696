package io.github.hindcast.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.Quantity;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever took the other side of every fill made the opposite, to the cent, rolls carried.
class ReversalTest {

  static Stream<Played> traded() {
    return IndependentCheckTest.traded();
  }

  @ParameterizedTest
  @MethodSource("traded")
  void theOtherSideOfEveryShippedTradeMadeTheOpposite(Played played) {
    isNegated(played.execution());
  }

  @Test
  void theOtherSideOfRandomTradesMadeTheOpposite() {
    for (long seed = 0; seed < 2_000; seed++) {
      var random = RandomCase.of(seed);
      var orders = Orders.of(random.trading(), quantity(), random.bars().instrument().tick());
      isNegated(PlainEngine.run(orders, random.bars(), true, PathRule.PESSIMISTIC));
    }
  }

  private static void isNegated(Execution execution) {
    var trades = execution.trades();
    assertThat(sum(trades.stream().map(ReversalTest::reversed), Trade::gross))
        .isEqualByComparingTo(sum(trades.stream(), Trade::gross).negate());
    assertThat(sum(trades.stream().map(ReversalTest::reversed), Trade::pricePnl))
        .isEqualByComparingTo(sum(trades.stream(), Trade::pricePnl).negate());
  }

  private static Trade reversed(Trade trade) {
    return new Trade(
        trade.direction().opposite(),
        trade.quantity(),
        trade.entry(),
        trade.exit(),
        trade.reason(),
        trade.rolls());
  }

  private static Quantity quantity() {
    return new Quantity(new BigDecimal(RandomCase.QUANTITY));
  }

  private static BigDecimal sum(Stream<Trade> trades, Function<Trade, BigDecimal> amount) {
    return trades.map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

package io.github.hindcast.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.BarIndex;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Quantity;
import io.github.hindcast.view.Trading;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenToCloseTest {
  static Stream<Seeds> seeds() {
    return Seeds.upTo(250);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void isTheSignOfWhatAReplayedTradeGains(Seeds seeds) {
    seeds.each(seed -> {
      var random = new SplittableRandom(seed);
      var bars = RandomBars.of(random);
      var signs = OpenToClose.of(BarIndex.of(bars));
      int first = random.nextInt(bars.size());
      int length = 1 + random.nextInt(bars.size() - first);
      for (var direction : Direction.values()) {
        var orders = Orders.of(Trading.atOpen(direction), Quantity.ONE, Optional.empty());
        var window = bars.slice(first, first + length);
        var trades = PlainEngine.run(orders, window, true, PathRule.PESSIMISTIC).trades();
        var sign = signs.sign(first, length, direction);
        boolean heldBack = new DirectedBars(bars, direction).heldBack(first, direction).isPresent();

        assertThat(sign.isEmpty()).isEqualTo(heldBack);
        sign.ifPresent(it -> assertThat(it).isEqualTo(trades.getFirst().moved().signum()));
      }
    });
  }
}

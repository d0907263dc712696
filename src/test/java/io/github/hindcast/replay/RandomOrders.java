package io.github.hindcast.replay;

import io.github.hindcast.instrument.Tick;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.EntryZone;
import io.github.hindcast.view.Quantity;
import io.github.hindcast.view.Trading;
import io.github.hindcast.view.Trading.Entry;
import io.github.hindcast.view.Trading.Exit;
import io.github.hindcast.view.Trading.OrderType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Orders near the prices of some bars: both directions, at the open, limit and stop entries, one
/// rung or a ladder, no exit to four of them, with and without a stop, once or again and again.
final class RandomOrders {
  private static final List<String> SHARES = List.of("1", "0.5", "0.333333", "0.25", "0.1");

  private final RandomGenerator random;
  private final Direction direction;

  private RandomOrders(RandomGenerator random) {
    this.random = random;
    this.direction = random.nextBoolean() ? Direction.LONG : Direction.SHORT;
  }

  static Orders of(RandomGenerator random, BarSeries bars) {
    return new RandomOrders(random).orders(bars);
  }

  private Orders orders(BarSeries bars) {
    double price = bars.close(random.nextInt(bars.size()));
    double low = Math.max(1, price + ticks(-6, 7));
    double high = low + ticks(0, 5);
    boolean atOpen = random.nextInt(6) == 0;
    boolean isLong = direction == Direction.LONG;
    var trading =
        new Trading(
            direction,
            atOpen ? Optional.empty() : Optional.of(entry(low, high)),
            random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(price(isLong ? low - ticks(1, 9) : high + ticks(1, 9))),
            exits(isLong ? high : low));
    var quantity = new Quantity(BigDecimal.valueOf(1 + random.nextInt(2000), random.nextInt(4)));
    var tick = bars.instrument().tick().filter(_ -> random.nextInt(5) > 0);
    var orders = Orders.of(trading, quantity, random.nextBoolean() ? tick : Optional.<Tick>empty());
    return random.nextBoolean() ? orders.reentering() : orders;
  }

  private Entry entry(double low, double high) {
    int rungs = low == high ? 1 : 1 + random.nextInt(4);
    var order = random.nextBoolean() ? OrderType.LIMIT : OrderType.STOP;
    return new Entry(new EntryZone(price(low), price(high)), rungs, order);
  }

  private List<Exit> exits(double edge) {
    var exits = new ArrayList<Exit>();
    var rest = BigDecimal.ONE;
    double at = edge;
    for (int exit = random.nextInt(5); exit > 0; exit--) {
      at += direction.sign() * ticks(1, 7);
      var share = new BigDecimal(SHARES.get(random.nextInt(SHARES.size()))).min(rest);
      if (at <= 0 || share.signum() == 0) {
        break;
      }
      rest = rest.subtract(share);
      exits.add(new Exit(share, price(at)));
    }
    return exits;
  }

  /// Mostly whole ticks, sometimes between two.
  private double ticks(int from, int to) {
    int fine = random.nextInt(8) == 0 ? random.nextInt(4) : 0;
    return RandomBars.TICK * random.nextInt(from, to) + fine * RandomBars.TICK / 4;
  }

  private static BigDecimal price(double price) {
    return BigDecimal.valueOf(price);
  }
}

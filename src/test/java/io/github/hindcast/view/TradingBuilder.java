package io.github.hindcast.view;

import io.github.hindcast.view.Trading.Entry;
import io.github.hindcast.view.Trading.Exit;
import io.github.hindcast.view.Trading.OrderType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A trade for tests: at the first open, without stop or target, unless the test says otherwise.
public final class TradingBuilder {
  private final Direction direction;
  private final List<Exit> exits = new ArrayList<>();
  private Optional<EntryZone> zone = Optional.empty();
  private Optional<BigDecimal> stop = Optional.empty();
  private OrderType order = OrderType.LIMIT;
  private int ladder = 1;

  private TradingBuilder(Direction direction) {
    this.direction = direction;
  }

  public static TradingBuilder aTrade(Direction direction) {
    return new TradingBuilder(direction);
  }

  public static TradingBuilder aLong() {
    return aTrade(Direction.LONG);
  }

  public static TradingBuilder aShort() {
    return aTrade(Direction.SHORT);
  }

  public TradingBuilder at(String price) {
    return at(price, price);
  }

  public TradingBuilder at(String low, String high) {
    zone = Optional.of(new EntryZone(new BigDecimal(low), new BigDecimal(high)));
    return this;
  }

  public TradingBuilder ladder(int rungs) {
    ladder = rungs;
    return this;
  }

  /// Entered with the move: by stop orders.
  public TradingBuilder withTheMove() {
    order = OrderType.STOP;
    return this;
  }

  public TradingBuilder stop(String price) {
    stop = Optional.of(new BigDecimal(price));
    return this;
  }

  public TradingBuilder target(String price) {
    return reduce("1", price);
  }

  public TradingBuilder reduce(String share, String price) {
    exits.add(new Exit(new BigDecimal(share), new BigDecimal(price)));
    return this;
  }

  public Trading build() {
    return new Trading(direction, zone.map(z -> new Entry(z, ladder, order)), stop, exits);
  }
}

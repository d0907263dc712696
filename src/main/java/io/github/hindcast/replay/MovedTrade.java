package io.github.hindcast.replay;

import io.github.hindcast.instrument.Tick;
import io.github.hindcast.instrument.TradingTerms;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Quantity;
import io.github.hindcast.view.Trading;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whether the trade of a call, moved to one date after another, would have earned or lost: the
/// sign of what [Relocation#at] finds with all its records, from a few jumps in plain numbers.
///
/// It never guesses. Where the last cent, or the last digit of a level, decides the sign, the
/// answer is [Net#UNSURE], and the records must be made. That is so for a net result within what
/// rounding each line to the cent may add up to; for a rung inside a zone that rounding puts on one
/// tick or the next; for levels without a tick on prices of no fixed number of decimals; and for a
/// gain on shares that their charges may have eaten up. One instance belongs to one thread.
public final class MovedTrade {
  /// Of money that is a difference of prices: far above what doubles lose.
  private static final double LOST_IN_DOUBLES = 1e-10;

  private static final double HALF_A_CENT = 0.005;

  /// The sign of the net result of a trade that was closed; `NONE` where no order was filled.
  public enum Net {
    NONE,
    BELOW_ZERO,
    ZERO,
    ABOVE_ZERO,
    UNSURE
  }

  private final History history;
  private final double reference;
  private final int lag;
  private final int length;
  private final double quantity;
  private final boolean charged;
  private final Optional<ShareCosts> shares;
  private final boolean known;
  private final MovedLevel[] rungs;
  private final MovedLevel[] exits;
  private final MovedLevel[] stops;
  private final Levels levels;
  private final Tally tally = new Tally();
  private final JumpEngine pessimistic;
  private final JumpEngine optimistic;
  private boolean disputable;

  /// The trade as the call says it, on windows of `length` bars that begin `lag` bars after the one
  /// whose close stands for `reference`.
  MovedTrade(
      History history,
      Trading trading,
      Quantity quantity,
      BigDecimal slippageTicks,
      double reference,
      int lag,
      int length) {
    var instrument = history.series().instrument();
    var tick = instrument.tick();
    this.history = history;
    this.reference = reference;
    this.lag = lag;
    this.length = length;
    this.quantity = quantity.amount().doubleValue();
    this.shares = ShareCosts.of(instrument.terms());
    this.charged =
        !(instrument.terms() instanceof TradingTerms.Unknown)
            || (tick.isPresent() && slippageTicks.signum() > 0);
    this.known = tick.isPresent() || history.decimals().isPresent();
    int decimals = history.decimals().orElse(0);
    var leaves = trading.direction().opposite();
    this.rungs =
        trading
            .entry()
            .map(entry -> rungs(entry, trading.direction(), tick, decimals))
            .orElseGet(() -> new MovedLevel[0]);
    this.exits =
        trading.exits().stream()
            .map(exit -> MovedLevel.of(exit.at(), leaves, tick, decimals))
            .toArray(MovedLevel[]::new);
    this.stops =
        trading.stop().stream()
            .map(price -> MovedLevel.of(price, leaves, tick, decimals))
            .toArray(MovedLevel[]::new);
    this.levels = Levels.of(Orders.of(trading, quantity, Optional.empty()));
    var costs = history.costs(slippageTicks);
    this.pessimistic = engine(costs, PathRule.PESSIMISTIC);
    this.optimistic = engine(costs, PathRule.OPTIMISTIC);
  }

  private static MovedLevel[] rungs(
      Trading.Entry entry, Direction direction, Optional<Tick> tick, int decimals) {
    var zone = entry.zone();
    var prices = zone.rungs(Orders.risingInto(entry, direction), entry.ladder());
    return IntStream.range(0, prices.size())
        .mapToObj(rung ->
            rung == 0
                ? MovedLevel.of(prices.get(rung), direction, tick, decimals)
                : MovedLevel.between(prices.get(rung), zone.high(), direction, tick, decimals))
        .toArray(MovedLevel[]::new);
  }

  private JumpEngine engine(CostPath costs, PathRule rule) {
    return JumpEngine.dated(history.index(), history.rolls(), levels, costs, rule, tally);
  }

  /// The sign with the adverse price of a bar first, on the date whose window begins on this bar.
  public Net adverse(int start) {
    double factor = history.series().close(start - lag) / reference;
    disputable = false;
    return known && moves(factor) ? played(pessimistic, start) : Net.UNSURE;
  }

  /// The sign with the favourable price of a bar first, on the date that was last asked for, where
  /// it was `adverse` with the other: the same unless the order inside a bar matters.
  public Net favourable(int start, Net adverse) {
    return disputable ? played(optimistic, start) : adverse;
  }

  /// Whether every level is known.
  private boolean moves(double factor) {
    boolean sure = true;
    for (int rung = 0; rung < rungs.length; rung++) {
      double price = rungs[rung].at(factor);
      levels.rung(rung, price);
      sure &= !Double.isNaN(price);
    }
    for (int exit = 0; exit < exits.length; exit++) {
      double price = exits[exit].at(factor);
      levels.target(exit, price);
      sure &= !Double.isNaN(price);
    }
    for (var stop : stops) {
      double price = stop.at(factor);
      levels.stop(price);
      sure &= !Double.isNaN(price);
    }
    return sure;
  }

  private Net played(JumpEngine engine, int start) {
    engine.run(start, start + length, true);
    disputable = tally.ambiguousBars() > 0;
    return tally.trades() == 0 ? Net.NONE : sign(tally.net() * quantity, start);
  }

  /// `net` has no line rounded to the cent yet.
  private Net sign(double net, int start) {
    double lost = LOST_IN_DOUBLES * history.series().close(start) * quantity;
    if (!charged && tally.trades() == 1) {
      double size = Math.abs(net);
      if (Math.abs(size - HALF_A_CENT) <= lost) {
        return Net.UNSURE;
      }
      return size < HALF_A_CENT ? Net.ZERO : net > 0 ? Net.ABOVE_ZERO : Net.BELOW_ZERO;
    }
    int rolls = history.rolls().upTo(start + length - 1) - history.rolls().upTo(start);
    double rounded = HALF_A_CENT * tally.trades() * (5 + 4.0 * rolls) + lost;
    double charges = shares.isPresent() ? charges(shares.get(), start, rolls) : 0;
    if (net > rounded + charges) {
      return Net.ABOVE_ZERO;
    }
    return net < -rounded ? Net.BELOW_ZERO : Net.UNSURE;
  }

  /// A share has no contracts to roll; a price that a roll is at may be none of the window's.
  private double charges(ShareCosts costs, int start, int rolls) {
    double highest = history.index().highest(start, start + length);
    return rolls > 0 ? Double.POSITIVE_INFINITY : costs.most(highest * quantity, tally.trades());
  }
}

package io.github.hindcast.market;

import io.github.hindcast.instrument.Tick;
import io.github.hindcast.instrument.TradingTerms;
import io.github.hindcast.instrument.TradingTerms.Futures;
import io.github.hindcast.instrument.TradingTerms.LimitRounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Gives a series the price limits under which each of its bars traded.
///
/// A limit is measured from the settlement of the session before, of the same contract: on the
/// first day of a new main contract from that contract's own. It is the percentage in force at that
/// settlement, wider by 3 points after a session that closed at its limit and by 5 after a second
/// in the same direction. The upper limit is rounded down to the tick, the lower one as the
/// exchange does it. Where the settlement, the percentage or the tick is not known there is no
/// limit, and nothing is held back by one; nor is there on bars of minutes, which have no
/// settlement.
public final class PriceLimits {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final BarSeries series;
  private final Futures futures;
  private final Tick tick;
  private final List<OptionalDouble> ups = new ArrayList<>();
  private final List<OptionalDouble> downs = new ArrayList<>();

  /// Sessions in a row that closed at a limit: above zero at the upper, below at the lower.
  private int locked;

  private PriceLimits(BarSeries series, Futures futures, Tick tick) {
    this.series = series;
    this.futures = futures;
    this.tick = tick;
  }

  public static BarSeries added(BarSeries series) {
    if (series.isWithinDays()) {
      return series;
    }
    var tick = series.instrument().tick();
    return switch (series.instrument().terms()) {
      case Futures futures when tick.isPresent() ->
          new PriceLimits(series, futures, tick.get()).run();
      case Futures _, TradingTerms.Shares _, TradingTerms.Unknown _ -> series;
    };
  }

  private BarSeries run() {
    for (int bar = 0; bar < series.size(); bar++) {
      if (series.changesContract(bar)) {
        locked = 0;
      }
      add(bar);
    }
    return series.withLimits(ups, downs);
  }

  private void add(int bar) {
    var base = base(bar);
    var percent = bar == 0 ? java.util.Optional.<BigDecimal>empty() : percent(bar);
    if (base.isEmpty() || percent.isEmpty()) {
      ups.add(OptionalDouble.empty());
      downs.add(OptionalDouble.empty());
      locked = 0;
      return;
    }
    var settlement = BigDecimal.valueOf(base.getAsDouble());
    var band = settlement.multiply(percent.get()).divide(HUNDRED);
    double up = tick.down(settlement.add(band)).doubleValue();
    var exactDown = settlement.subtract(band);
    double down =
        (futures.rounding() == LimitRounding.DOWN ? tick.down(exactDown) : tick.up(exactDown))
            .doubleValue();
    ups.add(OptionalDouble.of(up));
    downs.add(OptionalDouble.of(down));
    locked = next(bar, up, down);
  }

  private int next(int bar, double up, double down) {
    if (series.close(bar) >= up) {
      return Math.max(locked, 0) + 1;
    }
    return series.close(bar) <= down ? Math.min(locked, 0) - 1 : 0;
  }

  private OptionalDouble base(int bar) {
    if (bar == 0) {
      return OptionalDouble.empty();
    }
    return series.changesContract(bar)
        ? series.roll(bar).map(Roll::newSettlement).orElse(OptionalDouble.empty())
        : series.settlement(bar - 1);
  }

  private java.util.Optional<BigDecimal> percent(int bar) {
    var contract = series.contract(bar).or(futures::contract).orElse("");
    return futures
        .terms()
        .limit(contract, series.day(bar - 1))
        .map(known -> known.value().add(widening()));
  }

  private BigDecimal widening() {
    return switch (Math.abs(locked)) {
      case 0 -> BigDecimal.ZERO;
      case 1 -> BigDecimal.valueOf(3);
      default -> BigDecimal.valueOf(5);
    };
  }
}

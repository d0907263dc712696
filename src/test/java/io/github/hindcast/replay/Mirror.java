package io.github.hindcast.replay;

import static io.github.hindcast.view.TradingBuilder.aTrade;

import io.github.hindcast.market.Bar;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Roll;
import io.github.hindcast.view.Trading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// A case upside down: every price p becomes 5,000 - p, a long becomes a short. Whoever treats both
/// sides alike earns the same on both.
final class Mirror {
  private static final int AXIS = 5000;

  private Mirror() {}

  static RandomCase of(RandomCase random) {
    return new RandomCase(trading(random.trading()), bars(random.bars()), random.until());
  }

  /// The lines of a mirrored run, turned back.
  static List<String> lines(Execution execution) {
    return EngineRun.lines(execution.trades().stream().map(Mirror::trade).toList());
  }

  private static Trade trade(Trade trade) {
    return new Trade(
        trade.direction().opposite(),
        trade.quantity(),
        new Fill(trade.entry().day(), AXIS - trade.entry().price()),
        new Fill(trade.exit().day(), AXIS - trade.exit().price()),
        trade.reason(),
        trade.rolls());
  }

  private static Trading trading(Trading trading) {
    var entry = trading.entry().orElseThrow();
    var mirrored =
        aTrade(trading.direction().opposite())
            .at(price(entry.zone().high()), price(entry.zone().low()))
            .ladder(entry.ladder());
    if (entry.order() == Trading.OrderType.STOP) {
      mirrored.withTheMove();
    }
    trading.stop().ifPresent(stop -> mirrored.stop(price(stop)));
    trading.exits().forEach(exit -> mirrored.reduce(exit.share().toString(), price(exit.at())));
    return mirrored.build();
  }

  private static String price(BigDecimal price) {
    return BigDecimal.valueOf(AXIS).subtract(price).toString();
  }

  private static BarSeries bars(BarSeries bars) {
    var mirrored = new ArrayList<Bar>();
    var contracts = new ArrayList<String>();
    var rolls = new HashMap<LocalDate, Roll>();
    for (int at = 0; at < bars.size(); at++) {
      var bar = bars.bar(at);
      mirrored.add(
          new Bar(
              bar.day(),
              AXIS - bar.open(),
              AXIS - bar.low(),
              AXIS - bar.high(),
              AXIS - bar.close()));
      contracts.add(bars.contract(at).orElseThrow());
      bars.roll(at).ifPresent(roll -> rolls.put(roll.date(), roll(roll)));
    }
    return BarSeries.of(bars.instrument(), bars.detail(), mirrored, contracts, rolls);
  }

  private static Roll roll(Roll roll) {
    return new Roll(
        roll.date(),
        roll.oldContract(),
        roll.newContract(),
        AXIS - roll.oldClose(),
        AXIS - roll.newClose());
  }
}

package io.github.hindcast.replay;

import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Market;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The price histories of a market, each made ready once for all the calls that are laid over it.
/// Safe for use by several threads.
public final class Histories {
  private final Market market;
  private final Map<InstrumentId, History> ready = new ConcurrentHashMap<>();

  public Histories(Market market) {
    this.market = market;
  }

  Market market() {
    return market;
  }

  /// `series` is that of the market, one bar a day.
  History of(BarSeries series) {
    return ready.computeIfAbsent(series.instrument().id(), _ -> new History(series));
  }
}

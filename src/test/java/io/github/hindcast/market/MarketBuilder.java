package io.github.hindcast.market;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.instrument.Instruments;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A market for tests: empty, with everything on record, unless the test says otherwise.
public final class MarketBuilder {
  private final Map<InstrumentId, BarSeries> bars = new HashMap<>();
  private final Map<String, RateSeries> rates = new HashMap<>();
  private final Map<String, Outcome> outcomes = new HashMap<>();

  private MarketBuilder() {}

  public static MarketBuilder aMarket(SeriesBuilder... series) {
    var market = new MarketBuilder();
    for (var each : series) {
      market.with(each.build());
    }
    return market;
  }

  public MarketBuilder with(BarSeries series) {
    bars.put(series.instrument().id(), series);
    return this;
  }

  /// `announcements` are pairs of a day and a rate.
  public MarketBuilder rate(String id, String... announcements) {
    var byDay = new TreeMap<LocalDate, BigDecimal>();
    for (int day = 0; day < announcements.length; day += 2) {
      byDay.put(LocalDate.parse(announcements[day]), new BigDecimal(announcements[day + 1]));
    }
    rates.put(id, new RateSeries(id, byDay));
    return this;
  }

  public MarketBuilder measured(String id, String value, String on) {
    return result(
        id, new Outcome.Measured(new BigDecimal(value), LocalDate.parse(on), "origin", false));
  }

  public MarketBuilder happened(String id, String on) {
    return result(id, new Outcome.Settled(true, LocalDate.parse(on), "origin", false));
  }

  public MarketBuilder neverHappened(String id, String knownOn) {
    return result(id, new Outcome.Settled(false, LocalDate.parse(knownOn), "origin", false));
  }

  public MarketBuilder unknown(String id) {
    return result(id, new Outcome.Unknown(Text.of("nobody counts it", "无人统计")));
  }

  public MarketBuilder result(String id, Outcome.Result result) {
    outcomes.put(id, new Outcome(id, Text.same(id), "t", result));
    return this;
  }

  public Market build() {
    var instruments = Instruments.of(bars.values().stream().map(BarSeries::instrument).toList());
    return new Market(instruments, bars, rates, outcomes, Optional.empty());
  }

  public Market asOf(String day) {
    return build().asOf(LocalDate.parse(day));
  }
}

package io.github.hindcast.market;

import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.InstrumentBuilder;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Bars of one minute for tests, each at the local time that the test says.
public final class MinuteSeries {
  private final Instrument instrument;
  private final ZoneId zone;
  private final List<Bar> bars = new ArrayList<>();
  private final List<Long> opens = new ArrayList<>();

  private MinuteSeries(Instrument instrument) {
    this.instrument = instrument;
    this.zone = instrument.session().zone();
  }

  public static MinuteSeries of(InstrumentBuilder builder) {
    return new MinuteSeries(builder.build());
  }

  /// A bar that opens at a time such as `2020-01-02T09:01`.
  public MinuteSeries at(String time, double open, double high, double low, double close) {
    return at(LocalDateTime.parse(time), open, high, low, close);
  }

  public MinuteSeries at(LocalDateTime time, double open, double high, double low, double close) {
    var day =
        instrument
            .session()
            .tradingDays(time.toLocalDate(), instrument.calendar())
            .at(time.toLocalTime().toSecondOfDay())
            .orElseThrow();
    bars.add(new Bar(day, open, high, low, close));
    opens.add(time.atZone(zone).toEpochSecond());
    return this;
  }

  public MinuteSeries flat(String time, double price) {
    return at(time, price, price, price, price);
  }

  public BarSeries build() {
    return BarSeries.within(instrument, Detail.OHLC, bars, opens, 60, List.of());
  }
}

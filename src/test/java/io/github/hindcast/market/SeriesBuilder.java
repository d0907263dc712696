package io.github.hindcast.market;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;

import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.InstrumentBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Bars for tests, one session after the other from 2020-01-02 on, unless the test says otherwise.
public final class SeriesBuilder {
  private final List<Bar> bars = new ArrayList<>();
  private final List<String> contracts = new ArrayList<>();
  private final Map<LocalDate, Roll> rolls = new HashMap<>();
  private final List<OptionalDouble> volumes = new ArrayList<>();
  private final List<OptionalDouble> ups = new ArrayList<>();
  private final List<OptionalDouble> downs = new ArrayList<>();
  private Instrument instrument = anInstrument().build();
  private Detail detail = Detail.OHLC;
  private LocalDate next = LocalDate.parse("2020-01-02");
  private String contract = "";

  private SeriesBuilder() {}

  public static SeriesBuilder aSeries() {
    return new SeriesBuilder();
  }

  public SeriesBuilder of(InstrumentBuilder builder) {
    instrument = builder.build();
    return this;
  }

  /// The next bar is that of `day`.
  public SeriesBuilder from(String day) {
    next = LocalDate.parse(day);
    return this;
  }

  public SeriesBuilder bar(double open, double high, double low, double close) {
    bars.add(new Bar(next, open, high, low, close));
    contracts.add(contract);
    volumes.add(OptionalDouble.empty());
    ups.add(OptionalDouble.empty());
    downs.add(OptionalDouble.empty());
    return missing();
  }

  /// One bar a price, which is its open, high, low and close.
  public SeriesBuilder flat(double... prices) {
    for (double price : prices) {
      bar(price, price, price, price);
    }
    return this;
  }

  public SeriesBuilder day(String day, double open, double high, double low, double close) {
    return from(day).bar(open, high, low, close);
  }

  /// The next session has no bar.
  public SeriesBuilder missing() {
    next = instrument.calendar().plusSessions(next, 1);
    return this;
  }

  /// The bars that follow are of this contract.
  public SeriesBuilder contract(String name) {
    contract = name;
    return this;
  }

  /// The bars that follow are of another contract; the closes are of the day before.
  public SeriesBuilder rollsTo(String name, double oldClose, double newClose) {
    rolls.put(next, new Roll(next, contract, name, oldClose, newClose));
    return contract(name);
  }

  /// The bar before had no trading.
  public SeriesBuilder untraded() {
    volumes.set(volumes.size() - 1, OptionalDouble.of(0));
    return this;
  }

  /// The bar before had this upper limit.
  public SeriesBuilder limitUp(double price) {
    ups.set(ups.size() - 1, OptionalDouble.of(price));
    return this;
  }

  /// The bar before had this lower limit.
  public SeriesBuilder limitDown(double price) {
    downs.set(downs.size() - 1, OptionalDouble.of(price));
    return this;
  }

  public SeriesBuilder closeOnly() {
    detail = Detail.CLOSE_ONLY;
    return this;
  }

  public BarSeries build() {
    boolean named = contracts.stream().noneMatch(String::isEmpty);
    return BarSeries.of(instrument, detail, bars, named ? contracts : List.of(), rolls)
        .withVolumes(volumes)
        .withLimits(ups, downs);
  }
}

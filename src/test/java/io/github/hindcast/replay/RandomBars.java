package io.github.hindcast.replay;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Continuity;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.instrument.Session;
import io.github.hindcast.instrument.Tick;
import io.github.hindcast.instrument.TradingCalendar;
import io.github.hindcast.instrument.TradingTerms;
import io.github.hindcast.market.Bar;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Detail;
import io.github.hindcast.market.Roll;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Bars of every nasty kind, on a tick of 0.5: gaps, equal prices, one-tick moves, long flat
/// stretches, locked and untraded bars, a single bar, changes of contract with known and unknown
/// gaps.
final class RandomBars {
  static final double TICK = 0.5;

  private final RandomGenerator random;
  private final List<Bar> bars = new ArrayList<>();
  private final List<String> contracts = new ArrayList<>();
  private final List<OptionalDouble> volumes = new ArrayList<>();
  private final List<OptionalDouble> ups = new ArrayList<>();
  private final List<OptionalDouble> downs = new ArrayList<>();
  private final Map<LocalDate, Roll> rolls = new HashMap<>();
  private double last = 100;

  private RandomBars(RandomGenerator random) {
    this.random = random;
  }

  static BarSeries of(RandomGenerator random) {
    return new RandomBars(random).series();
  }

  private BarSeries series() {
    boolean rolling = random.nextInt(3) == 0;
    boolean held = random.nextInt(3) == 0;
    int size =
        switch (random.nextInt(10)) {
          case 0 -> 1 + random.nextInt(3);
          case 1 -> random.nextInt(4) == 0 ? 500 + random.nextInt(200) : 60;
          default -> 2 + random.nextInt(90);
        };
    int reach = 1 + random.nextInt(8);
    int contract = 0;
    for (int bar = 0; bar < size; bar++) {
      var day = LocalDate.of(2020, 1, 1).plusDays(bar);
      if (rolling && bar > 0 && random.nextInt(12) == 0) {
        roll(day, contract++);
      }
      contracts.add("C" + contract);
      add(day, random.nextInt(15) == 0 ? 12 : reach);
      hold(bars.getLast(), held && random.nextInt(6) == 0);
    }
    var series =
        BarSeries.of(instrument(), Detail.OHLC, bars, rolling ? contracts : List.of(), rolls);
    return held ? series.withVolumes(volumes).withLimits(ups, downs) : series;
  }

  /// `reach` in ticks: 1 gives one-tick moves and many equal prices.
  private void add(LocalDate day, int reach) {
    boolean flat = random.nextInt(4) == 0;
    double open = random.nextInt(3) == 0 ? moved(last, reach) : last;
    double close = flat ? open : moved(open, reach);
    double high = flat ? open : Math.max(open, close) + TICK * random.nextInt(reach);
    double low = flat ? open : Math.max(1, Math.min(open, close) - TICK * random.nextInt(reach));
    bars.add(new Bar(day, open, high, low, close));
    last = close;
  }

  private double moved(double price, int reach) {
    return Math.max(2, price + TICK * random.nextInt(-reach, reach + 1));
  }

  /// In one roll of three the table is silent, in one of nine it names another contract.
  private void roll(LocalDate day, int old) {
    double gap = TICK * random.nextInt(-20, 21);
    if (random.nextInt(3) > 0) {
      var from = random.nextInt(6) == 0 ? "X" : "C" + old;
      rolls.put(day, new Roll(day, from, "C" + (old + 1), last, Math.max(2, last + gap)));
    }
    last = Math.max(2, last + gap);
  }

  private void hold(Bar bar, boolean held) {
    int kind = held ? random.nextInt(4) : 4;
    volumes.add(kind == 0 ? OptionalDouble.of(0) : OptionalDouble.empty());
    ups.add(
        kind == 1 || kind == 3 ? OptionalDouble.of(bar.low()) : OptionalDouble.of(bar.high() + 9));
    downs.add(kind == 2 || kind == 3 ? OptionalDouble.of(bar.high()) : OptionalDouble.empty());
  }

  private static Instrument instrument() {
    return new Instrument(
        InstrumentId.of("TEST.X"),
        Text.of("test", "测试"),
        "tonne",
        Optional.empty(),
        Optional.of(new Tick(BigDecimal.valueOf(TICK))),
        Optional.of(BigDecimal.ONE),
        new TradingCalendar("every-weekday", Set.of(), Set.of(), List.of(), Map.of()),
        new Session(
            ZoneOffset.UTC, LocalTime.of(9, 0), LocalTime.of(15, 0), Optional.empty(), false),
        Continuity.SINGLE,
        new TradingTerms.Unknown(),
        Optional.empty(),
        false,
        false);
  }
}

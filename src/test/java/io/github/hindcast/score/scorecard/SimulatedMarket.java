package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Continuity;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.instrument.Instruments;
import io.github.hindcast.instrument.Session;
import io.github.hindcast.instrument.TradingCalendar;
import io.github.hindcast.instrument.TradingTerms;
import io.github.hindcast.market.Bar;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Detail;
import io.github.hindcast.market.Market;
import io.github.hindcast.view.Direction;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Random walks on whole prices, without drift, drawn from a seed: nothing in them can be foreseen.
record SimulatedMarket(Market market, List<BarSeries> series) {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final TradingCalendar WEEKDAYS =
      new TradingCalendar("weekdays", Set.of(), Set.of(), List.of(), Map.of());
  private static final Session HOURS =
      new Session(ZoneOffset.UTC, LocalTime.of(9, 0), LocalTime.of(15, 0), Optional.empty(), false);

  static SimulatedMarket of(long seed, int instruments, int bars) {
    var random = new SplittableRandom(seed);
    var days = new ArrayList<LocalDate>();
    for (var day = FIRST; days.size() < bars; day = WEEKDAYS.plusSessions(day, 1)) {
      days.add(day);
    }
    var series =
        IntStream.range(0, instruments).mapToObj(each -> walk("S" + each, days, random)).toList();
    var market =
        new Market(
            Instruments.of(series.stream().map(BarSeries::instrument).toList()),
            series.stream().collect(Collectors.toMap(each -> each.instrument().id(), it -> it)),
            Map.of(),
            Map.of(),
            Optional.empty());
    return new SimulatedMarket(market, series);
  }

  private static BarSeries walk(String id, List<LocalDate> days, SplittableRandom random) {
    var bars = new ArrayList<Bar>();
    int last = 1_000_000;
    for (var day : days) {
      int open = last + random.nextInt(-3000, 3001);
      int close = open + random.nextInt(-9999, 10_000);
      int high = Math.max(open, close) + random.nextInt(3000);
      int low = Math.min(open, close) - random.nextInt(3000);
      bars.add(new Bar(day, open, high, low, close));
      last = close;
    }
    return BarSeries.of(instrument(id), Detail.OHLC, bars, List.of(), Map.of());
  }

  private static Instrument instrument(String id) {
    return new Instrument(
        InstrumentId.of(id),
        Text.same(id),
        "t",
        Optional.of("CNY"),
        Optional.empty(),
        Optional.empty(),
        WEEKDAYS,
        HOURS,
        Continuity.SINGLE,
        new TradingTerms.Unknown(),
        Optional.empty(),
        false,
        false);
  }

  /// Which way the price goes from the open of a bar to the close so many bars later.
  Direction comes(int which, int first, int sessions) {
    var bars = series.get(which);
    return bars.close(first + sessions - 1) > bars.open(first) ? Direction.LONG : Direction.SHORT;
  }
}

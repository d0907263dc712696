package io.github.hindcast;

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
import io.github.hindcast.view.Analyst;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.CallId;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Publication;
import io.github.hindcast.view.Statement;
import io.github.hindcast.view.View;
import io.github.hindcast.view.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A small market of weekdays from Monday 2024-01-01 on, and calls on it, for tests.
public final class Scene {
  private static final TradingCalendar WEEKDAYS =
      new TradingCalendar("weekdays", Set.of(2024, 2025, 2026), Set.of(), List.of(), Map.of());
  private static final Session HOURS =
      new Session(ZoneOffset.UTC, LocalTime.of(9, 0), LocalTime.of(15, 0), Optional.empty(), false);
  public static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  private final Map<InstrumentId, BarSeries> bars = new LinkedHashMap<>();

  /// The weekday `count` weekdays after the first.
  public static LocalDate day(int count) {
    return WEEKDAYS.plusSessions(MONDAY, count);
  }

  public static Instrument instrument(String id) {
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

  /// Bars of one price a day.
  public Scene closes(String id, double... closes) {
    var list = new ArrayList<Bar>();
    for (int at = 0; at < closes.length; at++) {
      list.add(Bar.ofClose(day(at), closes[at]));
    }
    return bars(id, list);
  }

  public Scene bars(String id, List<Bar> list) {
    var series = BarSeries.of(instrument(id), Detail.OHLC, list, List.of(), Map.of());
    bars.put(series.instrument().id(), series);
    return this;
  }

  public Market market() {
    return new Market(
        Instruments.of(bars.values().stream().map(BarSeries::instrument).toList()),
        bars,
        Map.of(),
        Map.of(),
        Optional.empty());
  }

  /// A call published at the end of a day, judged over so many sessions.
  public static Call call(String name, Claim claim, LocalDate published, int sessions) {
    return call("house", name, claim, published, sessions);
  }

  public static Call call(
      String house, String name, Claim claim, LocalDate published, int sessions) {
    var statement =
        new Statement(
            name,
            claim.kind(),
            Text.same("said"),
            Text.same("page 1"),
            Optional.empty(),
            Optional.empty());
    var analyst = new Analyst(house, Text.same(house), Text.same(house), List.of());
    var publication = Publication.endOf(published, ZoneOffset.UTC, Optional.empty());
    return new Call(
        new CallId("book", name, CallId.BASE),
        statement,
        new View("view", analyst, publication, List.of(statement)),
        claim,
        new Window(Optional.empty(), new Window.AfterSessions(sessions)),
        Optional.empty(),
        Optional.empty(),
        Call.Frictions.NONE,
        Map.of(),
        List.of());
  }

  public static BigDecimal price(String price) {
    return new BigDecimal(price);
  }
}

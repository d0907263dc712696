package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Market;
import io.github.hindcast.view.Analyst;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.CallId;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Publication;
import io.github.hindcast.view.Source;
import io.github.hindcast.view.Statement;
import io.github.hindcast.view.View;
import io.github.hindcast.view.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A forecaster of silicon and polysilicon who knows nothing but yesterday: what every real house
/// has to beat.
///
/// With each close it publishes two calls for the next session: the range of that close ± 1.4 %,
/// and that the direction of the day just over goes on (none after a day without a change, or on
/// which the contract changed). Its calls are ordinary ones and are judged as all others are; no
/// price after the close of publication is read to make them. Where the main contract changes
/// overnight the range is still around the old one's close: it did not know.
public final class NaiveHouse {
  static final Text NAME = Text.of("Naive house", "无信息对照");

  /// Half the width of the daily range that a real house of the sector publishes.
  private static final BigDecimal REACH = new BigDecimal("0.014");

  /// For each metal its series, the first that has a day being used for it: the main contract knows
  /// its rolls, the continuous series begins earlier.
  private static final List<List<InstrumentId>> COVERED =
      List.of(
          List.of(InstrumentId.of("GFEX.SI"), InstrumentId.of("GFEX.SI.CONT")),
          List.of(InstrumentId.of("GFEX.PS.CONT")));

  private static final String ID = "naive-house";
  private static final Text WHERE = Text.of("made by rule", "按规则生成");

  private NaiveHouse() {}

  /// The book of all its calls; empty where none of the books is about what it covers.
  public static Optional<Book> beside(Collection<Book> books, Market market) {
    var scored =
        books.stream()
            .flatMap(book -> book.calls().stream())
            .flatMap(call -> call.claim().instruments().stream())
            .flatMap(id -> Optional.ofNullable(market.bars().get(id)).stream())
            .map(BarSeries::instrument)
            .map(instrument -> instrument.continuous().orElse(instrument.id()))
            .collect(Collectors.toSet());
    var calls =
        COVERED.stream()
            .filter(metal -> metal.stream().anyMatch(scored::contains))
            .flatMap(metal -> calls(metal, market).stream())
            .toList();
    var source = new Source(ID, NAME, NAME, List.of(), List.of(), List.of());
    return calls.isEmpty() ? Optional.empty() : Optional.of(new Book(ID, source, calls));
  }

  private static List<Call> calls(List<InstrumentId> metal, Market market) {
    Set<LocalDate> done = new HashSet<>();
    var calls = new ArrayList<Call>();
    for (var id : metal) {
      market
          .series(id)
          .map(BarSeries::daily)
          .ifPresent(bars -> {
            for (int bar = 0; bar < bars.size(); bar++) {
              if (done.add(bars.day(bar))) {
                calls.addAll(atClose(bars, bar));
              }
            }
          });
    }
    return calls;
  }

  /// What it publishes with the close of a bar, knowing the bars up to it.
  private static List<Call> atClose(BarSeries bars, int bar) {
    var id = bars.instrument().id();
    var close = BigDecimal.valueOf(bars.close(bar));
    var calls = new ArrayList<Call>();
    calls.add(
        call(
            bars,
            bar,
            new Claim.Range(
                id,
                close.multiply(BigDecimal.ONE.subtract(REACH)),
                close.multiply(BigDecimal.ONE.add(REACH)))));
    direction(bars, bar)
        .map(side -> call(bars, bar, new Claim.Move(id, side, Optional.empty())))
        .ifPresent(calls::add);
    return calls;
  }

  private static Optional<Direction> direction(BarSeries bars, int bar) {
    if (bar == 0 || bars.changesContract(bar) || bars.close(bar) == bars.close(bar - 1)) {
      return Optional.empty();
    }
    return Optional.of(bars.close(bar) > bars.close(bar - 1) ? Direction.LONG : Direction.SHORT);
  }

  private static Call call(BarSeries bars, int bar, Claim claim) {
    var instrument = bars.instrument();
    var name = instrument.id().value() + "-" + bars.day(bar) + "-" + claim.kind();
    var published =
        new Publication(
            instrument.closes(bars.day(bar)), instrument.session().zone(), false, Optional.empty());
    var statement =
        new Statement(name, claim.kind(), NAME, WHERE, Optional.empty(), Optional.empty());
    var analyst = new Analyst(ID, NAME, NAME, List.of());
    return new Call(
        new CallId(ID, name, CallId.BASE),
        statement,
        new View(name, analyst, published, List.of(statement)),
        claim,
        new Window(Optional.empty(), new Window.AfterSessions(1)),
        Optional.empty(),
        Optional.empty(),
        Call.Frictions.NONE,
        Map.of(),
        List.of());
  }
}

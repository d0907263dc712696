package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.score.BookResult;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.Judgement;
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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Analysts who call directions on a simulated market, judged and scored as the command does it.
final class SimulatedCalls {
  private static final Text SAID = Text.of("up or down", "涨或跌");

  private final SimulatedMarket market;
  private final List<Call> calls = new ArrayList<>();

  SimulatedCalls(SimulatedMarket market) {
    this.market = market;
  }

  /// A call published on the evening before the bar `first` of an instrument.
  SimulatedCalls add(String house, int instrument, int first, int sessions, Direction direction) {
    var bars = market.series().get(instrument);
    var claim = new Claim.Move(bars.instrument().id(), direction, Optional.empty());
    var name = "c" + calls.size();
    var statement =
        new Statement(name, claim.kind(), SAID, SAID, Optional.empty(), Optional.empty());
    var published = Publication.endOf(bars.day(first - 1), ZoneOffset.UTC, Optional.empty());
    var who = Text.same(house);
    var analyst = new Analyst(house, who, who, List.of());
    calls.add(
        new Call(
            new CallId("simulated", name, CallId.BASE),
            statement,
            new View(name, analyst, published, List.of(statement)),
            claim,
            new Window(Optional.empty(), new Window.AfterSessions(sessions)),
            Optional.empty(),
            Optional.empty(),
            Call.Frictions.NONE,
            Map.of(),
            List.of()));
    return this;
  }

  Scorecard scorecard(Grouping by) {
    var source = new Source("simulated", SAID, SAID, List.of(), List.of(), List.of());
    var book = new Book("simulated", source, calls);
    var judge = new Judge(new Replay(market.market()));
    var judgements = new Judgement[calls.size()];
    IntStream.range(0, judgements.length)
        .parallel()
        .forEach(i -> judgements[i] = judge.judge(calls.get(i)));
    return Scorecard.of(
        market.market(), List.of(new BookResult(book, List.of(judgements))), List.of(), by);
  }
}

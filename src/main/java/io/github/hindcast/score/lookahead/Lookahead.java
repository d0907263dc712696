package io.github.hindcast.score.lookahead;

import io.github.hindcast.market.Market;
import io.github.hindcast.replay.Execution;
import io.github.hindcast.replay.Replayed.Announced;
import io.github.hindcast.replay.Replayed.NotPlayed;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Replayed.PlayedPair;
import io.github.hindcast.replay.Replayed.Recorded;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Puts a way of replaying to the proof that it knows nothing of the future.
///
/// For each call under each reading, and on each date on which something is decided (the day of
/// publication, the first actionable day, every fill, the end of the window), everything that
/// became known later is cut off and scrambled ([Alteration]), the call is replayed, and what was
/// known by the end of that date ([KnownBy]) must be the same. A verdict that was final on the date
/// must be the same for ever after. Equity may differ by a cent for each trade: what is later
/// closed in parts is booked in parts, each rounded.
///
/// What it cannot see: a rule that peeks at what no alteration changes, such as on which days there
/// are bars.
public final class Lookahead {
  private final Market market;
  private final Replaying replaying;
  private final long seed;
  private final Map<LocalDate, Altered> altered = new HashMap<>();

  private record Altered(Market cut, Market scrambled, Market mirrored) {}

  private Lookahead(Market market, Replaying replaying, long seed) {
    this.market = market;
    this.replaying = replaying;
    this.seed = seed;
  }

  public static List<CallProof> prove(
      Market market, Collection<Book> books, Replaying replaying, long seed) {
    return prove(market, books, replaying, seed, () -> {});
  }

  /// As above; `done` is run after each call with its readings.
  public static List<CallProof> prove(
      Market market, Collection<Book> books, Replaying replaying, long seed, Runnable done) {
    var lookahead = new Lookahead(market, replaying, seed);
    var proofs = new ArrayList<CallProof>();
    for (var book : books) {
      for (var call : book.calls()) {
        Stream.concat(Stream.of(call), call.readings().stream())
            .map(lookahead::prove)
            .forEach(proofs::add);
        done.run();
      }
    }
    return List.copyOf(proofs);
  }

  private CallProof prove(Call call) {
    var whole = replaying.judge(market, call);
    var dates = dates(whole);
    var breaches = new ArrayList<Breach>();
    int comparisons = 0;
    for (var date : dates) {
      var worlds = altered.computeIfAbsent(date, this::alter);
      var cut = replaying.judge(worlds.cut(), call);
      for (var alteration : Alteration.values()) {
        var other =
            switch (alteration) {
              case CUT -> cut;
              case SCRAMBLED -> replaying.judge(worlds.scrambled(), call);
              case MIRRORED -> replaying.judge(worlds.mirrored(), call);
              case SCRAMBLED_THEN_CUT -> replaying.judge(worlds.scrambled().asOf(date), call);
            };
        var comparison = new Comparison(date, alteration);
        comparison.verdicts(cut, whole, other);
        comparison.facts(whole, other);
        comparisons += comparison.count();
        breaches.addAll(comparison.breaches());
      }
    }
    return new CallProof(call.id(), List.copyOf(dates), comparisons, breaches);
  }

  private Altered alter(LocalDate date) {
    return new Altered(
        market.asOf(date),
        Scramble.after(market, date, seed),
        Scramble.mirrored(market, date, seed));
  }

  private static Set<LocalDate> dates(Judgement whole) {
    var dates = new TreeSet<LocalDate>();
    dates.add(whole.call().published().day());
    switch (whole.replayed()) {
      case Played played -> add(dates, played);
      case PlayedPair(_, var longLeg, var shortLeg) -> {
        add(dates, longLeg);
        add(dates, shortLeg);
      }
      case Announced announced -> dates.add(announced.to());
      case Recorded recorded -> {
        dates.add(recorded.to());
        recorded.outcome().knownOn().ifPresent(dates::add);
      }
      case NotPlayed _ -> {}
    }
    return dates;
  }

  private static void add(Set<LocalDate> dates, Played played) {
    dates.add(played.window().actionableFrom());
    dates.add(played.window().to());
    for (var execution : List.of(played.execution(), played.optimistic())) {
      fills(execution).forEach(dates::add);
    }
  }

  private static Stream<LocalDate> fills(Execution execution) {
    return execution.trades().stream()
        .flatMap(trade -> Stream.of(trade.entry().day(), trade.exit().day()));
  }
}

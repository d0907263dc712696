package io.github.hindcast.replay;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Market;
import io.github.hindcast.market.Outcome;
import io.github.hindcast.replay.Replayed.Announced;
import io.github.hindcast.replay.Replayed.Cause;
import io.github.hindcast.replay.Replayed.NotPlayed;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Replayed.PlayedPair;
import io.github.hindcast.replay.Replayed.Recorded;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Period;
import io.github.hindcast.view.Publication;
import io.github.hindcast.view.Quantity;
import io.github.hindcast.view.Trading;
import io.github.hindcast.view.Window;
import java.time.LocalDate;
import java.util.Optional;

/// Runs calls through a market: the only place where a view meets prices.
///
/// A call is given the bars of its window and nothing else. The market may be one as of a day;
/// later bars are then not in it, and a call published after that day has not been made yet.
public record Replay(Market market) {
  /// Bars of its own that a contract needs before its history is used.
  private static final int SHORT_HISTORY = 20;

  public Replayed replay(Call call) {
    var asOf = market.asOf();
    if (asOf.isPresent() && call.published().day().isAfter(asOf.get())) {
      return new NotPlayed(
          call,
          Cause.NOT_YET,
          Text.format(
              "published on %s, after %s", "发布于 %s，晚于 %s", call.published().day(), asOf.get()));
    }
    return switch (call.claim()) {
      case Claim.Level(var instrument, var trading) -> trade(call, instrument, trading);
      case Claim.Avoid(var instrument, var trading) -> trade(call, instrument, trading);
      case Claim.Move(var instrument, var direction, var averageAgainst) ->
          averageAgainst
              .map(period -> compare(call, instrument, period))
              .orElseGet(() -> trade(call, instrument, Trading.atOpen(direction)));
      case Claim.Signal(var instrument, var leaning, _) ->
          trade(call, instrument, Trading.atOpen(directionOf(leaning)));
      case Claim.Neutral(var instrument, _) ->
          trade(call, instrument, Trading.atOpen(Direction.LONG));
      case Claim.Range(var instrument, _, _) -> watch(call, instrument);
      case Claim.Barrier(var instrument, _, _, _) -> watch(call, instrument);
      case Claim.Volatility(var instrument, _, var reference) ->
          compare(call, instrument, reference);
      case Claim.Relative(var longLeg, var shortLeg) -> pair(call, longLeg, shortLeg);
      case Claim.Series(var series, _) -> announced(call, series);
      case Claim.Event(var outcome, _) -> recorded(call, outcome);
      case Claim.Forecast(var outcome, _, _, _) -> recorded(call, outcome);
    };
  }

  /// A neutral factor trades nothing: its return is measured as a long's.
  private static Direction directionOf(Claim.Leaning leaning) {
    return switch (leaning) {
      case BULLISH, NEUTRAL -> Direction.LONG;
      case BEARISH -> Direction.SHORT;
    };
  }

  private Replayed watch(Call call, InstrumentId instrument) {
    return play(call, instrument, Optional.empty(), Optional.empty());
  }

  private Replayed trade(Call call, InstrumentId instrument, Trading trading) {
    return play(call, instrument, Optional.of(trading), Optional.empty());
  }

  private Replayed compare(Call call, InstrumentId instrument, Period reference) {
    return play(call, instrument, Optional.empty(), Optional.of(reference));
  }

  private Replayed play(
      Call call, InstrumentId instrument, Optional<Trading> trading, Optional<Period> reference) {
    var series = market.series(instrument);
    if (series.isEmpty()) {
      return market.bars().containsKey(instrument)
          ? notYet(call, instrument)
          : noPrices(call, instrument);
    }
    return switch (Windows.resolve(call.window(), call.published(), series.get())) {
      case Windows.Resolved.Missing(var cause, var reason) -> new NotPlayed(call, cause, reason);
      case Windows.Resolved.Found(var window) ->
          played(call, withHistory(window, call.published()), series.get(), trading, reference);
    };
  }

  private Played played(
      Call call,
      WindowBars window,
      BarSeries series,
      Optional<Trading> trading,
      Optional<Period> reference) {
    var execution = execute(call, trading, window, PathRule.PESSIMISTIC);
    boolean rulesAgree = execution.ambiguousBars() == 0;
    return new Played(
        call,
        window,
        reference.map(period -> barsOf(series, period)),
        execution,
        rulesAgree ? execution : execute(call, trading, window, PathRule.OPTIMISTIC),
        call.hedge().flatMap(hedge -> hedging(call, hedge, window)));
  }

  /// With the history of the continuous series where the contract's own is too short to tell what a
  /// usual day is.
  private WindowBars withHistory(WindowBars window, Publication published) {
    return window
        .bars()
        .instrument()
        .continuous()
        .filter(_ -> window.known() <= SHORT_HISTORY)
        .flatMap(market::series)
        .map(BarSeries::daily)
        .map(days -> window.withHistory(days, days.closedBy(published.at())))
        .orElse(window);
  }

  private static Execution execute(
      Call call, Optional<Trading> trading, WindowBars window, PathRule rule) {
    var tick = window.bars().instrument().tick();
    var quantity = quantity(call, window);
    return trading
        .map(t -> Orders.of(t, quantity, tick))
        .map(orders -> PlainEngine.run(orders, traded(call, window), window.over(), rule))
        .map(execution -> execution.settled(window.bars(), call.frictions()))
        .orElse(Execution.NONE);
  }

  /// A neutral factor trades nothing: what it is measured by cannot be held back by a limit.
  private static BarSeries traded(Call call, WindowBars window) {
    boolean measured =
        call.claim() instanceof Claim.Neutral
            || (call.claim() instanceof Claim.Signal(_, var leaning, _)
                && leaning == Claim.Leaning.NEUTRAL);
    return measured ? window.bars().unrestricted() : window.bars();
  }

  /// One lot where no size is said, or one unit where no lot is on record.
  private static Quantity quantity(Call call, WindowBars window) {
    var lot = window.bars().instrument().multiplier().map(Quantity::new);
    return call.quantity().or(() -> lot).orElse(Quantity.ONE);
  }

  private Optional<Hedging> hedging(Call call, Call.HedgeFor hedge, WindowBars window) {
    var all = Optional.of(Trading.atOpen(hedge.role().side()));
    return Optional.of(
        new Hedging(
            quantity(call, window).amount(),
            execute(call, all, window, PathRule.PESSIMISTIC),
            hedge
                .spot()
                .flatMap(market::series)
                .map(spot -> barsOf(spot, new Period(window.actionableFrom(), window.to())))
                .filter(spot -> !spot.isEmpty())));
  }

  private Replayed pair(Call call, InstrumentId longLeg, InstrumentId shortLeg) {
    var first = trade(call, longLeg, Trading.atOpen(Direction.LONG));
    var second = trade(call, shortLeg, Trading.atOpen(Direction.SHORT));
    if (first instanceof Played longPlayed && second instanceof Played shortPlayed) {
      return new PlayedPair(call, longPlayed, shortPlayed);
    }
    return first instanceof NotPlayed ? first : second;
  }

  private Replayed announced(Call call, String id) {
    var series = market.rate(id).filter(rates -> rates.lastDay().isPresent());
    if (series.isEmpty()) {
      return new NotPlayed(
          call,
          Cause.NO_DATA,
          Text.of("no published rates on record for " + id, "没有 " + id + " 的利率记录"));
    }
    return new Announced(
        call,
        series.get(),
        lastDay(call.window(), call.published()),
        market.asOf().orElseGet(() -> series.get().lastDay().orElseThrow()));
  }

  private Replayed recorded(Call call, String id) {
    return market
        .outcome(id)
        .<Replayed>map((Outcome outcome) ->
            new Recorded(
                call, outcome, lastDay(call.window(), call.published()), market.knownUpTo()))
        .orElseGet(() ->
            new NotPlayed(
                call,
                Cause.NO_DATA,
                Text.of("no outcome on record for " + id, "没有 " + id + " 的结果记录")));
  }

  /// The last day of a window on something that has no trading sessions.
  private static LocalDate lastDay(Window window, Publication published) {
    return switch (window.end()) {
      case Window.OnDate(var date) -> date;
      case Window.AfterMonths(var months) -> published.day().plusMonths(months);
      case Window.AfterSessions(var count) -> published.day().plusDays(count);
    };
  }

  private static BarSeries barsOf(BarSeries series, Period period) {
    var days = series.daily();
    return days.slice(
        days.firstOnOrAfter(period.from()), days.firstOnOrAfter(period.to().plusDays(1)));
  }

  private static NotPlayed notYet(Call call, InstrumentId instrument) {
    return new NotPlayed(
        call,
        Cause.NOT_YET,
        Text.format("the first price on record for %s is later", "%s 的价格记录始于更晚", instrument));
  }

  private static NotPlayed noPrices(Call call, InstrumentId instrument) {
    return new NotPlayed(
        call,
        Cause.NO_DATA,
        Text.of("no prices on record for " + instrument, "没有 " + instrument + " 的价格记录"));
  }
}

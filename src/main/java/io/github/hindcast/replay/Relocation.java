package io.github.hindcast.replay;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Quantity;
import io.github.hindcast.view.Trading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One call laid over every other stretch of its instrument's history: the same claim over as many
/// sessions, its prices in proportion to the price of the day.
///
/// The call was published when a certain close was the last one known, and its window began so many
/// bars later. On every other date both are kept: the bar of the last known close, the distance to
/// the window, the number of its bars. Every price of the claim is multiplied by that close over
/// the real one. Changes of contract inside a window are carried as ever.
///
/// A single contract whose continuous series has more bars is laid over that one. Windows that
/// share a day with the call's own are left out; where no other is left, `overlaps` is true and
/// only the call's own date is: such dates are no independent witnesses. The account day by day and
/// interest on margin are not worked out. On bars of minutes it is not done.
public final class Relocation {
  private final Played real;
  private final History history;
  private final double reference;
  private final int lag;
  private final int length;
  private final Starts starts;

  private Relocation(Played real, History history, double reference, int lag) {
    this.real = real;
    this.history = history;
    this.reference = reference;
    this.lag = lag;
    this.length = real.window().bars().size();
    this.starts = Starts.of(real.window().bars(), history.series(), lag);
  }

  /// The dates, or why there are none.
  public sealed interface Result {}

  public record Found(Relocation relocation) implements Result {}

  public record None(Text reason) implements Result {}

  public static Result of(Histories histories, Played real) {
    var market = histories.market();
    if (real.window().bars().isWithinDays()) {
      return new None(
          Text.of("on bars of minutes a call is not laid over other dates", "分钟 K 线上暂不支持移至其他日期"));
    }
    var id = real.window().bars().instrument().id();
    var own = market.series(id).orElseThrow();
    int first = own.firstOnOrAfter(real.window().actionableFrom());
    int known = own.closedBy(real.call().published().at());
    if (known == 0) {
      return new None(Text.of("no close is on record before the publication", "发布前没有收盘价记录"));
    }
    var history =
        own.instrument()
            .continuous()
            .flatMap(market::series)
            .map(BarSeries::daily)
            .filter(series -> series.size() > own.size())
            .orElse(own);
    var found =
        new Relocation(real, histories.of(history), own.close(known - 1), first - known + 1);
    return found.dates() > 0
        ? new Found(found)
        : new None(
            Text.format(
                "the history at hand, %s to %s, has no other %d sessions",
                "现有历史（%s 至 %s）没有另外 %d 个交易日的窗口",
                history.firstDay(),
                history.lastDay(),
                found.length));
  }

  /// How many other dates there are.
  public int dates() {
    return starts.count();
  }

  public boolean overlaps() {
    return starts.overlaps();
  }

  /// How many of the windows share no day with each other.
  public int independent() {
    return starts.apartBy(length);
  }

  /// The series that the dates are of.
  public BarSeries history() {
    return history.series();
  }

  /// The first day of the first window.
  public LocalDate from() {
    return history().day(starts.first());
  }

  /// The last day of the last window.
  public LocalDate to() {
    return history().day(starts.last() + length - 1);
  }

  /// The call on each of the dates, in their order.
  public Stream<Played> all() {
    return starts().mapToObj(this::at);
  }

  /// The bars of the history on which the windows of the dates begin.
  public IntStream starts() {
    return starts.all();
  }

  /// The first of them; there is one.
  public int first() {
    return starts.first();
  }

  public int last() {
    return starts.last();
  }

  /// The next of them after this one; beyond the last where there is none.
  public int after(int start) {
    return starts.next(start);
  }

  /// How many bars a window has.
  public int length() {
    return length;
  }

  /// How many bars before its window the last known close of a date lies.
  public int lag() {
    return lag;
  }

  /// The last close that was known when the call itself was published.
  public double reference() {
    return reference;
  }

  /// Which way the price went on any stretch of the history.
  public OpenToClose moves() {
    return history.moves();
  }

  /// The sign of what the trade that the call advises, for or against, would have come to; empty
  /// for a claim that names no levels. For one thread.
  public Optional<MovedTrade> trade() {
    var call = real.call();
    var trading =
        switch (call.claim()) {
          case Claim.Level(_, var levels) -> Optional.of(levels);
          case Claim.Avoid(_, var levels) -> Optional.of(levels);
          case Claim.Move _,
              Claim.Signal _,
              Claim.Neutral _,
              Claim.Range _,
              Claim.Barrier _,
              Claim.Relative _,
              Claim.Volatility _,
              Claim.Series _,
              Claim.Event _,
              Claim.Forecast _ ->
              Optional.<Trading>empty();
        };
    var slippage = call.frictions().slippageTicks();
    return trading.map(levels ->
        new MovedTrade(history, levels, quantity(call), slippage, reference, lag, length));
  }

  private Quantity quantity(Call call) {
    var lot = history().instrument().multiplier().map(Quantity::new);
    return call.quantity().or(() -> lot).orElse(Quantity.ONE);
  }

  /// The call on the date whose window begins on this bar of the history.
  public Played at(int start) {
    int known = start - lag;
    var bars = history().slice(start, start + length);
    var window =
        new WindowBars(bars.firstDay(), bars.lastDay(), bars, history(), known + 1, true, 0);
    var call = moved(real.call(), Rescaled.claim(real.call().claim(), scale(known)));
    var adverse = execute(call, start, PathRule.PESSIMISTIC);
    var favourable =
        adverse.ambiguousBars() == 0 ? adverse : execute(call, start, PathRule.OPTIMISTIC);
    return new Played(call, window, Optional.empty(), adverse, favourable, Optional.empty());
  }

  private double scale(int known) {
    return history().close(known) / reference;
  }

  private static Call moved(Call call, Claim claim) {
    return new Call(
        call.id(),
        call.statement(),
        call.view(),
        claim,
        call.window(),
        call.quantity(),
        Optional.empty(),
        call.frictions(),
        call.assumptions(),
        List.of());
  }

  private Execution execute(Call call, int start, PathRule rule) {
    var trading = trading(call.claim());
    if (trading.isEmpty()) {
      return Execution.NONE;
    }
    var orders = Orders.of(trading.get(), quantity(call), history().instrument().tick());
    var made =
        JumpEngine.run(orders, history.index(), history.rolls(), start, start + length, true, rule);
    var charging = new Charging(history(), call.frictions().slippageTicks());
    return Execution.of(
        made.trades().stream().map(charging::charged).toList(),
        made.unfilled(),
        made.waits(),
        made.ambiguousBars(),
        made.exitLocked());
  }

  /// As the replay of the call itself trades.
  private static Optional<Trading> trading(Claim claim) {
    return switch (claim) {
      case Claim.Level(_, var trading) -> Optional.of(trading);
      case Claim.Avoid(_, var trading) -> Optional.of(trading);
      case Claim.Move(_, var direction, _) -> Optional.of(Trading.atOpen(direction));
      case Claim.Signal(_, var leaning, _) ->
          Optional.of(
              Trading.atOpen(
                  switch (leaning) {
                    case BULLISH, NEUTRAL -> Direction.LONG;
                    case BEARISH -> Direction.SHORT;
                  }));
      case Claim.Neutral _ -> Optional.of(Trading.atOpen(Direction.LONG));
      case Claim.Range _,
          Claim.Barrier _,
          Claim.Relative _,
          Claim.Volatility _,
          Claim.Series _,
          Claim.Event _,
          Claim.Forecast _ ->
          Optional.empty();
    };
  }
}

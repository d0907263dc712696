package io.github.hindcast.replay;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarIndex;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Market;
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
  private static final int LONGEST_HISTORY = 251;

  private final Played real;
  private final BarSeries history;
  private final BarIndex index;
  private final double reference;
  private final int lag;
  private final int length;
  private final boolean overlaps;
  private final int[] starts;

  private Relocation(Played real, BarSeries history, double reference, int lag) {
    this.real = real;
    this.history = history;
    this.index = BarIndex.of(history);
    this.reference = reference;
    this.lag = lag;
    this.length = real.window().bars().size();
    var apart = starts(this::isApart);
    this.overlaps = apart.length == 0;
    this.starts = overlaps ? starts(this::isElsewhere) : apart;
  }

  /// The dates, or why there are none.
  public sealed interface Result {}

  public record Found(Relocation relocation) implements Result {}

  public record None(Text reason) implements Result {}

  public static Result of(Market market, Played real) {
    if (real.window().bars().isWithinDays()) {
      return new None(
          Text.of("on bars of minutes a call is not laid over other dates", "分钟K线上暂不支持移至其他日期"));
    }
    var id = real.window().bars().instrument().id();
    var own = market.series(id).orElseThrow();
    int first = own.firstOnOrAfter(real.window().actionableFrom());
    int known = Windows.closedBy(own, real.call().published().at()).size();
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
    var found = new Relocation(real, history, own.close(known - 1), first - known + 1);
    return found.starts.length > 0
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
    return starts.length;
  }

  public boolean overlaps() {
    return overlaps;
  }

  /// How many of the windows share no day with each other.
  public int independent() {
    int count = 0;
    int free = 0;
    for (int start : starts) {
      if (start >= free) {
        count++;
        free = start + length;
      }
    }
    return count;
  }

  /// The series that the dates are of.
  public BarSeries history() {
    return history;
  }

  /// The first day of the first window.
  public LocalDate from() {
    return history.day(starts[0]);
  }

  /// The last day of the last window.
  public LocalDate to() {
    return history.day(starts[starts.length - 1] + length - 1);
  }

  /// The call on each of the dates, in their order.
  public Stream<Played> all() {
    return IntStream.of(starts).mapToObj(this::at);
  }

  /// The bars of the history on which the windows of the dates begin.
  public IntStream starts() {
    return IntStream.of(starts);
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

  private int[] starts(java.util.function.IntPredicate fits) {
    return IntStream.rangeClosed(lag, history.size() - length).filter(fits).toArray();
  }

  private boolean isApart(int start) {
    var own = real.window().bars();
    return history.day(start).isAfter(own.lastDay())
        || history.day(start + length - 1).isBefore(own.firstDay());
  }

  private boolean isElsewhere(int start) {
    return !history.day(start).equals(real.window().bars().firstDay());
  }

  /// The call on the date whose window begins on this bar of the history.
  public Played at(int start) {
    int known = start - lag;
    var bars = history.slice(start, start + length);
    var before = history.slice(Math.max(0, known + 1 - LONGEST_HISTORY), known + 1);
    var window = new WindowBars(bars.firstDay(), bars.lastDay(), bars, before, true, 0);
    var call = moved(real.call(), Rescaled.claim(real.call().claim(), scale(known)));
    var adverse = execute(call, start, PathRule.PESSIMISTIC);
    var favourable =
        adverse.ambiguousBars() == 0 ? adverse : execute(call, start, PathRule.OPTIMISTIC);
    return new Played(call, window, Optional.empty(), adverse, favourable, Optional.empty());
  }

  private double scale(int known) {
    return history.close(known) / reference;
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
    var instrument = history.instrument();
    var lot = instrument.multiplier().map(Quantity::new);
    var quantity = call.quantity().or(() -> lot).orElse(Quantity.ONE);
    var orders = Orders.of(trading.get(), quantity, instrument.tick());
    var made = JumpEngine.run(orders, index, start, start + length, true, rule);
    var charging = new Charging(history, call.frictions().slippageTicks());
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

package io.github.hindcast.replay;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Tick;
import io.github.hindcast.market.BarIndex;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Market;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.KindName;
import io.github.hindcast.view.Quantity;
import io.github.hindcast.view.Trading;
import io.github.hindcast.view.Window;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A call made ready to be traded many times over the same bars, each time with other levels or
/// over another window, through [JumpEngine].
///
/// What it makes of the call as written is what [Replay] makes of it: the same bars, orders and
/// trades. Any number of threads may share it, each with a [Lane] of its own.
public final class Rehearsal {
  private final Call call;
  private final Trading trading;
  private final BarIndex index;
  private final Quantity quantity;

  private Rehearsal(Call call, Trading trading, BarIndex index) {
    this.call = call;
    this.trading = trading;
    this.index = index;
    var lot = index.bars().instrument().multiplier().map(Quantity::new);
    this.quantity = call.quantity().or(() -> lot).orElse(Quantity.ONE);
  }

  /// A call made ready, or why it cannot be.
  public sealed interface Result {}

  public record Ready(Rehearsal rehearsal) implements Result {}

  public record NotReady(Text reason) implements Result {}

  /// The bars of a window, as indexes: from `from` up to but not including `to`; `over` tells
  /// whether these are all it will have.
  public record Span(int from, int to, boolean over) {
    /// No bar at all: nothing is traded on it.
    public static final Span NONE = new Span(0, 0, false);
  }

  public static Result of(Market market, Call call) {
    var trading = Advice.of(call.claim());
    if (trading.isEmpty()) {
      return new NotReady(
          Text.format(
              "a call of kind %s makes no trade", "%s类判断不产生交易", KindName.of(call.claim().kind())));
    }
    var id = call.claim().instruments().getFirst();
    return market
        .series(id)
        .<Result>map(series -> new Ready(new Rehearsal(call, trading.get(), BarIndex.of(series))))
        .orElseGet(
            () -> new NotReady(Text.of("no prices on record for " + id, "没有 " + id + " 的价格记录")));
  }

  public Call call() {
    return call;
  }

  /// As the call is written.
  public Trading trading() {
    return trading;
  }

  /// All bars of the instrument, not only those of a window.
  public BarSeries bars() {
    return index.bars();
  }

  BarIndex index() {
    return index;
  }

  /// The size of the whole order, in the instrument's units.
  public Quantity quantity() {
    return quantity;
  }

  Optional<Tick> tick() {
    return bars().instrument().tick();
  }

  /// The bars of a window; empty where none of them can be acted on.
  public Optional<Span> span(Window window) {
    return switch (Windows.resolve(window, call.published(), bars())) {
      case Windows.Resolved.Missing _ -> Optional.empty();
      case Windows.Resolved.Found(var found) -> {
        int from = bars().barOf(found.bars().firstDay(), found.bars().opened(0));
        yield Optional.of(new Span(from, from + found.bars().size(), found.over()));
      }
    };
  }

  /// The trades of one scenario, what they cost by the dated tables, and their account evening by
  /// evening.
  public Execution execute(Trading levels, Span span) {
    if (span.equals(Span.NONE)) {
      return Execution.NONE;
    }
    return run(levels, span).settled(bars().slice(span.from(), span.to()), call.frictions());
  }

  private Execution run(Trading levels, Span span) {
    var orders = Orders.of(levels, quantity, tick());
    return JumpEngine.run(orders, index, span.from(), span.to(), span.over(), PathRule.PESSIMISTIC);
  }

  /// The net result of a scenario to the cent, as [#execute(Trading, Span)] has it. The account of
  /// every evening is made only where interest on margin depends on it.
  public BigDecimal net(Trading levels, Span span) {
    if (span.equals(Span.NONE) || call.frictions().marginInterestPct().signum() > 0) {
      return execute(levels, span).net();
    }
    return charged(levels, span).net();
  }

  private Execution charged(Trading levels, Span span) {
    var charging = new Charging(bars(), call.frictions().slippageTicks());
    var made = run(levels, span);
    return Execution.of(
        made.trades().stream().map(charging::charged).toList(), List.of(), List.of(), 0, false);
  }

  /// What the equity of a scenario gained on each bar from `from` up to but not including `to`,
  /// which hold its span, in money and not rounded; empty where it made no trade.
  public Optional<double[]> evenings(Trading levels, Span span, int from, int to) {
    var charged = charged(levels, span);
    return charged.trades().isEmpty()
        ? Optional.empty()
        : Optional.of(Evenings.of(charged, bars(), from, to));
  }

  /// An engine for each of some threads.
  public List<Lane> lanes(int threads) {
    double step = tick().map(Tick::step).orElse(BigDecimal.ZERO).doubleValue();
    double slippage = step * call.frictions().slippageTicks().doubleValue();
    var costs = CostPath.of(bars(), RollPath.of(index), slippage);
    return Stream.generate(() -> new Lane(this, costs)).limit(threads).toList();
  }

  /// What came of one scenario, in money: `drawdown` is looked at after every exit.
  public record Sums(double net, double drawdown, int trades, int wins) {}
}

package io.github.hindcast.replay;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Tick;
import io.github.hindcast.instrument.TradingTerms;
import io.github.hindcast.market.BarIndex;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Market;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Quantity;
import io.github.hindcast.view.Trading;
import io.github.hindcast.view.Window;
import java.math.BigDecimal;
import java.util.Optional;

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
    var trading = trading(call.claim());
    if (trading.isEmpty()) {
      return new NotReady(
          Text.format("a call of kind %s makes no trade", "%s 类判断不产生交易", call.claim().kind()));
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

  /// The size of the whole order, in the instrument's units.
  public Quantity quantity() {
    return quantity;
  }

  private Optional<Tick> tick() {
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
    return JumpEngine.run(
            Orders.of(levels, quantity, tick()),
            index,
            span.from(),
            span.to(),
            span.over(),
            PathRule.PESSIMISTIC)
        .settled(bars().slice(span.from(), span.to()), call.frictions());
  }

  /// An engine for one thread.
  public Lane lane() {
    return new Lane(this);
  }

  /// What came of one scenario, in money: `drawdown` is looked at after every exit.
  public record Sums(double net, double drawdown, int trades, int wins) {}

  /// Runs scenario after scenario on one thread. The engine is kept as long as scenarios have the
  /// same shape, which is rungs, exits and their shares; only their prices are set anew.
  ///
  /// Charges on shares and interest on margin are not to be had from the engine: such a call is
  /// replayed with its ledger each time, which takes some hundred times as long.
  public static final class Lane {
    private final Rehearsal of;
    private final boolean ledger;
    private final double quantity;
    private final CostPath costs;
    private final Tally tally = new Tally();
    private Trading last;
    private Orders orders;
    private Levels levels;
    private JumpEngine engine;

    private Lane(Rehearsal of) {
      this.of = of;
      var frictions = of.call.frictions();
      this.ledger =
          frictions.marginInterestPct().signum() > 0
              || of.bars().instrument().terms() instanceof TradingTerms.Shares;
      this.quantity = of.quantity.amount().doubleValue();
      double step = of.tick().map(Tick::step).orElse(BigDecimal.ZERO).doubleValue();
      this.costs =
          CostPath.of(
              of.bars(), RollPath.of(of.index), step * frictions.slippageTicks().doubleValue());
      this.last = of.trading;
      this.orders = Orders.of(of.trading, of.quantity, of.tick());
      this.levels = Levels.of(orders);
      this.engine = JumpEngine.dated(of.index, levels, costs, tally);
    }

    public Sums run(Trading trading, Span span) {
      return ledger ? throughLedger(trading, span) : throughEngine(trading, span);
    }

    private Sums throughEngine(Trading trading, Span span) {
      orders =
          trading.entry().equals(last.entry())
              ? orders.withStopAndExits(trading, of.tick())
              : Orders.of(trading, of.quantity, of.tick());
      last = trading;
      if (!levels.reprice(orders)) {
        levels = Levels.of(orders);
        engine = JumpEngine.dated(of.index, levels, costs, tally);
      }
      engine.run(span.from(), span.to(), span.over());
      return new Sums(
          tally.net() * quantity, tally.drawdown() * quantity, tally.trades(), tally.hits());
    }

    private Sums throughLedger(Trading trading, Span span) {
      var execution = of.execute(trading, span);
      double equity = 0;
      double peak = 0;
      double drawdown = 0;
      int wins = 0;
      for (var trade : execution.trades()) {
        equity += trade.net().doubleValue();
        peak = Math.max(peak, equity);
        drawdown = Math.max(drawdown, peak - equity);
        wins += trade.net().signum() > 0 ? 1 : 0;
      }
      return new Sums(execution.net().doubleValue(), drawdown, execution.trades().size(), wins);
    }
  }

  /// As the replay of the call itself trades; empty for what makes no trade.
  private static Optional<Trading> trading(Claim claim) {
    return switch (claim) {
      case Claim.Level(_, var trading) -> Optional.of(trading);
      case Claim.Avoid(_, var trading) -> Optional.of(trading);
      case Claim.Move(_, var direction, var average) ->
          average.isPresent() ? Optional.empty() : Optional.of(Trading.atOpen(direction));
      case Claim.Signal(_, var leaning, _) ->
          switch (leaning) {
            case BULLISH -> Optional.of(Trading.atOpen(Direction.LONG));
            case BEARISH -> Optional.of(Trading.atOpen(Direction.SHORT));
            case NEUTRAL -> Optional.empty();
          };
      case Claim.Neutral _,
          Claim.Range _,
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

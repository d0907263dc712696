package io.github.hindcast.score;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.Market;
import io.github.hindcast.replay.Histories;
import io.github.hindcast.replay.MovedTrade;
import io.github.hindcast.replay.MovedTrade.Net;
import io.github.hindcast.replay.Relocation;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;

/// The base rates of many calls of one market, as [Placebo] finds them for one.
///
/// Calls of the same shape share most of their other dates: each date is judged once. A long or
/// short over so many sessions needs no replay for it. Safe for use by several threads.
public final class BaseRates {
  private static final int SHAPE_DECIMALS = 9;
  private static final byte HIT = 3;
  private static final byte NO_HIT = 2;
  private static final byte NOT_JUDGED = 1;

  private final Histories histories;
  private final Map<Shape, byte[]> judged = new ConcurrentHashMap<>();

  /// What two calls must have in common to come to the same verdict on every other date: prices
  /// count in proportion to the last close known.
  private record Shape(InstrumentId history, int lag, int length, Object claim) {}

  public BaseRates(Market market) {
    this.histories = new Histories(market);
  }

  /// The base rate of a call that came to a verdict that counts.
  public BaseRate of(Ruling real) {
    var unfit = PlaceboOutcome.unfit(real.call().claim());
    if (unfit.isPresent()) {
      return new BaseRate.Unknown(unfit.get());
    }
    if (!(real.replayed() instanceof Played played) || !real.verdict().isJudged()) {
      return new BaseRate.Unknown(Text.of("the call itself has no outcome", "该判断本身没有结果"));
    }
    return switch (Relocation.of(histories, played)) {
      case Relocation.None(var reason) -> new BaseRate.Unknown(reason);
      case Relocation.Found(var moved) ->
          moved.overlaps()
              ? new BaseRate.Unknown(
                  Text.of(
                      "every other window of this length shares days with the call's own",
                      "其他同长窗口均与该判断自身的窗口重叠"))
              : rate(played.call().claim(), moved);
    };
  }

  private BaseRate rate(Claim claim, Relocation moved) {
    var codes = codes(claim, moved);
    int hits = 0;
    int judgedDates = 0;
    for (int start = moved.first(); start <= moved.last(); start = moved.after(start)) {
      int code = codes.applyAsInt(start);
      hits += code == HIT ? 1 : 0;
      judgedDates += code >= NO_HIT ? 1 : 0;
    }
    return judgedDates == 0
        ? new BaseRate.Unknown(
            Text.of("on no other date would it have come to a verdict", "在其他日期均无判定"))
        : new BaseRate.Known((double) hits / judgedDates, moved.dates(), moved.independent());
  }

  /// What the call comes to on each date, by the quickest way there is for its kind.
  private IntUnaryOperator codes(Claim claim, Relocation moved) {
    var direction = direction(claim);
    if (direction.isPresent()) {
      return start -> move(moved, start, direction.get());
    }
    var trade = moved.trade();
    return trade.isPresent()
        ? start -> trade(claim, moved, trade.get(), start)
        : start -> code(claim, moved, start);
  }

  /// The side of a claim that is nothing but the sign of a return.
  private static Optional<Direction> direction(Claim claim) {
    return switch (claim) {
      case Claim.Move(_, var direction, _) -> Optional.of(direction);
      case Claim.Signal(_, var leaning, _) ->
          switch (leaning) {
            case BULLISH -> Optional.of(Direction.LONG);
            case BEARISH -> Optional.of(Direction.SHORT);
            case NEUTRAL -> Optional.empty();
          };
      case Claim.Level _,
          Claim.Avoid _,
          Claim.Range _,
          Claim.Barrier _,
          Claim.Neutral _,
          Claim.Volatility _,
          Claim.Relative _,
          Claim.Series _,
          Claim.Event _,
          Claim.Forecast _ ->
          Optional.empty();
    };
  }

  private static byte move(Relocation moved, int start, Direction side) {
    var sign = moved.moves().sign(start, moved.length(), side);
    return sign.isEmpty() ? judge(moved, start) : sign.getAsInt() > 0 ? HIT : NO_HIT;
  }

  /// As [LevelRule] and [AvoidRule] have it: a level has to earn, a trade to be avoided to lose, by
  /// both path rules.
  private static byte trade(Claim claim, Relocation moved, MovedTrade trade, int start) {
    var adverse = trade.adverse(start);
    var favourable = trade.favourable(start, adverse);
    if (adverse == Net.UNSURE || favourable == Net.UNSURE) {
      return judge(moved, start);
    }
    if (adverse == Net.NONE) {
      return NOT_JUDGED;
    }
    var wanted = claim instanceof Claim.Avoid ? Net.BELOW_ZERO : Net.ABOVE_ZERO;
    boolean hit = adverse == wanted;
    return hit != (favourable == wanted) ? NOT_JUDGED : hit ? HIT : NO_HIT;
  }

  private byte code(Claim claim, Relocation moved, int start) {
    var shape = shape(claim, moved);
    if (shape.isEmpty()) {
      return judge(moved, start);
    }
    var codes = judged.computeIfAbsent(shape.get(), _ -> new byte[moved.history().size()]);
    if (codes[start] == 0) {
      codes[start] = judge(moved, start);
    }
    return codes[start];
  }

  private static byte judge(Relocation moved, int start) {
    var verdict = Judge.verdictOnPrices(moved.at(start));
    return verdict == Verdict.HIT ? HIT : verdict.isJudged() ? NO_HIT : NOT_JUDGED;
  }

  /// Empty for a trade, whose result depends on more than its prices: size, costs, slippage.
  private static Optional<Shape> shape(Claim claim, Relocation moved) {
    double reference = moved.reference();
    return switch (claim) {
      case Claim.Range(_, var low, var high) ->
          shape(
              moved,
              List.of(
                  proportion(low.doubleValue(), reference),
                  proportion(high.doubleValue(), reference)));
      case Claim.Barrier(_, var type, var level, var basis) ->
          shape(moved, List.of(type, basis, proportion(level.doubleValue(), reference)));
      case Claim.Neutral(_, var band) -> shape(moved, band);
      case Claim.Signal(_, _, var band) -> shape(moved, band);
      case Claim.Move _,
          Claim.Level _,
          Claim.Avoid _,
          Claim.Volatility _,
          Claim.Relative _,
          Claim.Series _,
          Claim.Event _,
          Claim.Forecast _ ->
          Optional.empty();
    };
  }

  private static Optional<Shape> shape(Relocation moved, Object claim) {
    return Optional.of(
        new Shape(moved.history().instrument().id(), moved.lag(), moved.length(), claim));
  }

  private static BigDecimal proportion(double price, double reference) {
    return BigDecimal.valueOf(price / reference).setScale(SHAPE_DECIMALS, RoundingMode.HALF_EVEN);
  }
}

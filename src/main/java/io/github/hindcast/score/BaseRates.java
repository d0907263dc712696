package io.github.hindcast.score;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.Market;
import io.github.hindcast.replay.OpenToClose;
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

/// The base rates of many calls of one market, as [Placebo] finds them for one.
///
/// Calls of the same shape share most of their other dates: each date is judged once. A long or
/// short over so many sessions needs no replay for it. Safe for use by several threads.
public final class BaseRates {
  private static final int SHAPE_DECIMALS = 9;
  private static final byte HIT = 3;
  private static final byte NO_HIT = 2;
  private static final byte NOT_JUDGED = 1;

  private final Market market;
  private final Map<InstrumentId, OpenToClose> moves = new ConcurrentHashMap<>();
  private final Map<Shape, byte[]> judged = new ConcurrentHashMap<>();

  /// What two calls must have in common to come to the same verdict on every other date: prices
  /// count in proportion to the last close known.
  private record Shape(InstrumentId history, int lag, int length, Object claim) {}

  public BaseRates(Market market) {
    this.market = market;
  }

  /// The base rate of a call that came to a verdict that counts.
  public BaseRate of(Judgement real) {
    var unfit = PlaceboOutcome.unfit(real.call().claim());
    if (unfit.isPresent()) {
      return new BaseRate.Unknown(unfit.get());
    }
    if (!(real.replayed() instanceof Played played) || !real.verdict().isJudged()) {
      return new BaseRate.Unknown(Text.of("the call itself has no outcome", "该判断本身没有结果"));
    }
    return switch (Relocation.of(market, played)) {
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
    var direction = direction(claim);
    int hits = 0;
    int judgedDates = 0;
    for (int start : moved.starts().toArray()) {
      byte code =
          direction
              .map(side -> move(moved, start, side))
              .orElseGet(() -> code(claim, moved, start));
      hits += code == HIT ? 1 : 0;
      judgedDates += code >= NO_HIT ? 1 : 0;
    }
    return judgedDates == 0
        ? new BaseRate.Unknown(
            Text.of("on no other date would it have come to a verdict", "在其他日期均无判定"))
        : new BaseRate.Known((double) hits / judgedDates, moved.dates(), moved.independent());
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

  private byte move(Relocation moved, int start, Direction side) {
    var sign =
        moves
            .computeIfAbsent(
                moved.history().instrument().id(), _ -> OpenToClose.of(moved.history()))
            .sign(start, moved.length(), side);
    return sign.isEmpty() ? judge(moved, start) : sign.getAsInt() > 0 ? HIT : NO_HIT;
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
    var verdict = Judge.onPrices(moved.at(start)).verdict();
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

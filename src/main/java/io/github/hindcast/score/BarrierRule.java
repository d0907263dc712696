package io.github.hindcast.score;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Money;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Claim.BarrierType;
import io.github.hindcast.view.Claim.PriceBasis;
import java.util.ArrayList;
import java.util.stream.IntStream;

/// A floor or ceiling is a HIT when the price never went through it; touching it exactly is not
/// going through. A level to be reached is a HIT when it was touched.
///
/// A floor or ceiling is PENDING until the window is over, even where it has broken already, which
/// the reason then says; a level to be reached is decided on the day it is reached. With `on:
/// closes` only closes count.
final class BarrierRule {
  private BarrierRule() {}

  static Finding judge(Claim.Barrier claim, Played played) {
    var bars = played.window().days();
    var crossed =
        IntStream.range(0, bars.size()).filter(bar -> isCrossed(claim, bars, bar)).toArray();
    boolean bound = isBound(claim.type());
    var verdict =
        !played.window().over() && (bound || crossed.length == 0)
            ? Verdict.PENDING
            : bound == (crossed.length == 0) ? Verdict.HIT : Verdict.MISS;
    var measures = new ArrayList<Measure>();
    measures.add(Measure.count("sessions", bars.size()));
    if (crossed.length > 0) {
      var first = bars.day(crossed[0]);
      measures.add(Measure.day(bound ? "first_breach" : "first_reached", first));
      measures.add(Measure.number("first_price", Money.of(price(claim, bars, crossed[0]))));
      measures.add(Measure.count("sessions_beyond", crossed.length));
      measures.add(Measure.number("depth", depth(claim, bars, crossed)));
    }
    return new Finding(verdict, reason(claim, played, crossed), measures);
  }

  private static boolean isBound(BarrierType type) {
    return switch (type) {
      case FLOOR, CEILING -> true;
      case RISE_TO, FALL_TO -> false;
    };
  }

  private static boolean isCrossed(Claim.Barrier claim, BarSeries bars, int bar) {
    double level = claim.level().doubleValue();
    double price = price(claim, bars, bar);
    return switch (claim.type()) {
      case FLOOR -> price < level;
      case CEILING -> price > level;
      case RISE_TO -> price >= level;
      case FALL_TO -> price <= level;
    };
  }

  /// The price of the bar that comes closest to crossing.
  private static double price(Claim.Barrier claim, BarSeries bars, int bar) {
    if (claim.basis() == PriceBasis.CLOSES) {
      return bars.close(bar);
    }
    return switch (claim.type()) {
      case FLOOR, FALL_TO -> bars.low(bar);
      case CEILING, RISE_TO -> bars.high(bar);
    };
  }

  private static java.math.BigDecimal depth(Claim.Barrier claim, BarSeries bars, int[] crossed) {
    return IntStream.of(crossed)
        .mapToObj(bar -> Money.of(price(claim, bars, bar)).subtract(claim.level()).abs())
        .max(java.util.Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Text reason(Claim.Barrier claim, Played played, int[] crossed) {
    var bars = played.window().days();
    var level = Numbers.grouped(claim.level());
    var name = name(claim.type());
    if (crossed.length == 0) {
      int nearest = nearest(claim, bars);
      var price = Numbers.grouped(price(claim, bars, nearest));
      var held =
          Text.format(
              "%s %s %s: nearest %s on %s",
              "%s %s %s：最接近为 %s（%s）",
              name,
              level,
              isBound(claim.type()) ? Text.of("held", "未被突破") : Text.of("not reached", "未触及"),
              price,
              bars.day(nearest));
      return played.window().over()
          ? held
          : Reasons.soFar(bars.lastDay(), played.window().to()).plus(held);
    }
    var price = Numbers.grouped(price(claim, bars, crossed[0]));
    var day = bars.day(crossed[0]);
    var crossing =
        Text.format(
            "%s %s %s on %s at %s, beyond it on %d of %d sessions",
            "%s %s 于 %4$s %3$s（%5$s），共 %6$d／%7$d 个交易日在其外",
            name,
            level,
            isBound(claim.type()) ? Text.of("broken", "被突破") : Text.of("reached", "触及"),
            day,
            price,
            crossed.length,
            bars.size());
    return played.window().over() || !isBound(claim.type())
        ? crossing
        : Reasons.soFar(bars.lastDay(), played.window().to()).plus(crossing);
  }

  private static int nearest(Claim.Barrier claim, BarSeries bars) {
    double level = claim.level().doubleValue();
    return IntStream.range(0, bars.size())
        .boxed()
        .min(java.util.Comparator.comparingDouble(bar -> Math.abs(price(claim, bars, bar) - level)))
        .orElseThrow();
  }

  private static Text name(BarrierType type) {
    return switch (type) {
      case FLOOR -> Text.of("floor", "支撑位");
      case CEILING -> Text.of("ceiling", "压力位");
      case RISE_TO -> Text.of("rise to", "上涨目标");
      case FALL_TO -> Text.of("fall to", "下跌目标");
    };
  }
}

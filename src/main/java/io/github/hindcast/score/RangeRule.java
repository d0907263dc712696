package io.github.hindcast.score;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.market.Bar;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.Claim;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// A range call is a HIT when every high and low lies inside, PARTIAL when every close does, else a
/// MISS. A price exactly on the edge is inside. Until the window is over it is PENDING, even where
/// it has been left already, which the reason then says.
///
/// On a series with one price a day, that price is high, low and close: PARTIAL cannot occur, and
/// the result carries its flag.
final class RangeRule {
  private RangeRule() {}

  static Finding judge(Claim.Range claim, Played played) {
    var bars = played.window().days();
    double low = claim.low().doubleValue();
    double high = claim.high().doubleValue();
    long closes = count(bars, bar -> low <= bars.close(bar) && bars.close(bar) <= high);
    long whole = count(bars, bar -> low <= bars.low(bar) && bars.high(bar) <= high);
    var verdict =
        !played.window().over()
            ? Verdict.PENDING
            : whole == bars.size()
                ? Verdict.HIT
                : closes == bars.size() ? Verdict.PARTIAL : Verdict.MISS;
    return Finding.of(
        verdict,
        reason(claim, played, firstOutside(bars, low, high)),
        Measure.count("sessions", bars.size()),
        Measure.count("closes_inside", closes),
        Measure.count("sessions_inside", whole),
        Measure.number("lowest", io.github.hindcast.replay.Money.of(lowest(bars))),
        Measure.number("highest", io.github.hindcast.replay.Money.of(highest(bars))));
  }

  private static Text reason(Claim.Range claim, Played played, Optional<Bar> outside) {
    var bars = played.window().days();
    var band = Numbers.grouped(claim.low()) + "–" + Numbers.grouped(claim.high());
    var traded = Numbers.grouped(lowest(bars)) + "–" + Numbers.grouped(highest(bars));
    var what = Text.format("traded %s against %s", "实际成交区间 %s，判断区间 %s", traded, band);
    var left =
        outside
            .map(bar -> Text.of(", first outside on " + bar.day(), "，首次越界 " + bar.day()))
            .map(what::plus)
            .orElse(what);
    return played.window().over()
        ? left
        : Reasons.soFar(bars.lastDay(), played.window().to()).plus(left);
  }

  private static Optional<Bar> firstOutside(BarSeries bars, double low, double high) {
    return IntStream.range(0, bars.size())
        .filter(bar -> bars.low(bar) < low || bars.high(bar) > high)
        .mapToObj(bars::bar)
        .findFirst();
  }

  private static double lowest(BarSeries bars) {
    return IntStream.range(0, bars.size()).mapToDouble(bars::low).min().orElseThrow();
  }

  private static double highest(BarSeries bars) {
    return IntStream.range(0, bars.size()).mapToDouble(bars::high).max().orElseThrow();
  }

  private static long count(BarSeries bars, IntPredicate inside) {
    return IntStream.range(0, bars.size()).filter(inside).count();
  }
}

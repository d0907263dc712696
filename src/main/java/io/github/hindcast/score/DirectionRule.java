package io.github.hindcast.score;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;

/// A direction call is a HIT when the price moved its way: from the first actionable open to the
/// last close of the window, changes of contract carried through.
///
/// No move at all is a MISS. With `average-against`, the average close of the window is compared
/// with that of the reference period instead; a reference that the prices do not cover is NO_DATA.
final class DirectionRule {
  private DirectionRule() {}

  static Finding judge(Claim.Move claim, Played played) {
    return played
        .reference()
        .map(reference -> average(claim, played, reference))
        .orElseGet(() -> move(played));
  }

  private static Finding move(Played played) {
    if (played.execution().trades().isEmpty()) {
      return Reasons.notEntered(played);
    }
    var trade = played.execution().trades().getFirst();
    double returned = Returns.of(trade);
    var moved =
        Text.format(
            "%s at %s on %s to %s on %s: %s",
            "%1$s：%3$s %2$s → %5$s %4$s，收益 %6$s",
            side(trade.direction()),
            Numbers.grouped(trade.entry().price()),
            trade.entry().day(),
            Numbers.grouped(trade.exit().price()),
            trade.exit().day(),
            Numbers.percent(returned));
    return Finding.of(
        pendingOr(played, returned > 0),
        withRolls(trade, moved),
        Measure.ratio("return", returned),
        Measure.count("sessions", played.window().days().size()));
  }

  private static Finding average(Claim.Move claim, Played played, BarSeries reference) {
    var period = claim.averageAgainst().orElseThrow();
    if (!ReferencePeriod.covers(reference, period)) {
      return ReferencePeriod.uncovered(period);
    }
    double before = averageClose(reference);
    double after = averageClose(played.window().days());
    double change = (after / before - 1) * claim.direction().sign();
    return Finding.of(
        pendingOr(played, change > 0),
        Text.format(
            "average close %s against %s in %s to %s",
            "平均收盘价 %1$s，对比期（%3$s 至 %4$s）为 %2$s",
            Numbers.fixed(after, 2),
            Numbers.fixed(before, 2),
            period.from(),
            period.to()),
        Measure.ratio("average", after),
        Measure.ratio("reference_average", before),
        Measure.count("sessions", played.window().days().size()));
  }

  private static Verdict pendingOr(Played played, boolean hit) {
    return !played.window().over() ? Verdict.PENDING : hit ? Verdict.HIT : Verdict.MISS;
  }

  private static double averageClose(BarSeries bars) {
    return java.util.stream.IntStream.range(0, bars.size())
        .mapToDouble(bars::close)
        .average()
        .orElseThrow();
  }

  private static Text withRolls(Trade trade, Text moved) {
    return trade.rolls().isEmpty()
        ? moved
        : moved.plus(
            trade.rolls().size() == 1
                ? Text.of(", 1 roll carried", "（含 1 次移仓）")
                : Text.format(", %d rolls carried", "（含 %d 次移仓）", trade.rolls().size()));
  }

  private static Text side(Direction direction) {
    return switch (direction) {
      case LONG -> Text.of("long", "做多");
      case SHORT -> Text.of("short", "做空");
    };
  }
}

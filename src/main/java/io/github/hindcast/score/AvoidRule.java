package io.github.hindcast.score;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Execution;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Trade;

/// Advice against a trade is a HIT when that trade would have lost money by the end of its horizon.
///
/// A trade that would have ended exactly even lost nothing: MISS. One that could never have been
/// made is NOT_ENTERED. The trade is not the call's own: its P&L is a measure and counts in no
/// total.
final class AvoidRule {
  private AvoidRule() {}

  static Finding judge(Played played) {
    var trades = played.execution().trades();
    if (trades.isEmpty()) {
      var why = played.execution().unfilled().getFirst().reason();
      return Finding.of(
          unmade(played), Text.of("the trade could not have been made: ", "所规避的交易无从成交：").plus(why));
    }
    var net = played.execution().net();
    var first = trades.getFirst();
    var last = trades.getLast();
    return Finding.of(
        closed(played),
        Text.format(
            "the trade advised against, from %s on %s to %s on %s, makes %s",
            "所规避的交易：%2$s %1$s → %4$s %3$s，盈亏 %5$s",
            Numbers.grouped(first.entry().price()),
            first.entry().day(),
            Numbers.grouped(last.exit().price()),
            last.exit().day(),
            Numbers.money(net)),
        Measure.number("avoided_net", net),
        Measure.ratio("avoided_return", Returns.of(first)),
        Measure.count("sessions", played.window().days().size()));
  }

  /// The verdict alone, without the words for it.
  static Verdict verdict(Played played) {
    return played.execution().trades().isEmpty() ? unmade(played) : closed(played);
  }

  private static Verdict unmade(Played played) {
    return played.window().over() ? Verdict.NOT_ENTERED : Verdict.PENDING;
  }

  /// AMBIGUOUS where the two path rules disagree.
  private static Verdict closed(Played played) {
    var adverse = verdict(played.execution());
    return adverse == verdict(played.optimistic()) ? adverse : Verdict.AMBIGUOUS;
  }

  private static Verdict verdict(Execution execution) {
    if (!execution.trades().stream().allMatch(Trade::isClosed)) {
      return Verdict.PENDING;
    }
    return execution.net().signum() < 0 ? Verdict.HIT : Verdict.MISS;
  }
}

package io.github.hindcast.score;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.UnitName;
import io.github.hindcast.replay.Execution;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.replay.Unfilled;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// A level call is a HIT when the position that it took earned money, net of costs, once closed.
///
/// Exactly nothing earned is a MISS. Without a fill it is NOT_ENTERED when the window is over and
/// PENDING before. A position still open is PENDING; one that was closed by its stop or targets is
/// judged even while the window runs on. Where stop and target fall into one bar and the two path
/// rules disagree on the verdict, it is AMBIGUOUS.
final class LevelRule {
  private LevelRule() {}

  /// The verdict alone, without the words for it.
  static Verdict verdict(Played played) {
    var adverse = verdict(played, played.execution());
    return adverse == verdict(played, played.optimistic()) ? adverse : Verdict.AMBIGUOUS;
  }

  static Finding judge(Played played) {
    var adverse = verdict(played, played.execution());
    var favourable = verdict(played, played.optimistic());
    if (adverse == favourable) {
      return new Finding(adverse, reason(played), measures(played));
    }
    return new Finding(
        Verdict.AMBIGUOUS,
        Text.format(
            "stop and target fall into one bar: %s if the stop came first, %s if the target did",
            "止损与止盈落在同一根 K 线：先止损为 %s，先止盈为 %s", adverse, favourable),
        measures(played));
  }

  private static Verdict verdict(Played played, Execution execution) {
    var trades = execution.trades();
    if (trades.isEmpty()) {
      return played.window().over() ? Verdict.NOT_ENTERED : Verdict.PENDING;
    }
    if (!trades.stream().allMatch(Trade::isClosed)) {
      return Verdict.PENDING;
    }
    return execution.net().signum() > 0 ? Verdict.HIT : Verdict.MISS;
  }

  private static List<Measure> measures(Played played) {
    var filled = filled(played.execution());
    return List.of(
        Measure.number(
            "share_filled", filled.divide(asked(played.execution()), 6, RoundingMode.HALF_EVEN)),
        Measure.count("sessions", played.window().days().size()));
  }

  private static BigDecimal filled(Execution execution) {
    return execution.trades().stream()
        .map(Trade::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal asked(Execution execution) {
    return execution.unfilled().stream()
        .map(Unfilled::quantity)
        .reduce(filled(execution), BigDecimal::add);
  }

  private static Text reason(Played played) {
    var execution = played.execution();
    var window = played.window();
    if (execution.trades().isEmpty()) {
      var why = execution.unfilled().getFirst().reason();
      return window.over()
          ? Text.of("not entered: ", "未入场：").plus(why)
          : Reasons.soFar(window.days().lastDay(), window.to())
              .plus(Text.of("not entered, ", "未入场，"))
              .plus(why);
    }
    var quantity =
        Text.format(
            "%s / %s %s",
            "%s / %s %s",
            Numbers.grouped(filled(execution)),
            Numbers.grouped(asked(execution)),
            UnitName.of(window.days().instrument().unit()));
    var first = execution.trades().getFirst().entry().day();
    return Text.format("filled %s from %s; ", "自 %2$s 起成交 %1$s；", quantity, first)
        .plus(ended(execution.trades().getLast()))
        .plus(Reasons.net(execution.net()));
  }

  private static Text ended(Trade last) {
    var at = Numbers.grouped(last.exit().price());
    var day = last.exit().day();
    return switch (last.reason()) {
      case TARGET -> Text.format("closed at %s on %s; ", "%2$s 于 %1$s 平仓；", at, day);
      case STOP -> Text.format("stopped at %s on %s; ", "%2$s 于 %1$s 止损；", at, day);
      case EXPIRY -> Text.format("expired at %s on %s; ", "%2$s 到期按 %1$s 平仓；", at, day);
      case STILL_OPEN ->
          Text.format("still open, marked at %s on %s; ", "仍持仓，按 %2$s 收盘价 %1$s 计；", at, day);
    };
  }
}

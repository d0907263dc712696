package io.github.hindcast.score.lookahead;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Execution;
import io.github.hindcast.replay.Replayed.Announced;
import io.github.hindcast.replay.Replayed.NotPlayed;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Replayed.PlayedPair;
import io.github.hindcast.replay.Replayed.Recorded;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.score.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a judgement says of the time up to the end of a day: each fact by its name, money apart.
///
/// Facts are the first actionable day, every fill (quantities of one day and price together), every
/// trade closed, every day on which orders were held back; under both path rules, for both legs of
/// a pair and for the full hedge. `equity` is that of every evening; on the day itself only where
/// nothing was merely marked. A trade that is marked to the last close is not closed.
record KnownBy(Map<Text, String> facts, Map<Text, BigDecimal> equity) {

  static KnownBy of(Judgement judgement, LocalDate day) {
    var known = new KnownBy(new LinkedHashMap<>(), new LinkedHashMap<>());
    switch (judgement.replayed()) {
      case Played played -> known.add(List.of(), played, day);
      case PlayedPair(_, var longLeg, var shortLeg) -> {
        known.add(List.of(Text.of("long leg, ", "多头腿")), longLeg, day);
        known.add(List.of(Text.of("short leg, ", "空头腿")), shortLeg, day);
      }
      case Announced _, Recorded _, NotPlayed _ -> {}
    }
    return known;
  }

  /// Whether a verdict can never change again.
  static boolean isFinal(Verdict verdict) {
    return verdict.isJudged() || verdict == Verdict.NOT_ENTERED || verdict == Verdict.AMBIGUOUS;
  }

  private void add(List<Text> where, Played played, LocalDate day) {
    var first = played.window().actionableFrom();
    if (!first.isAfter(day)) {
      facts.put(named(where, Text.of("first actionable day", "首个可执行日")), first.toString());
    }
    add(where, played.execution(), day);
    add(in(where, Text.of("favourable path, ", "乐观路径")), played.optimistic(), day);
    played
        .hedging()
        .ifPresent(
            hedge -> add(in(where, Text.of("full hedge, ", "全额套保")), hedge.fullHedge(), day));
  }

  private void add(List<Text> where, Execution execution, LocalDate day) {
    boolean marked = false;
    Map<Text, BigDecimal> entered = new LinkedHashMap<>();
    for (var trade : execution.trades()) {
      if (!trade.entry().day().isAfter(day)) {
        entered.merge(named(where, entry(trade)), trade.quantity(), BigDecimal::add);
        marked |= !trade.isClosed() && !trade.exit().day().isAfter(day);
      }
      if (trade.isClosed() && !trade.exit().day().isAfter(day)) {
        facts.merge(named(where, exit(trade)), closed(trade), (one, other) -> one + ", " + other);
      }
    }
    entered.forEach(
        (name, quantity) -> facts.put(name, quantity.stripTrailingZeros().toPlainString()));
    execution.waits().stream()
        .filter(wait -> !wait.day().isAfter(day))
        .forEach(wait ->
            facts.put(
                named(where, Text.format("held back %s", "委托受阻 %s", wait.day())),
                wait.reason().en()));
    for (var evening : execution.account().days()) {
      if (evening.day().isBefore(day) || (evening.day().equals(day) && !marked)) {
        equity.put(
            named(where, Text.format("equity %s", "权益 %s", evening.day())), evening.equity());
      }
    }
  }

  private static List<Text> in(List<Text> where, Text further) {
    var all = new ArrayList<>(where);
    all.add(further);
    return all;
  }

  private static Text named(List<Text> where, Text what) {
    return where.stream().reduce(Text::plus).map(prefix -> prefix.plus(what)).orElse(what);
  }

  private static Text entry(Trade trade) {
    return Text.format(
        "%s entry %s at %s",
        "%s 入场 %s，价 %s",
        trade.direction().name(),
        trade.entry().day(),
        Numbers.grouped(trade.entry().price()));
  }

  private static Text exit(Trade trade) {
    return Text.format(
        "exit %s at %s of the entry %s at %s",
        "离场 %s，价 %s（入场 %s，价 %s）",
        trade.exit().day(),
        Numbers.grouped(trade.exit().price()),
        trade.entry().day(),
        Numbers.grouped(trade.entry().price()));
  }

  private static String closed(Trade trade) {
    return trade.quantity().stripTrailingZeros().toPlainString()
        + " "
        + trade.reason()
        + " "
        + trade.net().toPlainString();
  }
}

package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Known;
import io.github.hindcast.replay.AccountDay;
import io.github.hindcast.replay.LedgerLine;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.score.Hedge;
import io.github.hindcast.score.Margin;
import io.github.hindcast.score.Risk;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/// The part of an explanation that is about money over time: what was charged, what it took to hold
/// the position, how the hedger compares, and the account evening by evening.
final class MoneySteps {
  private MoneySteps() {}

  static void add(Steps steps, Played played) {
    for (var kind : LedgerLine.Kind.values()) {
      var amount =
          played.execution().account().ledger().lines().stream()
              .filter(line -> line.kind() == kind)
              .map(LedgerLine::amount)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (amount.signum() != 0) {
        steps.add(
            Text.of("ledger", "账目"),
            Labels.ledger(kind).plus(Text.same(" " + Numbers.money(amount))));
      }
    }
  }

  static void add(Steps steps, Risk risk) {
    var held = Text.of("held", "持有");
    steps.add(
        held,
        Text.format(
            "at worst %s against it per unit, at best %s for it; deepest draw-down %s, %s evenings"
                + " under water, worst day %s (-%s)",
            "每单位最大不利变动 %s，最大有利变动 %s；最大回撤 %s，水下 %s 日，最差一日 %s（-%s）",
            Numbers.grouped(risk.excursion().adverse()),
            Numbers.grouped(risk.excursion().favourable()),
            Numbers.money(risk.drawdown().deepest()),
            risk.drawdown().daysUnderWater(),
            risk.drawdown().worstDay(),
            Numbers.money(risk.drawdown().worstLoss())));
    risk.margin().ifPresent(margin -> steps.add(held, margin(margin)));
    risk.rMultiple().ifPresent(r -> steps.add(held, Text.same("R " + Numbers.grouped(r))));
    var ends = risk.pathEnds();
    steps.add(
        Text.of("both ends", "两种路径"),
        Text.format(
            "net %s if the adverse price of a bar came first, %s if the favourable one did; %s of"
                + " the bars are ambiguous",
            "不利价先到净盈亏 %s，有利价先到 %s；路径不明的 K 线占 %s",
            Numbers.money(ends.pessimistic()),
            Numbers.money(ends.optimistic()),
            Numbers.percent(ends.ambiguousShare())));
  }

  private static Text margin(Margin margin) {
    return Text.format(
        "margin %s at its peak, result %s of it; %s margin calls, %s in all",
        "保证金峰值 %s，盈亏为其 %s；追加保证金 %s 次，合计 %s",
        Numbers.money(margin.peak()),
        Numbers.percent(margin.returnOnPeak()),
        margin.calls(),
        Numbers.money(margin.calledInAll()));
  }

  static void add(Steps steps, Hedge hedge) {
    var name = Text.of("hedger", "套保者");
    steps.add(
        name,
        Text.format(
            "effective price %s; no hedge %s; all hedged at the first open %s; an equal part at"
                + " every open %s",
            "套保后实际价格 %s；不套保 %s；首个开盘全部套保 %s；逐日机械分批 %s",
            Numbers.grouped(hedge.effectivePrice()),
            Numbers.grouped(hedge.noHedgePrice()),
            Numbers.grouped(hedge.fullHedgePrice()),
            Numbers.grouped(hedge.ladderPrice())));
    steps.add(
        name,
        Text.format(
            "filled %s of the tonnage, the rest at spot; regret %s; basis %s to %s",
            "区间内成交占 %s，其余按现货；后悔值 %s；基差 %s 至 %s",
            Numbers.percent(hedge.shareFilled()),
            Numbers.grouped(hedge.regret()),
            Numbers.grouped(hedge.basisAtStart()),
            Numbers.grouped(hedge.basisAtEnd())));
    var effect = hedge.effectiveness();
    steps.add(
        name,
        Text.format(
            "variance reduction %s, R² %s, minimum-variance ratio %s, dollar offset %s",
            "方差降幅 %s，R² %s，最小方差比率 %s，金额抵消率 %s",
            shown(effect.varianceReduction()),
            shown(effect.rSquared()),
            shown(effect.minimumVarianceRatio()),
            shown(effect.dollarOffset())));
  }

  private static Object shown(OptionalDouble number) {
    return number.isPresent() ? Numbers.fixed(number.getAsDouble(), 4) : Text.of("not known", "未知");
  }

  /// The account evening by evening.
  static String days(Played played, Language language) {
    var table =
        TextTable.of(
            Arrays.stream(
                    new Text[] {
                      Text.of("DAY", "日期"),
                      Text.of(">POSITION", ">持仓"),
                      Text.of(">MARK", ">结算价"),
                      Text.of(">CASH", ">现金"),
                      Text.of(">EQUITY", ">权益"),
                      Text.of(">MARGIN", ">保证金")
                    })
                .map(name -> name.in(language))
                .toList());
    for (var day : played.execution().account().days()) {
      table.row(cells(day));
    }
    return table.render();
  }

  private static List<String> cells(AccountDay day) {
    return List.of(
        day.day().toString(),
        Numbers.grouped(day.position()),
        Numbers.grouped(day.mark()),
        Numbers.money(day.cash()),
        Numbers.money(day.equity()),
        day.margin().map(Known::value).map(Numbers::money).orElse("?"));
  }
}

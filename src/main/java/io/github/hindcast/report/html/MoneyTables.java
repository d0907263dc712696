package io.github.hindcast.report.html;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Execution;
import io.github.hindcast.replay.LedgerLine;
import io.github.hindcast.replay.Money;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.replay.Unfilled;
import io.github.hindcast.report.Labels;
import io.github.hindcast.report.html.Html.Column;
import io.github.hindcast.score.Hedge;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.score.Pnl;
import io.github.hindcast.score.Risk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// The money of a call as tables: trades, the sums of the ledger, what it took to hold the
/// position, and what a hedger got.
final class MoneyTables {
  private final Html html;
  private final Judgement judgement;
  private final Language language;

  MoneyTables(Html html, Judgement judgement, Language language) {
    this.html = html;
    this.judgement = judgement;
    this.language = language;
  }

  static String net(Judgement judgement) {
    return judgement.pnl().map(pnl -> Numbers.money(pnl.net()) + " " + pnl.currency()).orElse("–");
  }

  void write() {
    if (!judgement.trades().isEmpty()) {
      trades();
    }
    if (judgement.replayed() instanceof Played played) {
      unfilled(played.execution());
    }
    html.open("div", "class", "side-by-side");
    judgement.pnl().ifPresent(this::pnl);
    judgement.risk().ifPresent(this::risk);
    judgement.hedge().ifPresent(this::hedge);
    html.close();
  }

  private void trades() {
    html.table(
        say("Trades", "交易"),
        List.of(
            Column.text(say("side", "方向")),
            Column.number(say("quantity", "数量")),
            Column.day(say("entered", "入场日")),
            Column.number(say("at", "价格")),
            Column.day(say("left", "离场日")),
            Column.number(say("at", "价格")),
            Column.text(say("because", "原因")),
            Column.number(say("rolls", "移仓")),
            Column.number(say("gross", "毛盈亏")),
            Column.number(say("costs", "费用")),
            Column.number(say("net", "净盈亏"))),
        judgement.trades().stream().map(this::trade).toList());
  }

  private List<String> trade(Trade trade) {
    return List.of(
        Labels.direction(trade.direction()).in(language),
        Numbers.grouped(trade.quantity()),
        trade.entry().day().toString(),
        Numbers.grouped(Money.of(trade.entry().price())),
        trade.exit().day().toString(),
        Numbers.grouped(Money.of(trade.exit().price())),
        Labels.exit(trade.reason()).in(language),
        Numbers.money(trade.rollPnl()),
        Numbers.money(trade.gross()),
        trade.costsKnown()
            ? Numbers.money(trade.costs())
            : say("not all known: ", "不全：") + Numbers.money(trade.costs()),
        Numbers.money(trade.net()));
  }

  private void unfilled(Execution execution) {
    if (execution.unfilled().isEmpty()) {
      return;
    }
    html.table(
        say("Orders never filled", "未成交委托"),
        List.of(
            Column.text(say("at", "价格")),
            Column.number(say("quantity", "数量")),
            Column.text(say("why", "原因"))),
        execution.unfilled().stream().map(this::unfilled).toList());
  }

  private List<String> unfilled(Unfilled order) {
    return List.of(
        order.level().isPresent()
            ? Numbers.grouped(Money.of(order.level().getAsDouble()))
            : say("the open", "开盘"),
        Numbers.grouped(order.quantity()),
        order.reason().in(language));
  }

  private void pnl(Pnl pnl) {
    var rows = new ArrayList<List<String>>();
    add(rows, "gross", "毛盈亏", Numbers.money(pnl.gross()));
    add(rows, "of which rolls", "其中移仓", Numbers.money(pnl.roll()));
    if (judgement.replayed() instanceof Played played) {
      costs(rows, played.execution());
    }
    add(rows, "costs in all", "费用合计", Numbers.money(pnl.costs()));
    add(rows, "net", "净盈亏", Numbers.money(pnl.net()));
    add(rows, "gross per unit", "每单位毛盈亏", Numbers.grouped(pnl.perUnit()));
    add(rows, "return on the value at entry", "相对入场金额收益率", Numbers.percent(pnl.returned()));
    figures(say("Profit and loss, ", "盈亏，") + pnl.currency(), rows);
  }

  private void costs(List<List<String>> rows, Execution execution) {
    for (var kind :
        List.of(
            LedgerLine.Kind.COMMISSION,
            LedgerLine.Kind.DUTY,
            LedgerLine.Kind.SLIPPAGE,
            LedgerLine.Kind.INTEREST)) {
      var paid =
          execution.account().ledger().lines().stream()
              .filter(line -> line.kind() == kind)
              .map(line -> line.amount().negate())
              .reduce(Money.ZERO, BigDecimal::add);
      if (paid.signum() != 0) {
        rows.add(List.of(Labels.ledger(kind).in(language), Numbers.money(paid)));
      }
    }
  }

  private void risk(Risk risk) {
    var rows = new ArrayList<List<String>>();
    var ends = risk.pathEnds();
    add(rows, "net, adverse price first", "净盈亏，不利价先到", Numbers.money(ends.pessimistic()));
    add(rows, "net, favourable price first", "净盈亏，有利价先到", Numbers.money(ends.optimistic()));
    add(rows, "ambiguous bars", "路径不明的 K 线", Numbers.percent(ends.ambiguousShare()));
    var excursion = risk.excursion();
    add(rows, "at worst against it, per unit", "每单位最大不利变动", Numbers.grouped(excursion.adverse()));
    add(rows, "at best for it, per unit", "每单位最大有利变动", Numbers.grouped(excursion.favourable()));
    var drawdown = risk.drawdown();
    add(rows, "deepest draw-down", "最大回撤", Numbers.money(drawdown.deepest()));
    add(rows, "evenings under water", "水下天数", String.valueOf(drawdown.daysUnderWater()));
    add(
        rows,
        "worst day",
        "最差一日",
        drawdown.worstDay() + " (" + Numbers.money(drawdown.worstLoss().negate()) + ")");
    risk.rMultiple().ifPresent(r -> add(rows, "R multiple", "R 倍数", Numbers.grouped(r)));
    risk.margin()
        .ifPresent(margin -> {
          add(rows, "margin at its peak", "保证金峰值", Numbers.money(margin.peak()));
          add(rows, "net over peak margin", "净盈亏／保证金峰值", Numbers.percent(margin.returnOnPeak()));
          add(rows, "margin calls", "追加保证金次数", String.valueOf(margin.calls()));
          add(rows, "called in all", "追加合计", Numbers.money(margin.calledInAll()));
        });
    figures(say("What it took to hold it", "持有过程"), rows);
  }

  private void hedge(Hedge hedge) {
    var rows = new ArrayList<List<String>>();
    add(rows, "price got, hedged as the call says", "按判断套保后实际价格", hedge.effectivePrice());
    add(rows, "without a hedge", "不套保", hedge.noHedgePrice());
    add(rows, "all hedged at the first open", "首个开盘全部套保", hedge.fullHedgePrice());
    add(rows, "an equal part at every open", "逐日机械分批", hedge.ladderPrice());
    add(rows, "share hedged", "成交占比", Numbers.percent(hedge.shareFilled()));
    add(rows, "regret against the better", "相对较优者的后悔值", hedge.regret());
    add(rows, "basis at the start", "期初基差", hedge.basisAtStart());
    add(rows, "basis at the end", "期末基差", hedge.basisAtEnd());
    var effect = hedge.effectiveness();
    add(rows, "variance reduction", "方差降幅", known(effect.varianceReduction()));
    add(rows, "R²", "R²", known(effect.rSquared()));
    add(rows, "minimum-variance ratio", "最小方差比率", known(effect.minimumVarianceRatio()));
    add(rows, "dollar offset", "金额抵消率", known(effect.dollarOffset()));
    figures(
        hedge.spotProxy()
            ? say("The hedger, main contract for spot", "套保者（以主力合约代现货）")
            : say("The hedger", "套保者"),
        rows);
  }

  private String known(OptionalDouble number) {
    return number.isPresent() ? Numbers.fixed(number.getAsDouble(), 4) : say("not known", "未知");
  }

  private void add(List<List<String>> rows, String en, String zh, BigDecimal number) {
    add(rows, en, zh, Numbers.grouped(number));
  }

  private void add(List<List<String>> rows, String en, String zh, String value) {
    rows.add(List.of(say(en, zh), value));
  }

  private void figures(String caption, List<List<String>> rows) {
    html.table(
        caption,
        List.of(Column.text(say("figure", "指标")), Column.number(say("value", "数值"))),
        rows);
  }

  private String say(String en, String zh) {
    return Text.of(en, zh).in(language);
  }
}

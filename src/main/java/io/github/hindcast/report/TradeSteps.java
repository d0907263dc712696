package io.github.hindcast.report;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.UnitName;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Fill;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Rollover;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.replay.Unfilled;
import io.github.hindcast.replay.Waiting;
import io.github.hindcast.score.Pnl;
import java.math.BigDecimal;
import java.util.List;

/// The steps of an explanation that have to do with trades: fills against their bars, rolls with
/// their gaps, and the sum of it all.
final class TradeSteps {
  private TradeSteps() {}

  static void add(Steps steps, Played played) {
    var bars = played.window().bars();
    var trades = played.execution().trades();
    trades.forEach(trade -> steps.add(Text.of("entered", "入场"), entered(trade, bars)));
    for (Unfilled order : played.execution().unfilled()) {
      steps.add(Text.of("not filled", "未成交"), unfilled(order));
    }
    for (Waiting wait : played.execution().waits()) {
      steps.add(Text.of("waited", "等待"), Text.same(wait.day() + "  ").plus(wait.reason()));
    }
    trades.stream()
        .flatMap(trade -> trade.rolls().stream())
        .distinct()
        .forEach(roll -> steps.add(Text.of("rolled", "移仓"), rolled(roll)));
    trades.forEach(trade -> steps.add(Text.of("exited", "离场"), exited(trade, bars)));
    trades.forEach(trade -> steps.add(Text.of("trade", "交易"), arithmetic(trade)));
    MoneySteps.add(steps, played);
    Pnl.of(played.execution(), currency(bars)).ifPresent(pnl -> sum(steps, pnl, trades, bars));
  }

  private static Text entered(Trade trade, BarSeries bars) {
    var what =
        Text.format(
            " %s %s @ %s",
            " %s %s @ %s",
            Numbers.grouped(trade.quantity()),
            UnitName.of(bars.instrument().unit()),
            Numbers.grouped(trade.entry().price()));
    return Text.same(when(trade.entry(), bars) + "  ")
        .plus(Labels.direction(trade.direction()))
        .plus(what)
        .plus(bar(trade.entry(), bars));
  }

  private static Text exited(Trade trade, BarSeries bars) {
    var at = when(trade.exit(), bars) + "  @ " + Numbers.grouped(trade.exit().price()) + "  ";
    return Text.same(at).plus(Labels.exit(trade.reason())).plus(bar(trade.exit(), bars));
  }

  /// The trading day and, on bars within it, where the bar opened, in the market's own time.
  private static String when(Fill fill, BarSeries bars) {
    var zone = bars.instrument().session().zone();
    return fill.day()
        + fill.opened().map(at -> " (" + at.atZone(zone).toOffsetDateTime() + ")").orElse("");
  }

  private static Text bar(Fill fill, BarSeries bars) {
    int index = bars.barOf(fill.day(), fill.opened());
    var bar = bars.bar(index);
    var contract = bars.contract(index).map(code -> code + " ").orElse("");
    return Text.format(
        "; %sopen %s high %s low %s close %s",
        "；%s开 %s 高 %s 低 %s 收 %s",
        contract,
        Numbers.grouped(bar.open()),
        Numbers.grouped(bar.high()),
        Numbers.grouped(bar.low()),
        Numbers.grouped(bar.close()));
  }

  private static Text unfilled(Unfilled order) {
    var level =
        order.level().isPresent()
            ? Text.same(Numbers.grouped(order.level().getAsDouble()))
            : Text.of("the open", "开盘价");
    return Text.format(
        "%s @ %s: %s", "%s @ %s：%s", Numbers.grouped(order.quantity()), level, order.reason());
  }

  private static Text rolled(Rollover roll) {
    var prices =
        roll.date()
            + "  "
            + roll.oldContract()
            + " "
            + Numbers.grouped(roll.closedAt())
            + " → "
            + roll.newContract()
            + " "
            + Numbers.grouped(roll.reopenedAt());
    var gap = Numbers.grouped(roll.gap());
    return roll.known()
        ? Text.of(prices + ", gap " + gap, prices + "，价差 " + gap)
        : Text.of(
            prices + ": the gap is not known; the jump of " + gap + " is left out",
            prices + "：价差未知，跳空 " + gap + " 已剔除");
  }

  private static Text arithmetic(Trade trade) {
    var quantity = Numbers.grouped(trade.quantity());
    var entry = Numbers.grouped(trade.entry().price());
    var exit = Numbers.grouped(trade.exit().price());
    var difference =
        switch (trade.direction()) {
          case LONG -> exit + " − " + entry;
          case SHORT -> entry + " − " + exit;
        };
    return Text.format(
        "(%s) × %s = %s; rolls %s; gross %s",
        "(%s) × %s = %s；移仓 %s；毛盈亏 %s",
        difference,
        quantity,
        Numbers.money(trade.pricePnl()),
        Numbers.money(trade.rollPnl()),
        Numbers.money(trade.gross()));
  }

  private static void sum(Steps steps, Pnl pnl, List<Trade> trades, BarSeries bars) {
    steps.add(
        Text.of("sum", "合计"),
        Text.format(
            "gross %s, costs %s, net %s %s; per %s %s",
            "毛盈亏 %s，费用 %s，净盈亏 %s %s；每%s %s",
            Numbers.money(pnl.gross()),
            Numbers.money(pnl.costs()),
            Numbers.money(pnl.net()),
            pnl.currency(),
            UnitName.of(bars.instrument().unit()),
            Numbers.grouped(pnl.perUnit())));
    if (pnl.roll().signum() != 0) {
      var quantity = trades.stream().map(Trade::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
      var spliced =
          Numbers.grouped(
              pnl.gross()
                  .subtract(pnl.roll())
                  .divide(quantity, 4, java.math.RoundingMode.HALF_EVEN));
      steps.add(
          Text.of("sum", "合计"),
          Text.format(
              "the spliced series alone would say %s per %s: it earns the gaps of the rolls",
              "若仅看拼接序列，则为每%2$s %1$s：把换月价差误作盈亏", spliced, UnitName.of(bars.instrument().unit())));
    }
  }

  private static String currency(BarSeries bars) {
    return bars.instrument().currency().orElse("");
  }
}

package io.github.hindcast.report;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.sweep.Axis;
import io.github.hindcast.sweep.Outcome;
import io.github.hindcast.sweep.Overfitting;
import io.github.hindcast.sweep.Plateau;
import io.github.hindcast.sweep.SweepResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A sweep as a reader sees it: what was tried, the best scenarios beside the calls as written, the
/// plateau, the grid of two axes as a field of digits, and how much of the best is luck.
public final class SweepReport {
  private final SweepResult result;
  private final Language language;

  private SweepReport(SweepResult result, Language language) {
    this.result = result;
    this.language = language;
  }

  /// `elapsedMs` is what the caller measured; only the JSON document has it.
  public static String write(SweepResult result, Format format, Language language, long elapsedMs) {
    return switch (format) {
      case TABLE -> new SweepReport(result, language).text();
      case JSON -> SweepJson.write(result, language, elapsedMs);
      case CSV -> new SweepReport(result, language).csv();
    };
  }

  private String text() {
    return paragraph(heading())
        + broken()
        + "\n"
        + table().render()
        + "\n"
        + result.plateau().map(this::plateau).map(this::paragraph).orElse("")
        + HeatMap.of(result, language)
        + paragraph(luck())
        + paragraph(closing());
  }

  private Text heading() {
    var axes =
        result.grid().axes().stream()
            .map(axis -> String.valueOf(axis.size()))
            .collect(Collectors.joining(" × "));
    var head =
        Text.format(
            "%s: %s over %s = %d scenarios: %d run, %d invalid",
            "%s：%s，网格 %s = %d 个情景：已运行 %d 个，无效 %d 个",
            result.book(),
            String.join(", ", result.calls()),
            axes,
            result.grid().size(),
            result.valid(),
            result.invalid());
    return result.notRun() == 0
        ? head
        : head.plus(
            Text.format(
                "; stopped before %d more, which may hold better ones",
                "；中止时尚有 %d 个未运行，其中可能有更优者", result.notRun()));
  }

  private String broken() {
    return result.rulesBroken().stream()
        .map(rule ->
            Wrapped.indented(
                say("invalid, for example: ", "无效示例：") + rule.in(language), "  ", TextTable.WIDTH))
        .collect(Collectors.joining());
  }

  private TextTable table() {
    var columns = new ArrayList<String>();
    columns.add(say("BEST", "最优"));
    result.grid().axes().stream().map(axis -> ">" + shortName(axis)).forEach(columns::add);
    columns.add(">" + say("NET", "净盈亏") + result.currency().map(c -> " " + c).orElse(""));
    columns.add(say(">PER UNIT", ">每单位盈亏"));
    columns.add(say(">TRADES", ">交易数"));
    columns.add(say(">WON", ">盈利占比"));
    columns.add(say(">DRAW-DOWN", ">最大回撤"));
    var table = TextTable.of(columns);
    int rank = 1;
    for (var outcome : result.best()) {
      row(table, String.valueOf(rank++), List.copyOf(outcome.values().values()), outcome);
    }
    var blanks = result.grid().axes().stream().map(_ -> "").toList();
    row(table, say("as written", "原文"), blanks, result.written());
    return table;
  }

  /// Without the call, where only one is swept.
  private String shortName(Axis axis) {
    return result.calls().size() > 1
        ? axis.name()
        : axis.paths().stream()
            .map(path -> path.substring(path.indexOf('.') + 1))
            .collect(Collectors.joining("&"));
  }

  private void row(TextTable table, String name, List<String> values, Outcome outcome) {
    var cells = new ArrayList<String>();
    cells.add(name);
    cells.addAll(values);
    cells.add(Numbers.money(outcome.net()) + (outcome.open() ? " o" : ""));
    cells.add(outcome.perUnit().map(Numbers::grouped).orElse(""));
    cells.add(String.valueOf(outcome.trades()));
    cells.add(
        outcome.hitRate().isPresent() ? Numbers.percent(outcome.hitRate().getAsDouble()) : "");
    cells.add(Numbers.money(outcome.maxDrawdown()));
    table.row(cells);
  }

  private Text plateau(Plateau plateau) {
    var extents =
        plateau.extents().stream()
            .map(e ->
                Text.format(
                    "%s %s to %s (%d values)",
                    "%s 自 %s 至 %s（%d 个取值）", e.axis(), e.from(), e.to(), e.values()))
            .reduce((first, next) -> first.plus(Text.of(", ", "，")).plus(next))
            .orElseThrow();
    return Text.format(
        "Plateau: %d of %d scenarios hang together with the best and keep four fifths of its result,"
            + " %s; lowest %s, mean %s",
        "平台区：%2$d 个情景中有 %1$d 个与最优相连且保有其五分之四以上的净盈亏，%3$s；最低 %4$s，平均 %5$s",
        plateau.scenarios(),
        result.valid(),
        extents,
        HeatMap.money(plateau.lowest()),
        HeatMap.money(plateau.mean()));
  }

  private Text luck() {
    return switch (result.overfitting()) {
      case Overfitting.Unknown(var reason) ->
          Text.format(
              "Luck: the best of %d tried; how much of it is luck cannot be told: %s",
              "运气：%d 个情景中的最优；无法判断其中运气成分：%s", result.tried(), reason);
      case Overfitting.Known(var known) -> {
        var figures =
            Text.format(
                "Luck: the best of %d tried; deflated Sharpe %s, PBO %s, SPA p %s (%d scenarios, %d"
                    + " evenings). ",
                "运气：%d 个情景中的最优；去膨胀夏普概率 %s，过拟合概率 %s，SPA 检验 p 值 %s（样本情景 %d 个，持仓日 %d 个）。",
                result.tried(),
                Numbers.fixed(known.deflatedSharpe(), 4),
                Numbers.fixed(known.pbo(), 4),
                Numbers.fixed(known.spaP(), 4),
                known.sampled(),
                known.days());
        yield figures.plus(
            known.isSkill()
                ? Text.of(
                    "It beats doing nothing by more than luck (above 0.95 and below 0.05), if this was"
                        + " the only sweep. PBO near 0.5: another of the scenarios would do as well.",
                    "若仅做过这一次扫描，其优于不交易的部分不只是运气（高于 0.95 且低于 0.05）。过拟合概率接近 0.5" + " 表示选其他情景也差不多。")
                : Text.of(
                    "It is not to be told from luck, which would take a deflated Sharpe above 0.95 and"
                        + " an SPA p below 0.05.",
                    "无法与运气区分：去膨胀夏普概率须高于 0.95 且 SPA 检验 p 值低于 0.05，方可认为不只是运气。"));
      }
    };
  }

  private Text closing() {
    var text =
        Text.of("Hypothetical: chosen after the fact, traded by nobody.", "模拟业绩：事后挑选，不代表实际交易。");
    var open =
        result.best().stream().anyMatch(Outcome::open) || result.written().open()
            ? text.plus(
                Text.of(
                    " o: the window is not over, what is open is marked to the last close.",
                    "o：窗口未结束，未平仓部分按最后收盘价计。"))
            : text;
    return result.best().stream().allMatch(Outcome::costsKnown)
        ? open
        : open.plus(
            Text.of(
                " Costs are incomplete: no fee is on record for some fills.", "成本不完整：部分成交没有费率记录。"));
  }

  private String csv() {
    var columns = new ArrayList<String>();
    result.grid().axes().stream().map(Axis::name).forEach(columns::add);
    columns.addAll(List.of("net", "per_unit", "trades", "hit_rate", "max_drawdown"));
    return Csv.write(columns, result.best().stream().map(SweepReport::cells).toList());
  }

  private static List<String> cells(Outcome outcome) {
    var cells = new ArrayList<>(outcome.values().values());
    cells.add(outcome.net().toPlainString());
    cells.add(outcome.perUnit().map(BigDecimal::toPlainString).orElse(""));
    cells.add(String.valueOf(outcome.trades()));
    cells.add(
        outcome.hitRate().isPresent()
            ? Json.rounded(outcome.hitRate().getAsDouble()).toPlainString()
            : "");
    cells.add(outcome.maxDrawdown().toPlainString());
    return cells;
  }

  private String paragraph(Text text) {
    return Wrapped.indented(text.in(language), "", TextTable.WIDTH);
  }

  private String say(String en, String zh) {
    return Text.of(en, zh).in(language);
  }
}

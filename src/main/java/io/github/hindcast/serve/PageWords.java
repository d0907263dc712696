package io.github.hindcast.serve;

import static java.util.Map.entry;

import io.github.hindcast.base.Text;
import java.util.Map;

/// The words of the page by the keys that its files have for them. What stands in braces is put in
/// by the page.
final class PageWords {
  static final Map<String, Text> ALL =
      Map.ofEntries(
          entry("across", Text.of("across", "横轴")),
          entry("analyst", Text.of("analyst", "分析师")),
          entry("analysts", Text.of("Analysts", "分析师")),
          entry(
              "axis-help",
              Text.of(
                  "Values: 13800:14700:50 (both ends), 14000,14300, -5%:5%:1%, by -200:200:50,"
                      + " 2020-10-01:2020-12-31:7d, 20:120:10 sessions, none (no stop).",
                  "取值：13800:14700:50（含两端）、14000,14300、-5%:5%:1%、by -200:200:50、"
                      + "2020-10-01:2020-12-31:7d、20:120:10 sessions、none（不设止损）。")),
          entry("axis-values", Text.of("values", "取值")),
          entry("base-rate", Text.of("base rate on other dates", "其他日期的基准命中率")),
          entry("base-reading", Text.of("plainest reading", "基本口径")),
          entry(
              "book-count",
              Text.of(
                  "{calls} calls and statements, {judged} judged, {hits} hit",
                  "共 {calls} 条判断及观点，{judged} 条已判定，{hits} 条命中")),
          entry("books", Text.of("Books", "观点集")),
          entry("call", Text.of("call", "判断")),
          entry("calls", Text.of("calls", "判断数")),
          entry("down", Text.of("down", "纵轴")),
          entry("download", Text.of("Download the strategy file", "下载策略文件")),
          entry("drag", Text.of("drag it, or use the arrow keys", "可拖动，或使用方向键")),
          entry("entered", Text.of("entered", "入场日")),
          entry("entry-price", Text.of("entry price", "入场价")),
          entry("exit-expiry", Text.of("expiry", "到期平仓")),
          entry("exit-price", Text.of("exit price", "离场价")),
          entry("exit-reason", Text.of("left by", "离场原因")),
          entry("exit-still_open", Text.of("still open", "未平仓")),
          entry("exit-stop", Text.of("stop", "止损")),
          entry("exit-target", Text.of("target", "到达目标价")),
          entry("exited", Text.of("left", "离场日")),
          entry("hit-rate", Text.of("hit rate", "命中率")),
          entry("hits", Text.of("hits", "命中")),
          entry("house", Text.of("house", "机构")),
          entry(
              "how",
              Text.of(
                  "Drag a price or a day, or move it with the arrow keys (Page Up and Page Down: ten"
                      + " steps). Ctrl and the wheel zoom.",
                  "拖动价位或日期，或用方向键移动（Page Up、Page Down 每次十格）。按住 Ctrl 滚动滚轮可缩放。")),
          entry(
              "hypothetical",
              Text.of(
                  "Every result is hypothetical: computed after the fact, traded by nobody.",
                  "模拟业绩，不代表实际交易：所有结果均为事后计算。")),
          entry("instrument", Text.of("instrument", "品种")),
          entry("interval", Text.of("95% interval", "95% 区间")),
          entry("invalid", Text.of("not possible", "不成立")),
          entry("judged", Text.of("judged", "已判定")),
          entry("kind", Text.of("kind", "类型")),
          entry(
              "luck-none",
              Text.of(
                  "The best of these is not to be told from luck: deflated Sharpe {sharpe}, SPA p"
                      + " {p}.",
                  "其中最优者无法与运气区分：去膨胀夏普概率 {sharpe}，SPA 检验 p 值 {p}。")),
          entry(
              "luck-note",
              Text.of(
                  "Plain counts, as if calls were independent; hindcast scorecard tells skill from"
                      + " luck.",
                  "仅为简单计数，视各判断相互独立；能力与运气之分见“hindcast scorecard”。")),
          entry(
              "luck-skill",
              Text.of(
                  "The best of these is more than luck: deflated Sharpe {sharpe}, SPA p {p}.",
                  "其中最优者不止于运气：去膨胀夏普概率 {sharpe}，SPA 检验 p 值 {p}。")),
          entry("net", Text.of("net", "净盈亏")),
          entry("no-axis", Text.of("none", "无")),
          entry("optimistic", Text.of("net, path optimistic", "净盈亏（乐观路径）")),
          entry("path", Text.of("path", "路径")),
          entry("percentile", Text.of("percentile among other dates", "在其他日期中的分位")),
          entry("pessimistic", Text.of("net, path pessimistic", "净盈亏（悲观路径）")),
          entry(
              "placebo-note",
              Text.of(
                  "The same call on {dates} other dates of {history} ({from} to {to}),"
                      + " {independent} of them apart from each other.",
                  "将同一判断置于 {history} 的其他 {dates} 个日期（{from} 至 {to}），其中互不重叠的有"
                      + " {independent} 个。")),
          entry("publication", Text.of("publication", "发布时")),
          entry("published", Text.of("published", "发布")),
          entry("quantity", Text.of("quantity", "数量")),
          entry("readings", Text.of("readings", "口径")),
          entry("reset", Text.of("Back to what was said", "恢复原判断")),
          entry("result", Text.of("What would have come of it", "结果")),
          entry("run-sweep", Text.of("Sweep", "扫描")),
          entry("running", Text.of("running …", "运行中……")),
          entry("save", Text.of("Save as a reading", "另存为口径")),
          entry("save-name", Text.of("name", "名称")),
          entry(
              "saved",
              Text.of(
                  "{file} has the reading; put it in place of the old one.",
                  "{file} 已含该口径，请用它替换原文件。")),
          entry("side", Text.of("side", "方向")),
          entry("side-long", Text.of("long", "多")),
          entry("side-short", Text.of("short", "空")),
          entry("skip", Text.of("To the content", "跳至正文")),
          entry(
              "sweep-said",
              Text.of(
                  "{tried} scenarios, {invalid} not possible; as written {written} {currency}. A cell"
                      + " opens the call there.",
                  "共 {tried} 个情景，{invalid} 个不成立；原判断 {written} {currency}。点击单元格可打开相应情景。")),
          entry("sweep-of", Text.of("Sweep: {call}", "参数扫描：{call}")),
          entry("sweep-title", Text.of("Sweep", "参数扫描")),
          entry("to-sweep", Text.of("Sweep this call", "扫描该判断")),
          entry("trades", Text.of("Trades", "交易")),
          entry("untestable", Text.of("Statements that no data could judge", "不可检验的观点")),
          entry("values", Text.of("Values", "取值")),
          entry("verdict", Text.of("verdict", "判定")),
          entry("was", Text.of("written:", "原为：")),
          entry("written-net", Text.of("net as written", "原判断净盈亏")),
          entry("written-verdict", Text.of("verdict as written", "原判断判定")));

  private PageWords() {}
}

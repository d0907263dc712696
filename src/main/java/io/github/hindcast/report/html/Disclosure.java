package io.github.hindcast.report.html;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import io.github.hindcast.score.Verdict;
import java.util.List;

/// The words that must stand beside results that nobody traded, how they came about, and what the
/// verdicts mean.
final class Disclosure {
  private Disclosure() {}

  static final Text HYPOTHETICAL =
      Text.of(
          "Hypothetical results. They were computed after the fact, with the benefit of hindsight in "
              + "the choice of what to test, by replaying published views on recorded prices. No "
              + "money was traded and nobody earned or lost what is shown. Actual trading would have "
              + "met other prices, costs, limits and orders not filled. Past results, hypothetical or "
              + "real, are no guarantee of future ones. Nothing here is advice to buy or sell, nor a "
              + "statement about the intentions of those who published the views.",
          "模拟业绩，不代表实际交易。结果是事后以公开观点对照历史价格重演计算所得，检验对象的选取本身带有后见之明。"
              + "未动用任何资金进行交易，亦无人实际获得或承担所示盈亏。实际交易的价格、费用、涨跌停限制与未成交情况均会不同。"
              + "无论模拟或真实，过往业绩均不保证未来表现。本页不构成买卖建议，也不代表观点发布者的意图。");

  /// How every result was computed, one assumption a sentence.
  static final List<Text> METHOD =
      List.of(
          Text.of(
              "A call is acted on from the first bar that opens at or after its publication; a date "
                  + "without a time counts as the end of that day.",
              "判断自发布之后首根开盘的 K 线起可执行；仅有日期者按当日结束计。"),
          Text.of(
              "Levels are held against raw prices of the contract of the day. A position carried over a "
                  + "change of the main contract is closed and reopened on the two contracts' own prices; "
                  + "where these are not known the gap is left out and flagged.",
              "价位以当日合约的原始价格检验。持仓跨越主力换月时，按新旧合约各自价格平仓并重新开仓；价格不详时剔除换月价差并标注。"),
          Text.of(
              "A limit order fills at its price, or at the open where the market gaps through it; a stop "
                  + "fills at its price, or at the open where the market gaps against it. Touching a level "
                  + "fills it. Nothing fills in a locked or empty market, and nothing is left on the bar of "
                  + "its entry.",
              "限价委托以委托价成交，跳空有利时以开盘价成交；止损以止损价成交，跳空不利时以开盘价成交。触及即成交。" + "封板或无成交时不成交；入场当根 K 线不离场。"),
          Text.of(
              "Where both stop and target fall into one bar the adverse one is taken first; the result "
                  + "with the favourable one first is given beside it.",
              "同一根 K 线内止损与目标均触及时，先计不利者；同时给出先计有利者的结果。"),
          Text.of(
              "Costs are the exchange's fees and the duties of the day, as far as they are on record; a "
                  + "broker's surcharge, market impact and financing are not in the result.",
              "费用为当日交易所手续费及税费（以有记录者为限），不含经纪加收、冲击成本与资金成本。"),
          Text.of(
              "A position still open at the end of the window is closed at the close of its last session.",
              "观察窗口结束时仍持仓者，按最后交易日收盘价平仓。"));

  static Text meaning(Verdict verdict) {
    return switch (verdict) {
      case HIT -> Text.of("what was claimed came true", "所述应验");
      case PARTIAL -> Text.of("it came true in part: a range held on closes only", "部分应验：区间仅收盘价守住");
      case MISS -> Text.of("it did not come true", "未应验");
      case NOT_ENTERED ->
          Text.of("the price at which a position is taken was never reached", "入场价位始终未触及");
      case AMBIGUOUS ->
          Text.of(
              "the order of prices inside a bar decides, and is not known", "取决于 K 线内价格先后，无从得知");
      case PENDING -> Text.of("the window is not over in the data", "数据中观察窗口尚未结束");
      case NO_DATA -> Text.of("what would be needed to judge is not on record", "判定所需数据无记录");
      case UNTESTABLE -> Text.of("no data could ever judge it", "任何数据都无法判定");
    };
  }

  static Text untestable(Text reason) {
    return Text.format("untestable: %s", "不可检验：%s", reason);
  }

  /// The end of every page: what made it, from what.
  static void write(Html html, Imprint imprint, Language language) {
    html.open("footer");
    html.leaf(
        "p",
        Text.format(
                "Made by hindcast %s from data known up to %s.",
                "由 hindcast %s 生成，数据截至 %s。", imprint.version(), imprint.asOf())
            .in(language),
        "class",
        "muted");
    html.close();
  }
}

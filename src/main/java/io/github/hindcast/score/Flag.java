package io.github.hindcast.score;

import io.github.hindcast.base.Text;

/// What a reader must know about a result before trusting it.
public enum Flag {
  PUBLISHED_INFERRED("the date of publication is inferred", "发布时间为推定"),
  CONDITION_UNVERIFIED("the call has a condition that was not checked", "判断附带的条件未核实"),
  DEPENDS_ON_READING("the verdict differs between fair readings", "判定因口径而异"),
  COSTS_NOT_MODELLED(
      "no fees are on record for the instrument: none are in the result", "无该品种费率记录，未计费用"),
  COSTS_INCOMPLETE(
      "no fee is on record for the day of a fill: it is not in the result", "部分成交日无费率记录，费用不全"),
  TERMS_UNVERIFIED("fees, margins or limits used are unverified", "所用费率、保证金或涨跌停板未核实"),
  FRACTIONAL_LOTS("the size is no whole number of lots", "数量不是整手"),
  SPOT_PROXY("the main contract stands in for the spot price", "以主力合约代替现货价格"),
  HELD_BACK("an order waited in a locked or empty market", "委托因封板或无成交而等待"),
  EXIT_LOCKED("the exit at the end of the window fell on a locked limit", "到期平仓日处于封板"),
  CLOSE_ONLY("one price a day: highs and lows between are unknown", "每日仅一个价格，盘中高低未知"),
  MISSING_BARS("the window has sessions without a price", "窗口内有交易日缺少价格"),
  ROLL_GAP_UNKNOWN("a roll gap is not known and is left out", "有换月价差未知，已剔除"),
  ROLLS_UNKNOWN("contracts are spliced: a jump may be a roll", "合约拼接未标明，跳空可能为换月"),
  MARKED_TO_LAST_CLOSE("the position is still open at the last close", "持仓未平，按最后收盘价计"),
  PRICES_ADJUSTED("prices are re-scaled: older levels never traded", "价格经复权，早期价位并非实际成交价"),
  INSTRUMENT_UNVERIFIED("facts of the instrument are unverified", "品种参数未核实"),
  OUTCOME_UNVERIFIED("the outcome on record is unverified", "结果记录未核实"),
  HISTORY_CONTINUOUS("history before the call is that of the continuous series", "此前历史取自连续合约"),
  SHORT_HISTORY("volatility is estimated from few bars", "波动率样本较少");

  private final String en;
  private final String zh;

  Flag(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  public Text text() {
    return Text.of(en, zh);
  }

  /// The word in JSON and CSV.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

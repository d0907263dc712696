package io.github.hindcast.score;

import io.github.hindcast.base.Text;

/// What a reader must know about a result before trusting it.
public enum Flag {
  PUBLISHED_INFERRED("the date of publication is inferred", "发布时间为推定"),
  CONDITION_UNVERIFIED("the call has a condition that was not checked", "判断附带的条件未核实"),
  DEPENDS_ON_READING("the verdict differs between fair readings", "判定因口径而异"),
  COSTS_NOT_MODELLED("commission and slippage are not in the result", "未计手续费与滑点"),
  CLOSE_ONLY("one price a day: highs and lows between are unknown", "每日仅一个价格，盘中高低未知"),
  MISSING_BARS("the window has sessions without a price", "窗口内有交易日缺少价格"),
  ROLL_GAP_UNKNOWN("a roll gap is not known and is left out", "有换月价差未知，已剔除"),
  ROLLS_UNKNOWN("contracts are spliced: a jump may be a roll", "合约拼接未标明，跳空可能为换月"),
  MARKED_TO_LAST_CLOSE("the position is still open at the last close", "持仓未平，按最后收盘价计"),
  PRICES_ADJUSTED("prices are re-scaled: older levels never traded", "价格经复权，早期价位并非实际成交价"),
  INSTRUMENT_UNVERIFIED("facts of the instrument are unverified", "品种参数未核实"),
  OUTCOME_UNVERIFIED("the outcome on record is unverified", "结果记录未核实"),
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

package io.github.hindcast.market.quality;

import io.github.hindcast.base.Text;

/// Everything that prices are checked for, in the order in which findings are told. What each rule
/// computes, and its hard cases, stand at the top of its class.
public enum Rule {
  DAY_ORDER("day-order", Text.of("rows go back in time", "时间倒退"), new DayOrder()),
  DUPLICATE_TIME("duplicate-time", Text.of("two rows at one time", "时间重复"), new DuplicateTime()),
  CLOSED_DAY("closed-day", Text.of("row on a closed day", "休市日有数据"), new ClosedDay()),
  MISSING_DAY("missing-day", Text.of("no row on a trading day", "交易日缺失"), new MissingDay()),
  BAR_SHAPE("bar-shape", Text.of("prices contradict each other", "高低开收矛盾"), new BarShape()),
  ABOVE_ZERO("above-zero", Text.of("price or amount too low", "价格或数量非正"), new AboveZero()),
  EMPTY_CELL("empty-cell", Text.of("empty cell", "单元格缺失"), new EmptyCell()),
  OFF_TICK("off-tick", Text.of("price off the tick", "偏离最小变动价位"), new OffTick()),
  REPEATED_ROW("repeated-row", Text.of("row repeats the one before", "与上一行重复"), new RepeatedRow()),
  UNTRADED_ROW("untraded-row", Text.of("prices without volume", "有价无量"), new UntradedRow()),
  PRICE_LIMIT("price-limit", Text.of("beyond the price limit", "超出涨跌停板"), new PriceLimit()),
  SPLIT_JUMP("split-jump", Text.of("jump like a split", "疑似拆股或复权跳变"), new SplitJump()),
  MIXED_ADJUSTMENT("mixed-adjustment", Text.of("adjusted prices", "含复权价"), new MixedAdjustment()),
  THIN_ROW("thin-row", Text.of("row of another contract", "疑似其他合约的数据"), new ThinRow()),
  COPIED_SETTLEMENT(
      "copied-settlement",
      Text.of("settlement copies the close", "结算价抄自收盘价"),
      new CopiedSettlement()),
  COUNTING_CHANGE(
      "counting-change", Text.of("lots counted otherwise", "持仓量口径变化"), new CountingChange()),
  OUTLIER_RETURN("outlier-return", Text.of("unusual change", "异常涨跌"), new OutlierReturn()),
  FLAT_BAR("flat-bar", Text.of("four equal prices", "四价相同"), new FlatBar()),
  ROLL_JUMP("roll-jump", Text.of("change of contract", "换月"), new RollJump()),
  PARTIAL_DAY("partial-day", Text.of("day may be partial", "疑似未收市数据"), new PartialDay());

  private final String word;
  private final Text label;
  private final Check check;

  Rule(String word, Text label, Check check) {
    this.word = word;
    this.label = label;
    this.check = check;
  }

  /// As files and output name it.
  public String word() {
    return word;
  }

  public Text label() {
    return label;
  }

  Check check() {
    return check;
  }
}

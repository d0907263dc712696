package io.github.hindcast.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns that a spreadsheet of calls may have, by their names in English and Chinese. The
/// first name is the one that is written; only `DATE`, `ANALYST`, `INSTRUMENT` and `HORIZON` must
/// be there.
enum SheetColumn {
  DATE("date", "published", "日期", "发布日期", "发布时间"),
  ANALYST("analyst", "分析师", "研究员", "作者"),
  HOUSE("house", "机构", "公司", "期货公司"),
  INSTRUMENT("instrument", "symbol", "品种", "标的", "合约"),
  KIND("kind", "类型", "类别"),
  SIDE("side", "direction", "方向", "多空"),
  LOW("low", "下限", "下沿", "区间下沿"),
  HIGH("high", "上限", "上沿", "区间上沿"),
  ENTRY("entry", "入场", "入场价", "进场", "进场价"),
  STOP("stop", "止损", "止损价"),
  TARGET("target", "目标", "目标价", "止盈", "止盈价"),
  FROM("from", "起始", "开始"),
  HORIZON("horizon", "until", "期限", "周期", "截止"),
  NOTE("note", "备注", "观点", "说明"),
  SOURCE("source", "来源", "出处"),
  ID("id", "编号"),
  LADDER("ladder", "档数"),
  ORDER("order", "委托方式"),
  SIZE("size", "数量"),
  BAND("band", "中性带"),
  CONDITION("condition", "条件"),
  INFERRED("inferred", "日期依据"),
  ZONE("zone", "时区");

  private final List<String> names;

  SheetColumn(String... names) {
    this.names = List.of(names);
  }

  /// As it is written in English.
  String word() {
    return names.getFirst();
  }

  static List<SheetColumn> needed() {
    return List.of(DATE, ANALYST, INSTRUMENT, HORIZON);
  }

  /// Whatever the case and the blanks around it.
  static Optional<SheetColumn> of(String header) {
    var name = header.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(column -> column.names.contains(name)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(SheetColumn::word).toList();
  }
}

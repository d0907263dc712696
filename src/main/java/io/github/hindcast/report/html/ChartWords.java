package io.github.hindcast.report.html;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The words that the scripts of the charts put on the screen: they have none of their own.
public final class ChartWords {
  private static final Map<String, Text> WORDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("published", Text.of("published", "发布")),
              Map.entry("actionable", Text.of("actionable from", "可执行起点")),
              Map.entry("open", Text.of("open", "开")),
              Map.entry("high", Text.of("high", "高")),
              Map.entry("low", Text.of("low", "低")),
              Map.entry("close", Text.of("close", "收")),
              Map.entry("price", Text.of("price", "价格")),
              Map.entry("volume", Text.of("volume", "成交量")),
              Map.entry("roll", Text.of("roll", "移仓换月")),
              Map.entry("unknown", Text.of("not known", "未知")),
              Map.entry("account", Text.of("equity (line), draw-down (area)", "权益（线）、回撤（阴影）")),
              Map.entry("equity", Text.of("equity", "权益")),
              Map.entry("drawdown", Text.of("draw-down", "回撤")),
              Map.entry("lead", Text.of("difference", "差值")),
              Map.entry("dates", Text.of("dates", "日期数")),
              Map.entry("real", Text.of("this call", "本判断")),
              Map.entry("rate", Text.of("hit rate", "命中率")),
              Map.entry("base", Text.of("base rate", "基准命中率"))));

  private ChartWords() {}

  public static ObjectNode of(Language language) {
    var json = JsonNodeFactory.instance.objectNode();
    WORDS.forEach((name, word) -> json.put(name, word.in(language)));
    return json;
  }
}

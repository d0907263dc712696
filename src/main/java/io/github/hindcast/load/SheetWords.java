package io.github.hindcast.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The words for kinds and sides that a spreadsheet of calls may use, English and Chinese.
final class SheetWords {
  static final String UNTESTABLE = "untestable";

  /// The kinds that a row can hold.
  static final List<String> KINDS =
      List.of(
          "level",
          "range",
          "direction",
          "floor",
          "ceiling",
          "rise-to",
          "fall-to",
          "avoid",
          "signal",
          "neutral",
          UNTESTABLE);

  private static final Map<String, String> KIND_WORDS =
      Map.ofEntries(
          Map.entry("价位", "level"),
          Map.entry("区间", "range"),
          Map.entry("震荡", "range"),
          Map.entry("方向", "direction"),
          Map.entry("支撑", "floor"),
          Map.entry("支撑位", "floor"),
          Map.entry("压力", "ceiling"),
          Map.entry("压力位", "ceiling"),
          Map.entry("涨至", "rise-to"),
          Map.entry("跌至", "fall-to"),
          Map.entry("规避", "avoid"),
          Map.entry("信号", "signal"),
          Map.entry("中性", "neutral"),
          Map.entry("不可检验", UNTESTABLE));

  private static final Map<String, List<String>> SIDE_WORDS =
      Map.of(
          "long", List.of("buy", "bullish", "up", "多", "做多", "买", "买入", "看多", "看涨", "涨"),
          "short", List.of("sell", "bearish", "down", "空", "做空", "卖", "卖出", "看空", "看跌", "跌"),
          "neutral", List.of("中性", "震荡"));

  private SheetWords() {}

  /// The kind that is meant; the word itself where it is none of these.
  static String kind(String written) {
    var word = written.toLowerCase(Locale.ROOT).replace(' ', '-');
    return KIND_WORDS.getOrDefault(word, word);
  }

  /// `long`, `short` or `neutral`; the word itself where it is none of these.
  static String side(String written) {
    var word = written.toLowerCase(Locale.ROOT);
    return SIDE_WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(word);
  }

  /// The kind of claim that a kind of row is.
  static String claim(String kind) {
    return switch (kind) {
      case "floor", "ceiling", "rise-to", "fall-to" -> "barrier";
      case UNTESTABLE -> "event";
      default -> kind;
    };
  }
}

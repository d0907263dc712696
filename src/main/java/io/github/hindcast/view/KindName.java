package io.github.hindcast.view;

import io.github.hindcast.base.Text;

/// What the kinds of statements and calls are called; in English that is the word of the files.
public final class KindName {
  private KindName() {}

  /// Of a word that [Claim#kind] has; another word stays as it is.
  public static Text of(String kind) {
    return switch (kind) {
      case "level" -> Text.of(kind, "价位");
      case "range" -> Text.of(kind, "区间");
      case "direction" -> Text.of(kind, "方向");
      case "barrier" -> Text.of(kind, "支撑压力");
      case "avoid" -> Text.of(kind, "规避");
      case "relative" -> Text.of(kind, "相对强弱");
      case "volatility" -> Text.of(kind, "波动率");
      case "signal" -> Text.of(kind, "多空信号");
      case "neutral" -> Text.of(kind, "中性");
      case "series" -> Text.of(kind, "利率序列");
      case "event" -> Text.of(kind, "事件");
      case "quantity" -> Text.of(kind, "数量");
      default -> Text.same(kind);
    };
  }
}

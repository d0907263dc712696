package io.github.hindcast.instrument;

import io.github.hindcast.base.Text;

/// What the units of the files are called; in English by the word of the files.
public final class UnitName {
  private UnitName() {}

  /// A unit that is written the same in Chinese, or that nobody foresaw, stays as it is.
  public static Text of(String unit) {
    return switch (unit) {
      case "t" -> Text.of(unit, "吨");
      case "kt" -> Text.of(unit, "千吨");
      case "Mt" -> Text.of(unit, "百万吨");
      case "oz" -> Text.of(unit, "盎司");
      case "Moz" -> Text.of(unit, "百万盎司");
      case "share" -> Text.of(unit, "股");
      case "bn-usd" -> Text.of(unit, "十亿美元");
      case "percent" -> Text.of(unit, "%");
      default -> Text.same(unit);
    };
  }
}

package io.github.hindcast.market.quality;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.market.Column;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/// How findings write figures, times and columns.
final class Wording {
  private Wording() {}

  static String number(double value) {
    return Double.isFinite(value)
        ? Numbers.grouped(new BigDecimal(value).round(new MathContext(10)))
        : String.valueOf(value);
  }

  /// A return as `+3.2%`.
  static String change(double share) {
    return String.format(Locale.ROOT, "%+.1f%%", 100 * share);
  }

  /// With as many digits as tell a factor: `0.5`, `7.25`.
  static String factor(double value) {
    return Numbers.grouped(new BigDecimal(value).round(new MathContext(3)));
  }

  static String time(Strand strand, int bar) {
    var place = strand.place(bar);
    return place.time().map(time -> place.day() + " " + time).orElse(place.day().toString());
  }

  static Text weekday(DayOfWeek day) {
    return Text.of(
        "a " + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
        day.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE));
  }

  static Text column(Column column) {
    return switch (column) {
      case OPEN -> Text.of("open", "开盘");
      case HIGH -> Text.of("high", "最高");
      case LOW -> Text.of("low", "最低");
      case CLOSE -> Text.of("close", "收盘");
      case SETTLEMENT -> Text.of("settlement", "结算价");
      case VOLUME -> Text.of("volume", "成交量");
      case OPEN_INTEREST -> Text.of("open interest", "持仓量");
      case LIMIT_UP -> Text.of("upper limit", "涨停价");
      case LIMIT_DOWN -> Text.of("lower limit", "跌停价");
    };
  }
}

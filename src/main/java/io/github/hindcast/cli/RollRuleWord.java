package io.github.hindcast.cli;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.LastTradingDay;
import io.github.hindcast.market.RollRule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A rule as the command line writes it: `open-interest:1.1`, `volume:1.0`, `before-last-day:20`.
/// The last trading day is that of SHFE (`before-last-day:20:fifteenth`) or of GFEX
/// (`before-last-day:20:tenth-session`).
final class RollRuleWord implements ITypeConverter<RollRule> {
  static Text refused(String text) {
    return Text.format(
        "open-interest:1.1, volume:1.0, before-last-day:20:fifteenth or"
            + " before-last-day:20:tenth-session was expected, was \"%s\"",
        "应为“open-interest:1.1”、“volume:1.0”、“before-last-day:20:fifteenth”或"
            + "“before-last-day:20:tenth-session”，实为“%s”",
        text);
  }

  private static TypeConversionException unknown(String text) {
    return new TypeConversionException(refused(text).en());
  }

  @Override
  public RollRule convert(String text) {
    var parts = text.split(":", -1);
    try {
      return switch (parts[0]) {
        case "open-interest" -> new RollRule.OpenInterest(ratio(parts, text));
        case "volume" -> new RollRule.Volume(ratio(parts, text));
        case "before-last-day" -> beforeLastDay(parts, text);
        default -> throw unknown(text);
      };
    } catch (IllegalArgumentException _) {
      throw unknown(text);
    }
  }

  private static double ratio(String[] parts, String text) {
    if (parts.length > 2) {
      throw unknown(text);
    }
    return parts.length == 1 ? 1 : Double.parseDouble(parts[1]);
  }

  private static RollRule beforeLastDay(String[] parts, String text) {
    if (parts.length != 3) {
      throw unknown(text);
    }
    var rule =
        switch (parts[2]) {
          case "fifteenth" -> LastTradingDay.FIFTEENTH;
          case "tenth-session" -> LastTradingDay.TENTH_SESSION;
          default -> throw unknown(text);
        };
    return new RollRule.BeforeLastTradingDay(Integer.parseInt(parts[1]), rule);
  }
}

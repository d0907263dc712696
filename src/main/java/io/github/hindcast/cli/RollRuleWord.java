package io.github.hindcast.cli;

import io.github.hindcast.instrument.LastTradingDay;
import io.github.hindcast.market.RollRule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A rule as the command line writes it: `open-interest:1.1`, `volume:1.0`, `before-last-day:20`.
/// The last trading day is that of SHFE (`before-last-day:20:fifteenth`) or of GFEX
/// (`before-last-day:20:tenth-session`).
final class RollRuleWord implements ITypeConverter<RollRule> {
  private static final String FORM =
      "open-interest:1.1, volume:1.0, before-last-day:20:fifteenth or"
          + " before-last-day:20:tenth-session was expected, was \"";

  @Override
  public RollRule convert(String text) {
    var parts = text.split(":", -1);
    try {
      return switch (parts[0]) {
        case "open-interest" -> new RollRule.OpenInterest(ratio(parts, text));
        case "volume" -> new RollRule.Volume(ratio(parts, text));
        case "before-last-day" -> beforeLastDay(parts, text);
        default -> throw new TypeConversionException(FORM + text + "\"");
      };
    } catch (IllegalArgumentException _) {
      throw new TypeConversionException(FORM + text + "\"");
    }
  }

  private static double ratio(String[] parts, String text) {
    if (parts.length > 2) {
      throw new TypeConversionException(FORM + text + "\"");
    }
    return parts.length == 1 ? 1 : Double.parseDouble(parts[1]);
  }

  private static RollRule beforeLastDay(String[] parts, String text) {
    if (parts.length != 3) {
      throw new TypeConversionException(FORM + text + "\"");
    }
    var rule =
        switch (parts[2]) {
          case "fifteenth" -> LastTradingDay.FIFTEENTH;
          case "tenth-session" -> LastTradingDay.TENTH_SESSION;
          default -> throw new TypeConversionException(FORM + text + "\"");
        };
    return new RollRule.BeforeLastTradingDay(Integer.parseInt(parts[1]), rule);
  }
}

package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.view.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads how much is traded: `{ tonnes: 1000 }`.
final class SizeReader {
  private static final List<String> UNITS = List.of("tonnes", "ounces", "shares", "units");

  /// The unit of an instrument that each word is for; `units` fits any.
  private static final Map<String, String> MEANS =
      Map.of("tonnes", "t", "ounces", "oz", "shares", "share");

  private static final BigDecimal LEAST = new BigDecimal("0.001");

  private SizeReader() {}

  static Optional<Quantity> quantity(Spot spot, List<Instrument> traded) {
    return spot.fields(UNITS)
        .flatMap(fields -> {
          var given = UNITS.stream().filter(unit -> fields.at(unit).isPresent()).toList();
          if (given.isEmpty() && !fields.isSound()) {
            return Optional.empty();
          }
          if (given.size() != 1) {
            return spot.refuse(
                Text.format(
                    "expected one of tonnes, ounces, shares and units, was %s",
                    "应为 tonnes、ounces、shares、units 之一，实为：%s",
                    given.isEmpty()
                        ? Text.of("none", "无")
                        : new Text(String.join(" and ", given), String.join("、", given))));
          }
          String unit = given.getFirst();
          var amount = fields.required(unit, SizeReader::splittable);
          requireUnit(fields, unit, traded);
          return fields.buildAt(unit, () -> new Quantity(amount.orElseThrow()));
        });
  }

  /// So much that a ladder of the longest length allowed has something on every rung.
  private static Optional<BigDecimal> splittable(Spot spot) {
    return Scalars.aboveZero(spot)
        .flatMap(amount ->
            amount.compareTo(LEAST) >= 0
                ? Optional.of(amount)
                : spot.expected(Text.format("a quantity of at least %s", "不少于 %s 的数量", LEAST)));
  }

  private static void requireUnit(Fields fields, String unit, List<Instrument> traded) {
    traded.stream()
        .filter(instrument -> !fits(unit, instrument))
        .findFirst()
        .ifPresent(instrument ->
            fields.refuse(
                unit,
                Text.format(
                    "expected %s, as %s is priced per %s, was %s",
                    "应为 %s，因为 %s 以 %s 计价，实为 %s",
                    fitting(instrument),
                    instrument.id(),
                    instrument.unit(),
                    unit)));
  }

  private static boolean fits(String unit, Instrument instrument) {
    return instrument.unit().equals(MEANS.getOrDefault(unit, instrument.unit()));
  }

  private static Text fitting(Instrument instrument) {
    return UNITS.stream()
        .filter(unit -> instrument.unit().equals(MEANS.getOrDefault(unit, "")))
        .findFirst()
        .map(unit -> Text.format("%s or units", "%s 或 units", unit))
        .orElse(Text.same("units"));
  }
}

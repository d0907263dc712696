package io.github.hindcast.load;

import io.github.hindcast.load.CsvTable.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/// Readers of the values of a row.
final class Cells {
  private Cells() {}

  static Optional<LocalDate> date(Row row, String column) {
    var day = Days.parse(row.text(column));
    if (day.isEmpty()) {
      row.refuse(column, "expected a date such as 2020-12-31" + was(row, column));
    }
    return day;
  }

  /// A number above zero.
  static OptionalDouble price(Row row, String column) {
    var number = number(row, column, "a price above zero");
    if (number.isPresent() && number.getAsDouble() <= 0) {
      row.refuse(column, "expected a price above zero" + was(row, column));
      return OptionalDouble.empty();
    }
    return number;
  }

  /// A value that may be missing at the origin, but is not below zero where it is there.
  static OptionalDouble amount(Row row, String column) {
    if (row.text(column).isEmpty()) {
      return OptionalDouble.empty();
    }
    var number = number(row, column, "a number of zero or above, or nothing");
    if (number.isPresent() && number.getAsDouble() < 0) {
      row.refuse(column, "expected a number of zero or above, or nothing" + was(row, column));
      return OptionalDouble.empty();
    }
    return number;
  }

  static Optional<BigDecimal> rate(Row row, String column) {
    if (row.text(column).isEmpty()) {
      return Optional.empty();
    }
    return number(row, column, "a rate in percent, or nothing").isPresent()
        ? Optional.of(new BigDecimal(row.text(column)))
        : Optional.empty();
  }

  static Optional<String> word(Row row, String column) {
    var text = row.text(column);
    if (text.isBlank()) {
      row.refuse(column, "expected the name of a contract, was nothing");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static OptionalDouble number(Row row, String column, String what) {
    var number = Decimals.parse(row.text(column));
    if (number.isEmpty()) {
      row.refuse(column, "expected " + what + was(row, column));
    }
    return number;
  }

  private static String was(Row row, String column) {
    var text = row.text(column);
    return ", was " + (text.isEmpty() ? "nothing" : Quoted.of(text));
  }
}

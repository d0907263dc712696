package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.CsvTable.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/// Readers of the values of a row.
final class Cells {
  private static final Text PRICE = Text.of("a price above zero", "大于零的价格");
  private static final Text AMOUNT = Text.of("a number of zero or above, or nothing", "不小于零的数字或留空");
  private static final Text RATE = Text.of("a rate in percent, or nothing", "百分数或留空");

  private Cells() {}

  static Optional<LocalDate> date(Row row, String column) {
    var day = Days.parse(row.text(column));
    if (day.isEmpty()) {
      row.refuse(column, wrong(Days.DATE_FORM, row, column));
    }
    return day;
  }

  /// A number above zero.
  static OptionalDouble price(Row row, String column) {
    var number = number(row, column, PRICE);
    if (number.isPresent() && number.getAsDouble() <= 0) {
      row.refuse(column, wrong(PRICE, row, column));
      return OptionalDouble.empty();
    }
    return number;
  }

  /// A value that may be missing at the origin, but is not below zero where it is there.
  static OptionalDouble amount(Row row, String column) {
    if (row.text(column).isEmpty()) {
      return OptionalDouble.empty();
    }
    var number = number(row, column, AMOUNT);
    if (number.isPresent() && number.getAsDouble() < 0) {
      row.refuse(column, wrong(AMOUNT, row, column));
      return OptionalDouble.empty();
    }
    return number;
  }

  static Optional<BigDecimal> rate(Row row, String column) {
    if (row.text(column).isEmpty()) {
      return Optional.empty();
    }
    return number(row, column, RATE).isPresent()
        ? Optional.of(new BigDecimal(row.text(column)))
        : Optional.empty();
  }

  static Optional<String> word(Row row, String column) {
    var text = row.text(column);
    if (text.isBlank()) {
      row.refuse(column, Text.of("expected the name of a contract, was nothing", "应为合约名称，实为空"));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static OptionalDouble number(Row row, String column, Text what) {
    var number = Decimals.parse(row.text(column));
    if (number.isEmpty()) {
      row.refuse(column, wrong(what, row, column));
    }
    return number;
  }

  private static Text wrong(Text expected, Row row, String column) {
    return Text.format("expected %s, was %s", "应为：%s，实为：%s", expected, found(row.text(column)));
  }

  static Text twice(LocalDate day) {
    return Text.format("day %s stands twice", "日期 %s 出现两次", day);
  }

  static Text notAfter(LocalDate before, LocalDate day) {
    return Text.format("expected a day after %s, was %s", "应为 %s 之后的日期，实为 %s", before, day);
  }

  /// What stands in a cell, as messages say it.
  static Text found(String text) {
    return text.isEmpty() ? Text.of("nothing", "空") : Text.same(Quoted.of(text));
  }
}

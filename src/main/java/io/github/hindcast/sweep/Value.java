package io.github.hindcast.sweep;

import io.github.hindcast.base.BrokenRule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/// One value of an axis: what a part of a call is set to in a scenario.
public sealed interface Value {
  BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// A price, a share or a count, as it is.
  record Exact(BigDecimal number) implements Value {}

  /// So much added to what the call says.
  record By(BigDecimal amount) implements Value {}

  /// So many percent added to what the call says: 5 makes 100 to 105.
  record Percent(BigDecimal percent) implements Value {}

  /// A date.
  record Day(LocalDate day) implements Value {}

  /// So many sessions or months after the publication.
  record Length(int count, Unit unit) implements Value {}

  /// Nothing: a call without a stop.
  record None() implements Value {}

  /// What lengths are counted in.
  enum Unit {
    SESSIONS,
    MONTHS
  }

  /// The number that this makes of the `written` one.
  static BigDecimal onto(BigDecimal written, Value value) {
    return switch (value) {
      case Exact(var number) -> number;
      case By(var amount) -> written.add(amount);
      case Percent(var percent) ->
          written.add(written.multiply(percent).divide(HUNDRED, MathContext.DECIMAL64));
      case Day _, Length _, None _ ->
          throw BrokenRule.of("expected a number, was %s", "应为数字，实为 %s", value.text());
    };
  }

  /// As it is written in a range or a list.
  default String text() {
    return switch (this) {
      case Exact(var number) -> number.toPlainString();
      case By(var amount) -> (amount.signum() < 0 ? "" : "+") + amount.toPlainString();
      case Percent(var percent) ->
          (percent.signum() < 0 ? "" : "+") + percent.toPlainString() + "%";
      case Day(var day) -> day.toString();
      case Length(var count, var unit) ->
          count + (unit == Unit.SESSIONS ? " session" : " month") + (count == 1 ? "" : "s");
      case None _ -> "none";
    };
  }
}

package io.github.hindcast.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// One named number of a judgement, such as `closes_inside`; the name is its field in JSON.
public record Measure(String name, Value value) {

  /// A count, a number, a day or a word.
  public sealed interface Value {}

  public record Count(long count) implements Value {}

  public record Amount(BigDecimal amount) implements Value {}

  public record Day(LocalDate day) implements Value {}

  public record Word(String word) implements Value {}

  public static Measure count(String name, long count) {
    return new Measure(name, new Count(count));
  }

  public static Measure number(String name, BigDecimal number) {
    return new Measure(name, new Amount(number));
  }

  /// Rounded to six decimals, half to even, for a share, a return or a statistic.
  public static Measure ratio(String name, double ratio) {
    return number(name, BigDecimal.valueOf(ratio).setScale(6, RoundingMode.HALF_EVEN));
  }

  public static Measure day(String name, LocalDate day) {
    return new Measure(name, new Day(day));
  }

  public static Measure word(String name, String word) {
    return new Measure(name, new Word(word));
  }
}

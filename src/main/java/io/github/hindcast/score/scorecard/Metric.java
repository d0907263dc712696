package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import java.util.OptionalDouble;

/// One number over many calls, or why there is none: never NaN, never a zero that stands for
/// nothing.
///
/// `name` is its word in JSON, `label` what a reader sees.
public record Metric(String name, Text label, Unit unit, Result result) {

  /// How a value is written.
  public enum Unit {
    /// A share of one, a return: in percent.
    SHARE,
    /// A plain number.
    NUMBER,
    /// A probability by luck alone.
    P_VALUE
  }

  /// A number or a reason.
  public sealed interface Result {}

  /// `n` is how many calls (or closes, where the metric says so) it rests on.
  public record Known(double value, int n) implements Result {
    public Known {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a metric must be finite, was " + value);
      }
      if (n < 1) {
        throw new IllegalArgumentException("a metric must rest on at least 1, was " + n);
      }
    }
  }

  public record Missing(Text reason) implements Result {}

  /// A metric in the making: what it is called, before anything is counted.
  record Named(String name, Text label, Unit unit) {
    Metric of(double value, int n) {
      return new Metric(name, label, unit, new Known(value, n));
    }

    Metric of(OptionalDouble value, int n, Text otherwise) {
      return value.isPresent() ? of(value.getAsDouble(), n) : none(otherwise);
    }

    Metric none(Text reason) {
      return new Metric(name, label, unit, new Missing(reason));
    }
  }

  static Named share(String name, String en, String zh) {
    return new Named(name, Text.of(en, zh), Unit.SHARE);
  }

  static Named number(String name, String en, String zh) {
    return new Named(name, Text.of(en, zh), Unit.NUMBER);
  }

  static Named pValue(String name, String en, String zh) {
    return new Named(name, Text.of(en, zh), Unit.P_VALUE);
  }
}

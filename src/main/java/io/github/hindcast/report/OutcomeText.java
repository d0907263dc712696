package io.github.hindcast.report;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.UnitName;
import io.github.hindcast.market.Outcome;

/// An outcome on record with its origin, or why there is none.
public final class OutcomeText {
  private OutcomeText() {}

  public static Text of(Outcome outcome) {
    return switch (outcome.result()) {
      case Outcome.Measured(var value, var on, var origin, _) ->
          Text.format(
              ": %s %s, made public %s (%s)",
              "：%s %s，公布于 %s（%s）", Numbers.grouped(value), UnitName.of(outcome.unit()), on, origin);
      case Outcome.Settled(var happened, var on, var origin, _) ->
          happened
              ? Text.format(": happened on %s (%s)", "：发生于 %s（%s）", on, origin)
              : Text.format(": had not happened by %s (%s)", "：截至 %s 未发生（%s）", on, origin);
      case Outcome.Unknown(var reason) -> Text.of(": not on record, ", "：无记录，").plus(reason);
    };
  }
}

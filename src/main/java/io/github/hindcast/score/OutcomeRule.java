package io.github.hindcast.score;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.UnitName;
import io.github.hindcast.market.Outcome.Measured;
import io.github.hindcast.market.Outcome.Settled;
import io.github.hindcast.market.Outcome.Unknown;
import io.github.hindcast.replay.Replayed.Recorded;
import io.github.hindcast.view.Claim;
import java.math.BigDecimal;

/// An event is a HIT when it is on record that it happened by the last day of the window; a
/// quantity when the number on record lies within the tolerance, edges included.
///
/// An outcome that is not on record is PENDING while the window runs beyond anything on record,
/// else NO_DATA: it is never guessed. An event that happened only after the window is a MISS; one
/// that had not happened on a day before its end is PENDING.
final class OutcomeRule {
  private OutcomeRule() {}

  static Finding judge(Claim.Event claim, Recorded recorded) {
    return switch (recorded.outcome().result()) {
      case Unknown unknown -> unknown(unknown, recorded);
      case Settled settled -> event(claim, settled, recorded);
      case Measured _ -> mismatch(recorded);
    };
  }

  static Finding judge(Claim.Forecast claim, Recorded recorded) {
    return switch (recorded.outcome().result()) {
      case Unknown unknown -> unknown(unknown, recorded);
      case Measured measured -> quantity(claim, measured);
      case Settled _ -> mismatch(recorded);
    };
  }

  private static Finding event(Claim.Event claim, Settled settled, Recorded recorded) {
    boolean inTime = settled.happened() && !settled.on().isAfter(recorded.to());
    var what =
        settled.happened()
            ? Text.of("happened on " + settled.on(), "发生于 " + settled.on())
            : Text.of("had not happened by " + settled.on(), "截至 " + settled.on() + " 未发生");
    var measures = new java.util.ArrayList<Measure>();
    measures.add(Measure.day("settled_on", settled.on()));
    claim
        .probability()
        .map(p -> brier(p, inTime))
        .ifPresent(score -> measures.add(Measure.number("brier", score)));
    boolean mayStillHappen = !settled.happened() && settled.on().isBefore(recorded.to());
    return new Finding(
        inTime ? Verdict.HIT : mayStillHappen ? Verdict.PENDING : Verdict.MISS, what, measures);
  }

  /// Brier score of one forecast: (p − outcome)², 0 at best, 1 at worst.
  private static BigDecimal brier(BigDecimal probability, boolean happened) {
    var error = probability.subtract(happened ? BigDecimal.ONE : BigDecimal.ZERO);
    return error.multiply(error);
  }

  private static Finding quantity(Claim.Forecast claim, Measured measured) {
    var error = measured.value().subtract(claim.value());
    boolean within = error.abs().compareTo(claim.tolerance()) <= 0;
    return Finding.of(
        within ? Verdict.HIT : Verdict.MISS,
        Text.format(
            "%s %s against %s on record, tolerance %s",
            "预测 %s %s，记录值 %s，容差 %s",
            Numbers.grouped(claim.value()),
            UnitName.of(claim.unit()),
            Numbers.grouped(measured.value()),
            Numbers.grouped(claim.tolerance())),
        Measure.number("forecast", claim.value()),
        Measure.number("outcome", measured.value()),
        Measure.number("error", error),
        Measure.day("known_on", measured.on()));
  }

  private static Finding unknown(Unknown unknown, Recorded recorded) {
    boolean running = recorded.to().isAfter(recorded.knownUpTo());
    return Finding.of(running ? Verdict.PENDING : Verdict.NO_DATA, unknown.reason());
  }

  /// Loading refuses this; it can only be built by hand.
  private static Finding mismatch(Recorded recorded) {
    throw new IllegalArgumentException(
        "outcome "
            + recorded.outcome().id()
            + " is not of the kind that "
            + recorded.call().id()
            + " asks for");
  }
}

package io.github.hindcast.market;

import io.github.hindcast.base.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What became of an event or a number, as far as it is on record, with where that was read.
///
/// `unit` is empty for an event. An outcome that is not on record says why in [Unknown].
public record Outcome(String id, Text name, String unit, Result result) {

  /// On record or not.
  public sealed interface Result {}

  /// The number turned out to be `value`, made public on `on`.
  public record Measured(BigDecimal value, LocalDate on, String origin, boolean unverified)
      implements Result {}

  /// The event happened on `on`, or it was settled on `on` that it had not.
  public record Settled(boolean happened, LocalDate on, String origin, boolean unverified)
      implements Result {}

  /// Nothing is on record, for the reason given.
  public record Unknown(Text reason) implements Result {}

  /// The day on which the outcome became known; empty while it is not.
  public Optional<LocalDate> knownOn() {
    return switch (result) {
      case Measured measured -> Optional.of(measured.on());
      case Settled settled -> Optional.of(settled.on());
      case Unknown _ -> Optional.empty();
    };
  }

  /// As it stood at the end of `day`.
  public Outcome asOf(LocalDate day) {
    boolean known = knownOn().map(on -> !on.isAfter(day)).orElse(true);
    return known
        ? this
        : new Outcome(
            id, name, unit, new Unknown(Text.of("not yet known on " + day, "截至 " + day + " 尚不知晓")));
  }
}

package io.github.hindcast.score;

import io.github.hindcast.replay.Execution;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Trading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What it took to hold a call's position: excursions, draw-down, margin, and the result in units
/// of the risk taken.
///
/// `rMultiple` is the net result over the risk at entry, from the entry to the stop; empty for a
/// call without a stop, because its risk was never said.
public record Risk(
    Excursion excursion,
    Drawdown drawdown,
    Optional<Margin> margin,
    Optional<BigDecimal> rMultiple,
    PathEnds pathEnds) {

  /// Empty where nothing was traded.
  static Optional<Risk> of(Played played) {
    var execution = played.execution();
    if (execution.trades().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Risk(
            Excursion.of(execution.trades(), played.window().bars()),
            Drawdown.of(execution.account().days()),
            Margin.of(execution.account().days(), execution.net()),
            rMultiple(played),
            PathEnds.of(played)));
  }

  /// Empty where nothing was traded, and for a call without a stop.
  static Optional<BigDecimal> rMultiple(Played played) {
    return stop(played.call().claim()).flatMap(stop -> rMultiple(played.execution(), stop));
  }

  private static Optional<BigDecimal> stop(Claim claim) {
    return claim instanceof Claim.Level(_, var trading)
        ? trading.stop()
        : claim instanceof Claim.Avoid(_, Trading trading) ? trading.stop() : Optional.empty();
  }

  private static Optional<BigDecimal> rMultiple(Execution execution, BigDecimal stop) {
    var risk =
        execution.trades().stream()
            .map(trade -> risk(trade, stop))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return risk.signum() == 0
        ? Optional.empty()
        : Optional.of(execution.net().divide(risk, 4, RoundingMode.HALF_EVEN));
  }

  private static BigDecimal risk(Trade trade, BigDecimal stop) {
    var entry = BigDecimal.valueOf(trade.entry().price());
    return entry.subtract(stop).abs().multiply(trade.quantity());
  }
}

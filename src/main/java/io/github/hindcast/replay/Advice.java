package io.github.hindcast.replay;

import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Trading;
import java.util.Optional;

/// The trade that a claim advises, for or against, as the replay of the call makes it: at its
/// levels, or at the first open where it names none.
final class Advice {
  private Advice() {}

  /// Empty for a claim that nobody can follow by trading its instrument: a neutral one too.
  static Optional<Trading> of(Claim claim) {
    return switch (claim) {
      case Claim.Level(_, var trading) -> Optional.of(trading);
      case Claim.Avoid(_, var trading) -> Optional.of(trading);
      case Claim.Move(_, var direction, var average) ->
          average.isPresent() ? Optional.empty() : Optional.of(Trading.atOpen(direction));
      case Claim.Signal(_, var leaning, _) ->
          switch (leaning) {
            case BULLISH -> Optional.of(Trading.atOpen(Direction.LONG));
            case BEARISH -> Optional.of(Trading.atOpen(Direction.SHORT));
            case NEUTRAL -> Optional.empty();
          };
      case Claim.Neutral _,
          Claim.Range _,
          Claim.Barrier _,
          Claim.Relative _,
          Claim.Volatility _,
          Claim.Series _,
          Claim.Event _,
          Claim.Forecast _ ->
          Optional.empty();
    };
  }
}

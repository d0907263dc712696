package io.github.hindcast.score.scorecard;

import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Claim.BarrierType;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Trading;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whether the price that a call named as its target was met within the window, and at its end.
public record Target(boolean metAtAnyTime, boolean metAtEnd) {

  /// Empty for a call without one, and for one whose window is not over.
  static Optional<Target> of(Played played) {
    if (!played.window().over()) {
      return Optional.empty();
    }
    return switch (played.call().claim()) {
      case Claim.Barrier(_, var type, var level, _) ->
          direction(type).map(side -> of(played, level.doubleValue(), side));
      case Claim.Level(_, Trading trading) ->
          trading.exits().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  of(played, trading.exits().getLast().at().doubleValue(), trading.direction()));
      case Claim.Range _,
          Claim.Move _,
          Claim.Avoid _,
          Claim.Relative _,
          Claim.Volatility _,
          Claim.Signal _,
          Claim.Neutral _,
          Claim.Series _,
          Claim.Event _,
          Claim.Forecast _ ->
          Optional.empty();
    };
  }

  private static Optional<Direction> direction(BarrierType type) {
    return switch (type) {
      case RISE_TO -> Optional.of(Direction.LONG);
      case FALL_TO -> Optional.of(Direction.SHORT);
      case FLOOR, CEILING -> Optional.empty();
    };
  }

  private static Target of(Played played, double level, Direction direction) {
    var bars = played.window().bars();
    boolean ever =
        IntStream.range(0, bars.size())
            .anyMatch(bar ->
                isBeyond(
                    direction == Direction.LONG ? bars.high(bar) : bars.low(bar),
                    level,
                    direction));
    return new Target(ever, isBeyond(bars.lastClose(), level, direction));
  }

  private static boolean isBeyond(double price, double level, Direction direction) {
    return direction == Direction.LONG ? price >= level : price <= level;
  }
}

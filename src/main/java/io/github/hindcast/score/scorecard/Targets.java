package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Claim.BarrierType;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Trading;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Price targets: the share that was met at any time of the window, and the share that was met at
/// its end.
///
/// The first counts the best price of the window and so flatters everybody (brokers' league tables
/// use it); the second is what who held to the end was left with. A target is the level of a
/// rise-to or fall-to call, or the last exit of a level call that was entered; it is met by a price
/// at it or beyond. Of calls whose window is over. From 0 to 1; none where no call named a target.
final class Targets {
  private static final Text NONE = Text.of("no judged call named a target", "没有给出目标价的判断");

  private record Target(Played played, double level, Direction direction) {
    boolean metAtAnyTime() {
      var bars = played.window().bars();
      return IntStream.range(0, bars.size())
          .anyMatch(bar -> isBeyond(direction == Direction.LONG ? bars.high(bar) : bars.low(bar)));
    }

    boolean metAtEnd() {
      return isBeyond(played.window().bars().lastClose());
    }

    private boolean isBeyond(double price) {
      return direction == Direction.LONG ? price >= level : price <= level;
    }
  }

  private Targets() {}

  static Metric metAtAnyTime(List<ScoredCall> calls) {
    return share(
        Metric.share("targets_at_any_time", "targets met at any time", "期间任一时点触及目标的比例"),
        calls,
        Target::metAtAnyTime);
  }

  static Metric metAtEnd(List<ScoredCall> calls) {
    return share(
        Metric.share("targets_at_end", "targets met at the end", "期末达到目标的比例"),
        calls,
        Target::metAtEnd);
  }

  private static Metric share(Metric.Named name, List<ScoredCall> calls, Predicate<Target> isMet) {
    var targets = calls.stream().filter(ScoredCall::isJudged).flatMap(Targets::target).toList();
    return targets.isEmpty()
        ? name.none(NONE)
        : name.of((double) targets.stream().filter(isMet).count() / targets.size(), targets.size());
  }

  private static Stream<Target> target(ScoredCall call) {
    return call
        .played()
        .filter(played -> played.window().over())
        .flatMap(played -> target(call.call().claim(), played))
        .stream();
  }

  private static Optional<Target> target(Claim claim, Played played) {
    return switch (claim) {
      case Claim.Barrier(_, var type, var level, _) ->
          direction(type).map(side -> new Target(played, level.doubleValue(), side));
      case Claim.Level(_, Trading trading) ->
          trading.exits().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Target(
                      played, trading.exits().getLast().at().doubleValue(), trading.direction()));
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
}

package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import java.util.List;
import java.util.function.Predicate;

/// Price targets: the share that was met at any time of the window, and the share that was met at
/// its end.
///
/// The first counts the best price of the window and so flatters everybody (brokers' league tables
/// use it); the second is what who held to the end was left with. A target is the level of a
/// rise-to or fall-to call, or the last exit of a level call that was entered; it is met by a price
/// at it or beyond. Of calls whose window is over. From 0 to 1; none where no call named a target.
final class Targets {
  private static final Text NONE = Text.of("no judged call named a target", "没有给出目标价的判断");

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
    var targets =
        calls.stream()
            .filter(ScoredCall::isJudged)
            .flatMap(call -> call.target().stream())
            .toList();
    return targets.isEmpty()
        ? name.none(NONE)
        : name.of((double) targets.stream().filter(isMet).count() / targets.size(), targets.size());
  }
}

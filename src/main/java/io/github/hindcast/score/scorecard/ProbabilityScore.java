package io.github.hindcast.score.scorecard;

import io.github.hindcast.score.statistics.BrierScore;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The Brier score of stated probabilities and its parts: `score = reliability − resolution +
/// uncertainty` (Brier 1950; Murphy 1973).
///
/// The score is 0 when sure and right, 1 when sure and wrong, ¼ for always one half. Reliability is
/// the cost of saying other rates than came, less is better; resolution what telling cases apart
/// gained, more is better; uncertainty belongs to the events. None where no call named a
/// probability.
final class ProbabilityScore {
  private ProbabilityScore() {}

  static Metric score(List<ScoredCall> calls) {
    return of(Metric.number("brier", "Brier score", "Brier 得分"), calls, BrierScore::score);
  }

  static Metric reliability(List<ScoredCall> calls) {
    return of(
        Metric.number("brier_reliability", "  reliability", "  可靠性"),
        calls,
        BrierScore::reliability);
  }

  static Metric resolution(List<ScoredCall> calls) {
    return of(
        Metric.number("brier_resolution", "  resolution", "  分辨力"), calls, BrierScore::resolution);
  }

  static Metric uncertainty(List<ScoredCall> calls) {
    return of(
        Metric.number("brier_uncertainty", "  uncertainty", "  不确定性"),
        calls,
        BrierScore::uncertainty);
  }

  private static Metric of(
      Metric.Named name, List<ScoredCall> calls, ToDoubleFunction<BrierScore> part) {
    var stated = StatedProbabilities.of(calls);
    return BrierScore.of(stated.forecasts(), stated.outcomes())
        .map(score -> name.of(part.applyAsDouble(score), score.n()))
        .orElseGet(() -> name.none(StatedProbabilities.NONE));
  }
}

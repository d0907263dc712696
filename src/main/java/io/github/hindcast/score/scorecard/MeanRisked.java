package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import java.util.List;

/// The mean R multiple: net result over the risk from entry to stop (Tharp 1999).
///
/// 1 earned what was risked, −1 lost it; a gap through the stop can lose more. None where no judged
/// call named a stop: its risk was never said.
final class MeanRisked {
  private static final Metric.Named NAME = Metric.number("mean_r", "mean R", "平均 R 倍数");

  private MeanRisked() {}

  static Metric of(List<ScoredCall> calls) {
    var multiples =
        calls.stream()
            .filter(ScoredCall::isJudged)
            .flatMap(call -> call.rMultiple().stream())
            .mapToDouble(multiple -> multiple.doubleValue())
            .toArray();
    return NAME.of(
        java.util.Arrays.stream(multiples).average(),
        multiples.length,
        Text.of("no judged call named a stop", "没有给出止损的判断"));
  }
}

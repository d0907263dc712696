package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.view.Claim;
import java.util.List;

/// The probabilities that judged calls named, each with whether it came true. Only an event can
/// name one; words are not turned into numbers.
final class StatedProbabilities {
  static final Text NONE = Text.of("no judged call named a probability", "没有给出概率的判断");

  private final double[] forecasts;
  private final boolean[] outcomes;

  private StatedProbabilities(double[] forecasts, boolean[] outcomes) {
    this.forecasts = forecasts;
    this.outcomes = outcomes;
  }

  double[] forecasts() {
    return forecasts;
  }

  boolean[] outcomes() {
    return outcomes;
  }

  static StatedProbabilities of(List<ScoredCall> calls) {
    var stated =
        calls.stream()
            .filter(ScoredCall::isJudged)
            .filter(call ->
                call.call().claim() instanceof Claim.Event(_, var probability)
                    && probability.isPresent())
            .toList();
    var forecasts =
        stated.stream()
            .map(call -> (Claim.Event) call.call().claim())
            .mapToDouble(event -> event.probability().orElseThrow().doubleValue())
            .toArray();
    var outcomes = new boolean[forecasts.length];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = stated.get(i).isHit();
    }
    return new StatedProbabilities(forecasts, outcomes);
  }
}

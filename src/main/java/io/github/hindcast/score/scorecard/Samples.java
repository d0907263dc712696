package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.score.Measure;
import io.github.hindcast.score.Verdict;
import io.github.hindcast.view.Claim;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The numbers of calls that several metrics start from.
final class Samples {
  static final Text NO_TRADES = Text.of("no judged call took a position", "没有已判定的交易类判断");

  private Samples() {}

  /// The net return on the value at entry of every judged call that took a position; for a pair, of
  /// one leg less the other, before costs.
  static double[] returns(List<ScoredCall> calls) {
    return calls.stream()
        .filter(ScoredCall::isJudged)
        .flatMapToDouble(call -> returned(call).stream())
        .toArray();
  }

  /// As above, with 0 for a call whose price was never reached.
  static double[] returnsOfAllMade(List<ScoredCall> calls) {
    return calls.stream()
        .filter(call -> call.isJudged() || call.verdict() == Verdict.NOT_ENTERED)
        .flatMapToDouble(call ->
            (call.verdict() == Verdict.NOT_ENTERED && trades(call.call().claim())
                    ? OptionalDouble.of(0)
                    : returned(call))
                .stream())
        .toArray();
  }

  static OptionalDouble returned(ScoredCall call) {
    if (call.call().claim() instanceof Claim.Relative) {
      return measure(call, "return");
    }
    return call.returned()
        .map(returned -> OptionalDouble.of(returned.doubleValue()))
        .orElseGet(OptionalDouble::empty);
  }

  /// A number that the resolution rule reported under this name.
  static OptionalDouble measure(ScoredCall call, String name) {
    return call.measures().stream()
        .filter(measure -> measure.name().equals(name))
        .map(Measure::value)
        .filter(Measure.Amount.class::isInstance)
        .mapToDouble(value -> ((Measure.Amount) value).amount().doubleValue())
        .findFirst();
  }

  /// Calls that say up or down, with whether up was said; of those that share days only one.
  record UpOrDown(ScoredCall call, boolean up) {}

  static List<UpOrDown> upOrDown(List<ScoredCall> calls) {
    var directional =
        calls.stream()
            .filter(ScoredCall::isJudged)
            .filter(call -> saysUp(call.call().claim()).isPresent())
            .toList();
    return Clusters.of(directional).apart().stream()
        .map(call -> new UpOrDown(call, saysUp(call.call().claim()).orElseThrow()))
        .toList();
  }

  private static Optional<Boolean> saysUp(Claim claim) {
    return switch (claim) {
      case Claim.Move(_, var direction, _) -> Optional.of(direction.sign() > 0);
      case Claim.Signal(_, var leaning, _) ->
          switch (leaning) {
            case BULLISH -> Optional.of(true);
            case BEARISH -> Optional.of(false);
            case NEUTRAL -> Optional.empty();
          };
      case Claim.Level _,
          Claim.Range _,
          Claim.Barrier _,
          Claim.Avoid _,
          Claim.Relative _,
          Claim.Volatility _,
          Claim.Neutral _,
          Claim.Series _,
          Claim.Event _,
          Claim.Forecast _ ->
          Optional.empty();
    };
  }

  private static boolean trades(Claim claim) {
    return claim instanceof Claim.Level
        || claim instanceof Claim.Move
        || claim instanceof Claim.Relative
        || saysUp(claim).isPresent();
  }
}

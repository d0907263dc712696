package io.github.hindcast.score.scorecard;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.score.statistics.Interval;
import io.github.hindcast.score.statistics.IntervalScore;
import io.github.hindcast.view.Claim;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A published range beside what prices did and what was known when it was published.
///
/// `averageRange` is the mean true range of the 14 bars up to the publication (Wilder 1978,
/// unsmoothed). Of the `closes` of the window so many lie `inside`. Scores are mean interval scores
/// of the closes in units of the last close known: `score` that of the range itself, `scoreOfNaive`
/// that of a range as wide around that close (a random walk's), `scoreOfAverageRange` that of the
/// close ± one average range times the root of the sessions. A range seldom says how sure it is;
/// where coverage is scored it is taken to promise [#PROMISED] of the closes, which is an
/// assumption.
public record JudgedRange(
    double width,
    double averageRange,
    int closes,
    int inside,
    boolean endsOutside,
    double score,
    double scoreOfNaive,
    double scoreOfAverageRange) {
  static final double PROMISED = 0.8;
  private static final int BARS = 14;

  /// Those of judged calls.
  static List<JudgedRange> of(List<ScoredCall> calls) {
    return judged(calls).stream().map(call -> call.range().orElseThrow()).toList();
  }

  /// The judged calls that have one.
  static List<ScoredCall> judged(List<ScoredCall> calls) {
    return calls.stream().filter(ScoredCall::isJudged).filter(c -> c.range().isPresent()).toList();
  }

  /// Empty for a call of another kind, and where fewer than two bars lie before it.
  static Optional<JudgedRange> of(Played played) {
    return played.call().claim() instanceof Claim.Range range && played.window().known() >= 2
        ? Optional.of(of(range, played))
        : Optional.empty();
  }

  private static JudgedRange of(Claim.Range claim, Played played) {
    var before = played.window().before(BARS + 1);
    var bars = played.window().bars();
    double[] closes = IntStream.range(0, bars.size()).mapToDouble(bars::close).toArray();
    var range = new Interval(claim.low().doubleValue(), claim.high().doubleValue());
    double reference = before.lastClose();
    double averageRange = averageRange(before);
    return new JudgedRange(
        range.width(),
        averageRange,
        closes.length,
        (int) java.util.Arrays.stream(closes).filter(range::contains).count(),
        !range.contains(bars.lastClose()),
        score(range, closes, reference),
        score(around(reference, range.width() / 2), closes, reference),
        score(around(reference, averageRange * Math.sqrt(closes.length)), closes, reference));
  }

  private static double averageRange(BarSeries bars) {
    return IntStream.range(1, bars.size())
        .mapToDouble(bar -> trueRange(bars, bar))
        .average()
        .orElseThrow();
  }

  /// High less low, or from the close before where the bar gapped; not over a change of contract.
  private static double trueRange(BarSeries bars, int bar) {
    if (bars.changesContract(bar)) {
      return bars.high(bar) - bars.low(bar);
    }
    double before = bars.close(bar - 1);
    return Math.max(bars.high(bar), before) - Math.min(bars.low(bar), before);
  }

  private static Interval around(double reference, double reach) {
    return new Interval(reference - reach, reference + reach);
  }

  private static double score(Interval band, double[] closes, double reference) {
    double sum = 0;
    for (double close : closes) {
      sum += IntervalScore.of(band, 1 - PROMISED, close);
    }
    return sum / closes.length / reference;
  }
}

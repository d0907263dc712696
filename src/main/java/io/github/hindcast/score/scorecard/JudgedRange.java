package io.github.hindcast.score.scorecard;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.score.statistics.Interval;
import io.github.hindcast.score.statistics.IntervalScore;
import io.github.hindcast.view.Claim;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A published range beside what prices did and what was known when it was published.
///
/// `reference` is the last close known then, `averageRange` the mean true range of the 14 bars up
/// to it (Wilder 1978, unsmoothed), `closes` those of the window. A range seldom says how sure it
/// is; where coverage is scored it is taken to promise [#PROMISED] of the closes, which is an
/// assumption.
record JudgedRange(
    ScoredCall call, Interval range, double reference, double averageRange, List<Double> closes) {
  static final double PROMISED = 0.8;
  private static final int BARS = 14;

  /// The judged ranges that have at least two bars before them.
  static List<JudgedRange> of(List<ScoredCall> calls) {
    return calls.stream().filter(ScoredCall::isJudged).flatMap(JudgedRange::of).toList();
  }

  private static Stream<JudgedRange> of(ScoredCall call) {
    return call.call().claim() instanceof Claim.Range range
        ? call.played().flatMap(played -> of(call, range, played)).stream()
        : Stream.empty();
  }

  private static Optional<JudgedRange> of(ScoredCall call, Claim.Range range, Played played) {
    var before = played.window().before();
    if (before.size() < 2) {
      return Optional.empty();
    }
    var bars = played.window().bars();
    return Optional.of(
        new JudgedRange(
            call,
            new Interval(range.low().doubleValue(), range.high().doubleValue()),
            before.lastClose(),
            averageRange(before),
            IntStream.range(0, bars.size()).mapToObj(bars::close).toList()));
  }

  private static double averageRange(BarSeries bars) {
    return IntStream.range(Math.max(1, bars.size() - BARS), bars.size())
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

  long closesInside() {
    return closes.stream().filter(range::contains).count();
  }

  boolean endsOutside() {
    return !range.contains(closes.getLast());
  }

  /// The mean interval score of the closes, in units of the reference price.
  double score() {
    return score(range);
  }

  /// The score of a range as wide as this one around the last close known: a random walk's.
  double scoreOfNaive() {
    return score(around(range.width() / 2));
  }

  /// The score of the last close known ± one average range times the root of the sessions.
  double scoreOfAverageRange() {
    return score(around(averageRange * Math.sqrt(closes.size())));
  }

  private Interval around(double reach) {
    return new Interval(reference - reach, reference + reach);
  }

  private double score(Interval band) {
    double sum = 0;
    for (double close : closes) {
      sum += IntervalScore.of(band, 1 - PROMISED, close);
    }
    return sum / closes.size() / reference;
  }
}

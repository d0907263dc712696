package io.github.hindcast.score.scorecard;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.replay.Replayed;
import io.github.hindcast.replay.Replayed.Announced;
import io.github.hindcast.replay.Replayed.NotPlayed;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Replayed.PlayedPair;
import io.github.hindcast.replay.Replayed.Recorded;
import io.github.hindcast.score.BaseRate;
import io.github.hindcast.score.BaseRates;
import io.github.hindcast.score.Measure;
import io.github.hindcast.score.Pnl;
import io.github.hindcast.score.Ruling;
import io.github.hindcast.score.Verdict;
import io.github.hindcast.score.statistics.EffectiveSample;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Claim;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a scorecard keeps of a call once it is judged: the verdict under the base reading, its base
/// rate, and the few numbers that metrics read; not the bars and trades behind them.
///
/// `returned` is the net return of the position taken, `rMultiple` its net result in units of the
/// risk; both are empty where there was none, and `measures` are then those of the rule. `window`
/// is empty for a call that was laid over nothing. Its instrument is that of the price history: a
/// single contract counts as its continuous series, a pair as both legs together, a rate or an
/// outcome as itself.
public record ScoredCall(
    Call call,
    Verdict verdict,
    Text reason,
    List<Measure> measures,
    Optional<BigDecimal> returned,
    Optional<BigDecimal> rMultiple,
    BaseRate baseRate,
    Optional<EffectiveSample.Window> window,
    Optional<Target> target,
    Optional<JudgedRange> range) {
  public ScoredCall {
    measures = List.copyOf(measures);
  }

  public static ScoredCall of(Ruling ruling, BaseRates baseRates) {
    var played =
        ruling.replayed() instanceof Played one ? Optional.of(one) : Optional.<Played>empty();
    return new ScoredCall(
        ruling.call(),
        ruling.verdict(),
        ruling.finding().reason(),
        ruling.pnl().isEmpty() ? ruling.finding().measures() : List.of(),
        ruling.pnl().map(Pnl::returned),
        ruling.rMultiple(),
        baseRates.of(ruling),
        window(ruling.replayed()),
        played.flatMap(Target::of),
        played.flatMap(JudgedRange::of));
  }

  public boolean isJudged() {
    return verdict().isJudged();
  }

  public boolean isHit() {
    return verdict() == Verdict.HIT;
  }

  /// Whether it counts in the comparison with the base rate.
  boolean isCompared() {
    return isJudged() && baseRate instanceof BaseRate.Known;
  }

  private static Optional<EffectiveSample.Window> window(Replayed replayed) {
    return switch (replayed) {
      case NotPlayed _ -> Optional.empty();
      case Played played -> Optional.of(over(history(played), played, played));
      case PlayedPair(_, var one, var other) ->
          Optional.of(over(history(one) + "-" + history(other), one, other));
      case Announced(var call, var series, var to, _) ->
          Optional.of(until(series.id(), call.published().day(), to));
      case Recorded(var call, var outcome, var to, _) ->
          Optional.of(until(outcome.id(), call.published().day(), to));
    };
  }

  private static EffectiveSample.Window over(String name, Played one, Played other) {
    var from = one.window().bars().firstDay();
    var otherFrom = other.window().bars().firstDay();
    var to = one.window().bars().lastDay();
    var otherTo = other.window().bars().lastDay();
    return new EffectiveSample.Window(
        name, from.isBefore(otherFrom) ? from : otherFrom, to.isAfter(otherTo) ? to : otherTo);
  }

  /// A window may have ended before the publication where only a month is named.
  private static EffectiveSample.Window until(String name, LocalDate from, LocalDate to) {
    return new EffectiveSample.Window(name, from, to.isBefore(from) ? from : to);
  }

  private static String history(Played played) {
    Instrument instrument = played.window().bars().instrument();
    return instrument.continuous().orElse(instrument.id()).value();
  }

  /// What the claim is about: an instrument, two legs, a rate or an outcome.
  static String subject(Claim claim) {
    return switch (claim) {
      case Claim.Series(var series, _) -> series;
      case Claim.Event(var outcome, _) -> outcome;
      case Claim.Forecast(var outcome, _, _, _) -> outcome;
      case Claim.Relative(var longLeg, var shortLeg) -> longLeg.value() + "-" + shortLeg.value();
      case Claim.Level _,
          Claim.Range _,
          Claim.Move _,
          Claim.Barrier _,
          Claim.Avoid _,
          Claim.Volatility _,
          Claim.Signal _,
          Claim.Neutral _ ->
          claim.instruments().getFirst().value();
    };
  }
}

package io.github.hindcast.score.scorecard;

import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.replay.Replayed;
import io.github.hindcast.replay.Replayed.Announced;
import io.github.hindcast.replay.Replayed.NotPlayed;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Replayed.PlayedPair;
import io.github.hindcast.replay.Replayed.Recorded;
import io.github.hindcast.score.BaseRate;
import io.github.hindcast.score.BaseRates;
import io.github.hindcast.score.Judgement;
import io.github.hindcast.score.Verdict;
import io.github.hindcast.score.statistics.EffectiveSample;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Claim;
import java.time.LocalDate;
import java.util.Optional;

/// A call with its judgement under the base reading, its base rate, and the days that decided it.
///
/// `window` is empty for a call that was laid over nothing. Its instrument is that of the price
/// history: a single contract counts as its continuous series, a pair as both legs together, a rate
/// or an outcome as itself.
public record ScoredCall(
    Judgement judgement, BaseRate baseRate, Optional<EffectiveSample.Window> window) {

  public static ScoredCall of(Judgement judgement, BaseRates baseRates) {
    return new ScoredCall(judgement, baseRates.of(judgement), window(judgement.replayed()));
  }

  public Call call() {
    return judgement.call();
  }

  public Verdict verdict() {
    return judgement.verdict();
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

  /// The prices it was laid over, where there is one series of them.
  Optional<Played> played() {
    return judgement.replayed() instanceof Played played ? Optional.of(played) : Optional.empty();
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

package io.github.hindcast.score;

import io.github.hindcast.instrument.Continuity;
import io.github.hindcast.instrument.TradingTerms;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Detail;
import io.github.hindcast.market.Outcome.Measured;
import io.github.hindcast.market.Outcome.Settled;
import io.github.hindcast.market.Outcome.Unknown;
import io.github.hindcast.replay.Execution;
import io.github.hindcast.replay.Replayed;
import io.github.hindcast.replay.Replayed.Announced;
import io.github.hindcast.replay.Replayed.NotPlayed;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Replayed.PlayedPair;
import io.github.hindcast.replay.Replayed.Recorded;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.view.Claim;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Collects what must be said beside a verdict, from the call and from what it was laid over.
final class Flags {
  /// Returns below which an estimate of volatility is called short.
  private static final int SHORT = 20;

  private Flags() {}

  static Set<Flag> of(Replayed replayed) {
    var flags = EnumSet.noneOf(Flag.class);
    var call = replayed.call();
    add(flags, Flag.PUBLISHED_INFERRED, call.published().inferredBecause().isPresent());
    add(flags, Flag.CONDITION_UNVERIFIED, call.statement().condition().isPresent());
    switch (replayed) {
      case Played played -> ofPrices(flags, played);
      case PlayedPair(_, var longLeg, var shortLeg) -> {
        ofPrices(flags, longLeg);
        ofPrices(flags, shortLeg);
      }
      case Recorded recorded -> add(flags, Flag.OUTCOME_UNVERIFIED, isUnverified(recorded));
      case Announced _, NotPlayed _ -> {}
    }
    return flags;
  }

  /// The judgement with its readings, flagged where a reading that can be judged comes out
  /// otherwise.
  static Judgement dependence(Judgement base, List<Judgement> readings) {
    long outcomes =
        Stream.concat(Stream.of(base), readings.stream())
            .map(Judgement::verdict)
            .filter(Flags::isSettled)
            .distinct()
            .count();
    var flags = EnumSet.noneOf(Flag.class);
    flags.addAll(base.flags());
    add(flags, Flag.DEPENDS_ON_READING, outcomes > 1);
    return new Judgement(
        base.call(),
        base.finding(),
        base.pnl(),
        base.risk(),
        base.hedge(),
        flags,
        base.replayed(),
        readings);
  }

  private static boolean isSettled(Verdict verdict) {
    return verdict.isJudged() || verdict == Verdict.NOT_ENTERED || verdict == Verdict.AMBIGUOUS;
  }

  private static void ofPrices(Set<Flag> flags, Played played) {
    var bars = played.window().bars();
    var trades = played.execution().trades();
    add(flags, Flag.MISSING_BARS, played.window().missing() > 0);
    add(flags, Flag.CLOSE_ONLY, bars.detail() == Detail.CLOSE_ONLY);
    add(flags, Flag.PRICES_ADJUSTED, bars.instrument().adjusted());
    add(flags, Flag.INSTRUMENT_UNVERIFIED, bars.instrument().unverified());
    add(flags, Flag.ROLLS_UNKNOWN, isSpliced(bars));
    if (tradesForItself(played)) {
      ofCosts(flags, played);
    }
    add(
        flags,
        Flag.MARKED_TO_LAST_CLOSE,
        tradesForItself(played) && !trades.stream().allMatch(Trade::isClosed));
    add(
        flags,
        Flag.ROLL_GAP_UNKNOWN,
        trades.stream().flatMap(trade -> trade.rolls().stream()).anyMatch(r -> !r.known()));
    add(
        flags,
        Flag.HISTORY_CONTINUOUS,
        needsHistory(played)
            && !played.window().history().instrument().id().equals(bars.instrument().id()));
    add(flags, Flag.SHORT_HISTORY, needsHistory(played) && isShort(played));
  }

  private static void ofCosts(Set<Flag> flags, Played played) {
    var execution = played.execution();
    var trades = execution.trades();
    var instrument = played.window().bars().instrument();
    boolean known = trades.stream().allMatch(Trade::costsKnown);
    boolean unknownTerms = instrument.terms() instanceof TradingTerms.Unknown;
    add(flags, Flag.COSTS_NOT_MODELLED, !known && unknownTerms);
    add(flags, Flag.COSTS_INCOMPLETE, !known && !unknownTerms);
    add(flags, Flag.TERMS_UNVERIFIED, usesUnverified(execution));
    add(
        flags,
        Flag.FRACTIONAL_LOTS,
        trades.stream()
            .anyMatch(t -> instrument.multiplier().filter(lot -> !isWhole(t, lot)).isPresent()));
    add(
        flags,
        Flag.SPOT_PROXY,
        played.hedging().filter(hedging -> hedging.spot().isEmpty()).isPresent());
    add(flags, Flag.HELD_BACK, !execution.waits().isEmpty());
    add(flags, Flag.EXIT_LOCKED, execution.exitLocked());
  }

  private static boolean usesUnverified(Execution execution) {
    boolean charges =
        execution.trades().stream()
            .flatMap(trade -> trade.charges().stream())
            .anyMatch(charge -> !charge.verified());
    boolean margins =
        execution.account().days().stream()
            .filter(day -> day.position().signum() != 0)
            .flatMap(day -> day.margin().stream())
            .anyMatch(margin -> !margin.verified());
    return charges || margins;
  }

  private static boolean isWhole(Trade trade, BigDecimal lot) {
    return trade.quantity().remainder(lot).signum() == 0;
  }

  private static boolean isSpliced(BarSeries bars) {
    return bars.instrument().continuity() == Continuity.SPLICED && bars.size() > 1;
  }

  /// A neutral factor measures a return and trades nothing.
  private static boolean tradesForItself(Played played) {
    return !(played.call().claim() instanceof Claim.Neutral)
        && !(played.call().claim() instanceof Claim.Signal(_, var leaning, _)
            && leaning == Claim.Leaning.NEUTRAL);
  }

  private static boolean needsHistory(Played played) {
    return played.call().claim() instanceof Claim.Signal
        || played.call().claim() instanceof Claim.Neutral;
  }

  private static boolean isShort(Played played) {
    return Returns.daily(SignalRule.history(played)).length < SHORT;
  }

  private static boolean isUnverified(Recorded recorded) {
    return switch (recorded.outcome().result()) {
      case Measured measured -> measured.unverified();
      case Settled settled -> settled.unverified();
      case Unknown _ -> false;
    };
  }

  private static void add(Set<Flag> flags, Flag flag, boolean applies) {
    if (applies) {
      flags.add(flag);
    }
  }
}

package io.github.hindcast.score;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.Claim.Leaning;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A bullish or bearish factor is a HIT when the return of its horizon has that sign; a neutral one
/// when the return lies within ± k·σ·√n, edges included.
///
/// σ is the volatility of one session over the bars that had closed by the publication (at most the
/// last 250), n the sessions of the window, k the call's `band`. A return of exactly zero is a MISS
/// for bullish and bearish. Fewer than two known returns: neutral is NO_DATA; fewer than 20: the
/// result says that the history is short. `outcome` names the third in which the return fell, by
/// the same band, for the 3×3 table of many signals.
final class SignalRule {
  private static final String OUTCOME = "outcome";
  private static final int LONGEST = 250;
  private static final int LEAST = 2;

  private SignalRule() {}

  static Finding judge(Leaning leaning, BigDecimal k, Played played) {
    if (played.execution().trades().isEmpty()) {
      return Reasons.notEntered(played);
    }
    double returned = priceReturn(played);
    var history = history(played);
    int known = Returns.daily(history).length;
    if (known < LEAST) {
      return unknownBand(leaning, returned, played);
    }
    double band =
        k.doubleValue() * Returns.volatility(history) * Math.sqrt(played.window().days().size());
    var outcome = outcome(returned, band);
    boolean hit =
        switch (leaning) {
          case BULLISH -> returned > 0;
          case BEARISH -> returned < 0;
          case NEUTRAL -> outcome == Leaning.NEUTRAL;
        };
    return Finding.of(
        verdict(played, hit),
        Text.format(
            "return %s, neutral within ±%s",
            "收益 %s，中性区间 ±%s", Numbers.percent(returned), Numbers.percent(band)),
        Measure.ratio("return", returned),
        Measure.ratio("neutral_band", band),
        Measure.count("history_returns", known),
        Measure.word(OUTCOME, outcome.name().toLowerCase(Locale.ROOT)));
  }

  /// The third in which the return of a judged signal fell; empty where the band was unknown.
  static Optional<Leaning> outcome(Finding finding) {
    return finding.measures().stream()
        .filter(measure -> measure.name().equals(OUTCOME))
        .map(Measure::value)
        .flatMap(value -> value instanceof Measure.Word(var word) ? Stream.of(word) : Stream.of())
        .map(word -> Leaning.valueOf(word.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /// The bars that the band is estimated from.
  static BarSeries history(Played played) {
    return played.window().before(LONGEST + 1);
  }

  private static Finding unknownBand(Leaning leaning, double returned, Played played) {
    var verdict =
        switch (leaning) {
          case BULLISH -> verdict(played, returned > 0);
          case BEARISH -> verdict(played, returned < 0);
          case NEUTRAL -> Verdict.NO_DATA;
        };
    return Finding.of(
        verdict,
        Text.format(
            "return %s; no earlier prices to tell what a strong move is",
            "收益 %s；缺少此前价格，无法界定强弱", Numbers.percent(returned)),
        Measure.ratio("return", returned));
  }

  private static Verdict verdict(Played played, boolean hit) {
    return !played.window().over() ? Verdict.PENDING : hit ? Verdict.HIT : Verdict.MISS;
  }

  private static double priceReturn(Played played) {
    var trade = played.execution().trades().getFirst();
    return trade.direction() == Direction.LONG ? Returns.of(trade) : -Returns.of(trade);
  }

  private static Leaning outcome(double returned, double band) {
    if (Math.abs(returned) <= band) {
      return Leaning.NEUTRAL;
    }
    return returned > 0 ? Leaning.BULLISH : Leaning.BEARISH;
  }
}

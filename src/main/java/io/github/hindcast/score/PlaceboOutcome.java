package io.github.hindcast.score;

import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.Claim;
import java.util.Optional;

/// The one number by which a call is compared with itself on other dates; more is better.
///
/// A trade: its net return, 0 where it was never entered, with the sign turned for a trade advised
/// against. A range: the share of closes inside. A level that holds or is reached, and "no strong
/// move": 1 for a HIT, 0 for a MISS. A date for which no fee is on record is charged none.
final class PlaceboOutcome {
  private PlaceboOutcome() {}

  /// Why a claim cannot be laid over other dates; empty where it can.
  static Optional<Text> unfit(Claim claim) {
    return switch (claim) {
      case Claim.Level _,
          Claim.Avoid _,
          Claim.Range _,
          Claim.Barrier _,
          Claim.Signal _,
          Claim.Neutral _ ->
          Optional.empty();
      case Claim.Move(_, _, var averageAgainst) ->
          averageAgainst.map(_ -> Text.of("it compares with one fixed period", "与某一固定时期相比较，不可平移"));
      case Claim.Volatility _ ->
          Optional.of(Text.of("it compares with one fixed period", "与某一固定时期相比较，不可平移"));
      case Claim.Relative _ ->
          Optional.of(Text.of("a pair has no single history to move on", "配对判断没有单一的价格历史可平移"));
      case Claim.Series _, Claim.Event _, Claim.Forecast _ ->
          Optional.of(Text.of("it is not about a price", "不涉及价格"));
    };
  }

  static double of(Played played, Finding finding) {
    return switch (played.call().claim()) {
      case Claim.Level _, Claim.Move _ -> returned(played);
      case Claim.Signal(_, var leaning, _) ->
          switch (leaning) {
            case BULLISH, BEARISH -> returned(played);
            case NEUTRAL -> hit(finding);
          };
      case Claim.Avoid _ -> 0 - returned(played);
      case Claim.Range range -> inside(range, played);
      case Claim.Barrier _, Claim.Neutral _ -> hit(finding);
      case Claim.Relative _, Claim.Volatility _, Claim.Series _, Claim.Event _, Claim.Forecast _ ->
          throw new IllegalArgumentException(
              "a " + played.call().claim().kind() + " call has no outcome on other dates");
    };
  }

  private static double returned(Played played) {
    return Pnl.of(played.execution(), "").map(pnl -> pnl.returned().doubleValue()).orElse(0.0);
  }

  private static double inside(Claim.Range range, Played played) {
    var bars = played.window().days();
    int inside = 0;
    for (int bar = 0; bar < bars.size(); bar++) {
      double close = bars.close(bar);
      boolean isInside = range.low().doubleValue() <= close && close <= range.high().doubleValue();
      inside += isInside ? 1 : 0;
    }
    return (double) inside / bars.size();
  }

  private static double hit(Finding finding) {
    return finding.verdict() == Verdict.HIT ? 1 : 0;
  }
}

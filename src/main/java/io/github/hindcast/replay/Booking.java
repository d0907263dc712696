package io.github.hindcast.replay;

import java.util.Optional;

/// Puts what a trade earned and cost into the sums of a scenario: its prices, the changes of
/// contract between them, and the costs of both.
///
/// Prices are held so that the trade gains as they rise.
final class Booking {
  private final RollPath rolls;
  private final boolean rolling;
  private final double sign;
  private final double perUnit;
  private final double rate;
  private final boolean isDated;
  private final Optional<CostPath> dated;
  private final Tally tally;

  /// With `dated` costs the others are not looked at.
  Booking(RollPath rolls, double sign, UnitCosts costs, Optional<CostPath> dated, Tally tally) {
    this.rolls = rolls;
    this.rolling = !rolls.isEmpty();
    this.sign = sign;
    this.perUnit = costs.perUnit();
    this.rate = costs.rate();
    this.isDated = dated.isPresent();
    this.dated = dated;
    this.tally = tally;
  }

  /// `share` is that of the whole order; without `closed` the trade is only marked at `price` and
  /// has not paid for its exit.
  void trade(double share, int entryBar, double entry, int exitBar, double price, boolean closed) {
    if (isDated) {
      dated(dated.orElseThrow(), share, entryBar, entry, exitBar, price, closed);
      return;
    }
    double roll = 0;
    int fills = closed ? 2 : 1;
    double turnover = sign * (closed ? entry + price : entry);
    if (rolling) {
      int first = rolls.upTo(entryBar);
      int end = rolls.upTo(exitBar);
      roll = -sign * rolls.gap(first, end);
      fills += 2 * (end - first);
      turnover += rolls.turnover(first, end);
    }
    double cost = perUnit * fills + rate * turnover;
    tally.trade(share * (price - entry), share * roll, share * cost);
  }

  private void dated(
      CostPath paid,
      double share,
      int entryBar,
      double entry,
      int exitBar,
      double price,
      boolean closed) {
    int first = rolls.upTo(entryBar);
    int end = rolls.upTo(exitBar);
    boolean atOnce = end > first && paid.isDayBefore(entryBar, rolls.bar(first));
    double cost = paid.entry(entryBar, sign * entry) + paid.rolls(first, end, atOnce);
    cost += closed ? paid.exit(exitBar, sign * price, entryBar) : 0;
    tally.trade(share * (price - entry), share * -sign * rolls.gap(first, end), share * cost);
  }
}

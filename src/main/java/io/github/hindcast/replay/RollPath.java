package io.github.hindcast.replay;

import io.github.hindcast.market.BarIndex;
import java.util.Arrays;
import java.util.List;

/// Every change of main contract of a series in order, summed up so that what all those between two
/// bars do to a position is a difference of two sums.
final class RollPath {
  private final int[] bars;
  private final List<Rollover> rolls;
  private final double[] gaps;
  private final double[] turnovers;

  private RollPath(int[] bars, List<Rollover> rolls) {
    this.bars = bars;
    this.rolls = rolls;
    this.gaps = new double[bars.length + 1];
    this.turnovers = new double[bars.length + 1];
    for (int roll = 0; roll < bars.length; roll++) {
      gaps[roll + 1] = gaps[roll] + rolls.get(roll).gap().doubleValue();
      turnovers[roll + 1] =
          turnovers[roll] + rolls.get(roll).closedAt() + rolls.get(roll).reopenedAt();
    }
  }

  static RollPath of(BarIndex index) {
    var bars = index.contractChanges().toArray();
    return new RollPath(
        bars, Arrays.stream(bars).mapToObj(bar -> Rollovers.at(index.bars(), bar)).toList());
  }

  int count() {
    return bars.length;
  }

  Rollover at(int roll) {
    return rolls.get(roll);
  }

  /// The first bar of the new contract.
  int bar(int roll) {
    return bars[roll];
  }

  boolean isEmpty() {
    return bars.length == 0;
  }

  /// How many rolls there are up to and including `bar`: a position entered on the bar of a roll is
  /// entered in the new contract, one left on it has been rolled before.
  int upTo(int bar) {
    int found = Arrays.binarySearch(bars, bar);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /// The sum of the gaps of the rolls from the `from`-th up to but not including the `to`-th.
  double gap(int from, int to) {
    return gaps[to] - gaps[from];
  }

  /// The sum of both prices of these rolls: what a cost in proportion to the price is taken of.
  double turnover(int from, int to) {
    return turnovers[to] - turnovers[from];
  }

  List<Rollover> between(int from, int to) {
    return rolls.subList(from, to);
  }
}

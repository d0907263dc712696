package io.github.hindcast.replay;

import io.github.hindcast.market.BarSeries;

/// Finds what a change of main contract does to a position that is held across it.
final class Rollovers {
  private Rollovers() {}

  /// `bar` is the first of the new contract. A roll table that names other contracts than the bars
  /// do is not believed.
  static Rollover at(BarSeries bars, int bar) {
    var oldContract = bars.contract(bar - 1).orElseThrow();
    var newContract = bars.contract(bar).orElseThrow();
    var day = bars.day(bar);
    return bars.roll(bar)
        .map(r -> new Rollover(day, oldContract, newContract, r.oldClose(), r.newClose(), true))
        .orElseGet(() ->
            new Rollover(
                day, oldContract, newContract, bars.close(bar - 1), bars.open(bar), false));
  }
}

package io.github.hindcast.score;

import io.github.hindcast.replay.Hedging;
import io.github.hindcast.replay.Money;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.view.Call.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a hedger who followed the call got or paid for the metal, per unit, beside what it would
/// have been otherwise. A producer wants prices high, a consumer low.
///
/// The metal is sold or bought at the spot price on the last day of the window. To that price the
/// hedge adds its net result (takes it off for a consumer), spread over the whole tonnage: what was
/// never filled is carried at spot. `noHedgePrice` is spot alone; `fullHedgePrice` hedges all at
/// the first actionable open; `ladderPrice` hedges an equal part at the open of every session, each
/// at the cost per unit of the full hedge. `regret` is what the better of no hedge and full hedge
/// would have brought more, below zero when the call beat both. Without a spot series the main
/// contract stands in (`spotProxy`).
public record Hedge(
    boolean spotProxy,
    BigDecimal effectivePrice,
    BigDecimal noHedgePrice,
    BigDecimal fullHedgePrice,
    BigDecimal ladderPrice,
    BigDecimal shareFilled,
    BigDecimal regret,
    BigDecimal basisAtStart,
    BigDecimal basisAtEnd,
    HedgeEffectiveness effectiveness) {

  static Optional<Hedge> of(Played played) {
    return played
        .hedging()
        .filter(hedging -> !hedging.fullHedge().trades().isEmpty())
        .flatMap(hedging -> played.call().hedge().map(hedge -> of(played, hedging, hedge.role())));
  }

  private static Hedge of(Played played, Hedging hedging, Role role) {
    var bars = played.window().days();
    var spot = hedging.spot().orElse(bars);
    var last = Money.of(spot.lastClose());
    var ordered = hedging.quantity();
    var result = perUnit(played.execution().net(), ordered);
    var full = perUnit(hedging.fullHedge().net(), ordered);
    var ladder = ladder(played, hedging.fullHedge().trades().getFirst(), ordered);
    var effective = plus(last, result, role);
    var fullPrice = plus(last, full, role);
    return new Hedge(
        hedging.spot().isEmpty(),
        effective,
        last,
        fullPrice,
        plus(last, ladder, role),
        filled(played).divide(ordered, 6, RoundingMode.HALF_EVEN),
        regret(effective, last, fullPrice, role),
        Money.of(spot.close(0)).subtract(Money.of(bars.close(0))),
        last.subtract(Money.of(bars.lastClose())),
        HedgeEffectiveness.of(played, spot, ordered));
  }

  /// The mean result of hedges begun at the open of each session and held to the end.
  private static BigDecimal ladder(Played played, Trade full, BigDecimal ordered) {
    var bars = played.window().days();
    double mean =
        IntStream.range(0, bars.size())
            .mapToDouble(bar -> {
              double later =
                  full.rolls().stream()
                      .filter(roll -> roll.date().isAfter(bars.day(bar)))
                      .mapToDouble(roll -> roll.gap().doubleValue())
                      .sum();
              return full.direction().sign() * (bars.lastClose() - bars.open(bar) - later);
            })
            .average()
            .orElseThrow();
    return BigDecimal.valueOf(mean)
        .subtract(perUnit(full.costs(), ordered))
        .setScale(4, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal plus(BigDecimal spot, BigDecimal result, Role role) {
    return switch (role) {
      case SHORT_HEDGER -> spot.add(result);
      case LONG_HEDGER -> spot.subtract(result);
    };
  }

  private static BigDecimal regret(
      BigDecimal effective, BigDecimal none, BigDecimal full, Role role) {
    return switch (role) {
      case SHORT_HEDGER -> none.max(full).subtract(effective);
      case LONG_HEDGER -> effective.subtract(none.min(full));
    };
  }

  private static BigDecimal filled(Played played) {
    return played.execution().trades().stream()
        .map(Trade::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal perUnit(BigDecimal money, BigDecimal quantity) {
    return money.divide(quantity, 4, RoundingMode.HALF_EVEN);
  }
}

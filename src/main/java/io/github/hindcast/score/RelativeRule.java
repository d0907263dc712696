package io.github.hindcast.score;

import io.github.hindcast.base.Numbers;
import io.github.hindcast.base.Text;
import io.github.hindcast.replay.Replayed.PlayedPair;

/// One leg beats the other: a HIT when the return of the long leg less that of the short leg's
/// price is above zero, each from its own first actionable open to its own last close.
///
/// Equal returns are a MISS. The legs are compared at equal value at entry, whatever their units
/// and currencies. It is PENDING until the window is over for both; without prices for either leg
/// the replay finds nothing to play (NO_DATA).
final class RelativeRule {
  private RelativeRule() {}

  static Finding judge(PlayedPair pair) {
    if (pair.longLeg().execution().trades().isEmpty()) {
      return Reasons.notEntered(pair.longLeg());
    }
    if (pair.shortLeg().execution().trades().isEmpty()) {
      return Reasons.notEntered(pair.shortLeg());
    }
    var longTrade = pair.longLeg().execution().trades().getFirst();
    var shortTrade = pair.shortLeg().execution().trades().getFirst();
    double longReturn = Returns.of(longTrade);
    double shortReturn = -Returns.of(shortTrade);
    double excess = longReturn - shortReturn;
    boolean over = pair.longLeg().window().over() && pair.shortLeg().window().over();
    var longName = pair.longLeg().window().days().instrument().id();
    var shortName = pair.shortLeg().window().days().instrument().id();
    return Finding.of(
        !over ? Verdict.PENDING : excess > 0 ? Verdict.HIT : Verdict.MISS,
        Text.format(
            "%s %s, %s %s to %s: difference %s",
            "至 %5$s：%1$s %2$s，%3$s %4$s，差 %6$s",
            longName,
            Numbers.percent(longReturn),
            shortName,
            Numbers.percent(shortReturn),
            longTrade.exit().day(),
            Numbers.percent(excess)),
        Measure.ratio("return", excess),
        Measure.ratio("long_return", longReturn),
        Measure.ratio("short_return", shortReturn),
        Measure.count("sessions", pair.longLeg().window().days().size()));
  }
}

package io.github.hindcast.score;

import io.github.hindcast.replay.AccountDay;
import io.github.hindcast.replay.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// How far and how long the equity of a call stood below its peak so far, evening by evening; the
/// account begins with nothing, so that a position that never gains is below its peak from the
/// start.
///
/// `deepest` is the largest distance from the peak, `daysUnderWater` the number of evenings below
/// it, `worstDay` the evening of the largest loss since the evening before, `worstLoss` that loss;
/// all at or above zero.
public record Drawdown(
    BigDecimal deepest, int daysUnderWater, LocalDate worstDay, BigDecimal worstLoss) {

  /// `days` must hold at least one evening.
  static Drawdown of(List<AccountDay> days) {
    var peak = Money.ZERO;
    var before = Money.ZERO;
    var deepest = Money.ZERO;
    var worstLoss = Money.ZERO;
    var worstDay = days.getFirst().day();
    int under = 0;
    for (var day : days) {
      peak = peak.max(day.equity());
      deepest = deepest.max(peak.subtract(day.equity()));
      under += peak.compareTo(day.equity()) > 0 ? 1 : 0;
      var loss = before.subtract(day.equity());
      if (loss.compareTo(worstLoss) > 0) {
        worstLoss = loss;
        worstDay = day.day();
      }
      before = day.equity();
    }
    return new Drawdown(deepest, under, worstDay, worstLoss);
  }
}

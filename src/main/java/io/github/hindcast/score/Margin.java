package io.github.hindcast.score;

import io.github.hindcast.instrument.Known;
import io.github.hindcast.replay.AccountDay;
import io.github.hindcast.replay.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// What the exchange asked to be deposited for a call's position, and how often it asked for more.
///
/// `peak` is the highest margin of any evening; `returnOnPeak` the net result over it. A margin
/// call is an evening on which the deposits so far and the running result no longer cover the
/// margin; the difference is then paid in. Depositing for a fill of the day is not a call. The
/// exchange's minimum is used: a broker asks for more.
public record Margin(
    BigDecimal peak, BigDecimal returnOnPeak, int calls, BigDecimal calledInAll, boolean verified) {

  /// Empty where no terms are on record for one of the evenings.
  static Optional<Margin> of(List<AccountDay> days, BigDecimal net) {
    var held = days.stream().filter(day -> day.position().signum() != 0).toList();
    if (held.isEmpty() || held.stream().anyMatch(day -> day.margin().isEmpty())) {
      return Optional.empty();
    }
    var peak = held.stream().map(Margin::asked).max(BigDecimal::compareTo).orElseThrow();
    var called = new Called(held);
    return Optional.of(
        new Margin(
            peak,
            net.divide(peak, 6, RoundingMode.HALF_EVEN),
            called.times,
            called.sum,
            held.stream().allMatch(day -> day.margin().map(Known::verified).orElse(false))));
  }

  private static BigDecimal asked(AccountDay day) {
    return day.margin().map(Known::value).orElse(Money.ZERO);
  }

  /// Walks the evenings on which a position was held.
  private static final class Called {
    private int times;
    private BigDecimal sum = Money.ZERO;

    Called(List<AccountDay> held) {
      var deposited = Money.ZERO;
      var position = BigDecimal.ZERO;
      for (var day : held) {
        var missing = asked(day).subtract(deposited.add(day.equity()));
        if (missing.signum() > 0) {
          deposited = deposited.add(missing);
          if (day.position().abs().compareTo(position.abs()) <= 0) {
            times++;
            sum = sum.add(missing);
          }
        }
        position = day.position();
      }
    }
  }
}

package io.github.hindcast.replay;

import io.github.hindcast.instrument.ShareCharge;
import io.github.hindcast.instrument.TradingTerms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// At most what the charges on shares come to, whatever the day: a bound that is quick to work out.
final class ShareCosts {
  private final double rate;
  private final double fixed;

  private ShareCosts(List<ShareCharge> charges) {
    this.rate = charges.stream().mapToDouble(charge -> charge.rate().doubleValue()).sum();
    this.fixed =
        charges.stream()
            .mapToDouble(charge -> amount(charge.least()) + amount(charge.roundUpTo()) + 0.01)
            .sum();
  }

  private static double amount(Optional<BigDecimal> amount) {
    return amount.map(BigDecimal::doubleValue).orElse(0.0);
  }

  /// Empty for an instrument that is no share.
  static Optional<ShareCosts> of(TradingTerms terms) {
    return terms instanceof TradingTerms.Shares(var charges)
        ? Optional.of(new ShareCosts(charges))
        : Optional.empty();
  }

  /// Of so many trades together, in each of which not more than `value` changes hands on a side.
  double most(double value, int trades) {
    return 2 * trades * (rate * value + fixed);
  }
}

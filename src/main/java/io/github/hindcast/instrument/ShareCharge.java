package io.github.hindcast.instrument;

import io.github.hindcast.base.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/// A duty or levy on trades in the shares of a market, from a day to a day, both included.
///
/// `rate` is a share of the value traded. The charge is at least `least` and at most `most` where
/// the table has them, and rounded up to `roundUpTo` (Hong Kong's stamp duty: a whole dollar).
public record ShareCharge(
    String market,
    Text name,
    boolean onBuys,
    boolean onSales,
    LocalDate from,
    Optional<LocalDate> to,
    BigDecimal rate,
    Optional<BigDecimal> least,
    Optional<BigDecimal> most,
    Optional<BigDecimal> roundUpTo,
    boolean confirmed,
    String source) {

  public boolean applies(boolean isBuy, LocalDate day) {
    return (isBuy ? onBuys : onSales)
        && !day.isBefore(from)
        && to.map(end -> !day.isAfter(end)).orElse(true);
  }

  public BigDecimal of(BigDecimal value) {
    var charge = rate.multiply(value);
    var bounded = most.map(charge::min).orElse(charge);
    var raised = least.map(bounded::max).orElse(bounded);
    return roundUpTo
        .map(step -> raised.divide(step, 0, RoundingMode.CEILING).multiply(step))
        .orElse(raised);
  }
}

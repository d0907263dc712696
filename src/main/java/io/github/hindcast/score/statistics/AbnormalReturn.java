package io.github.hindcast.score.statistics;

import java.util.Arrays;
import java.util.Optional;

/// What one event earned beyond what the market explains.
///
/// `cumulative` is the sum of `r − α − βm` over the event's days (CAR). `standardised` divides it
/// by the deviation of its forecast, `s²·(L + L²/n + (Σ(m − m̄))²/Σ(m_e − m̄)²)` for L days after n
/// days of estimation, so that the estimation's own error counts (Patell 1976; Mikkelson and Partch
/// 1988 for several days). `buyAndHold` is `Π(1+r) − Π(1+m)` against the market itself (Barber and
/// Lyon 1997: BHAR), which compounds as a holder does. Empty without days, when the model cannot be
/// fitted, or when it left no residual.
public record AbnormalReturn(double cumulative, double standardised, double buyAndHold) {
  /// What rounding leaves of no residual, as a part of the variance.
  private static final double ROUNDING = 1e-26;

  public static Optional<AbnormalReturn> of(
      double[] estimationReturns,
      double[] estimationMarket,
      double[] eventReturns,
      double[] eventMarket) {
    Check.sameLength("event returns", eventReturns.length, "market returns", eventMarket.length);
    Check.finite("event return", eventReturns);
    Check.finite("market return", eventMarket);
    if (eventReturns.length == 0) {
      return Optional.empty();
    }
    return MarketModel.fit(estimationReturns, estimationMarket)
        .filter(model -> model.residualVariance() > ROUNDING * Sample.variance(estimationReturns))
        .map(model -> of(model, eventReturns, eventMarket));
  }

  private static AbnormalReturn of(MarketModel model, double[] returns, double[] market) {
    double cumulative = Arrays.stream(model.abnormal(returns, market)).sum();
    double length = returns.length;
    double offCentre = Arrays.stream(market).sum() - length * model.marketMean();
    double variance =
        model.residualVariance()
            * (length
                + length * length / model.days()
                + offCentre * offCentre / model.marketSquares());
    return new AbnormalReturn(
        cumulative, cumulative / Math.sqrt(variance), growth(returns) - growth(market));
  }

  private static double growth(double[] returns) {
    return Arrays.stream(returns).map(each -> 1 + each).reduce(1, (a, b) -> a * b);
  }
}

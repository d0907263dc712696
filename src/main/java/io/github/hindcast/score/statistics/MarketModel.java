package io.github.hindcast.score.statistics;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/// What a return should have been given the market's, fitted before the event (MacKinlay, Journal
/// of Economic Literature 1997).
///
/// `r = α + β·m + ε` by least squares over n days; the residual variance has n−2 in its
/// denominator. Empty with fewer than three days or when the market never moved differently.
public record MarketModel(
    double alpha,
    double beta,
    double residualVariance,
    int days,
    double marketMean,
    double marketSquares) {

  public static Optional<MarketModel> fit(double[] returns, double[] market) {
    Check.sameLength("returns", returns.length, "market returns", market.length);
    Check.finite("return", returns);
    Check.finite("market return", market);
    if (returns.length < 3 || Sample.isConstant(market)) {
      return Optional.empty();
    }
    var line = new SimpleRegression();
    for (int i = 0; i < returns.length; i++) {
      line.addData(market[i], returns[i]);
    }
    return Optional.of(
        new MarketModel(
            line.getIntercept(),
            line.getSlope(),
            line.getMeanSquareError(),
            returns.length,
            Sample.mean(market),
            line.getXSumSquares()));
  }

  public double expected(double market) {
    return alpha + beta * market;
  }

  /// Return less expected return, day by day.
  public double[] abnormal(double[] returns, double[] market) {
    Check.sameLength("returns", returns.length, "market returns", market.length);
    return IntStream.range(0, returns.length)
        .mapToDouble(i -> returns[i] - expected(market[i]))
        .toArray();
  }
}

package io.github.hindcast.score;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.AccountDay;
import io.github.hindcast.replay.Replayed.Played;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/// How well the futures offset the spot over the window, on daily changes from close to close.
///
/// `varianceReduction` is 1 − Var(hedged) / Var(unhedged) with the hedge as it really stood each
/// day (Ederington 1979); `rSquared` and `minimumVarianceRatio` come from the regression of spot
/// changes on futures changes (Johnson 1960), whatever was hedged; `dollarOffset` is the change of
/// the futures held over the change of the spot. Each is empty where fewer than three changes are
/// known or the divisor is zero. Where the main contract stands in for the spot, the regression is
/// perfect by construction and says nothing.
public record HedgeEffectiveness(
    OptionalDouble varianceReduction,
    OptionalDouble rSquared,
    OptionalDouble minimumVarianceRatio,
    OptionalDouble dollarOffset) {
  private static final int LEAST = 3;

  /// One day: what the spot and the futures moved, and the share of the quantity hedged over it.
  private record Change(double spot, double futures, double hedged) {}

  static HedgeEffectiveness of(Played played, BarSeries spot, BigDecimal quantity) {
    var changes = changes(played, spot, quantity);
    if (changes.size() < LEAST) {
      var none = OptionalDouble.empty();
      return new HedgeEffectiveness(none, none, none, none);
    }
    var regression = new SimpleRegression();
    changes.forEach(change -> regression.addData(change.futures(), change.spot()));
    double unhedged = variance(changes, Change::spot);
    double hedged = variance(changes, c -> c.spot() - c.hedged() * c.futures());
    double spotMoved = changes.stream().mapToDouble(Change::spot).sum();
    double offset = changes.stream().mapToDouble(c -> c.hedged() * c.futures()).sum();
    return new HedgeEffectiveness(
        known(1 - hedged / unhedged),
        known(regression.getRSquare()),
        known(regression.getSlope()),
        known(offset / spotMoved));
  }

  private static List<Change> changes(Played played, BarSeries spot, BigDecimal quantity) {
    var bars = played.window().days();
    Map<LocalDate, BigDecimal> positions =
        played.execution().account().days().stream()
            .collect(Collectors.toMap(AccountDay::day, AccountDay::position));
    var changes = new ArrayList<Change>();
    for (int bar = 1; bar < bars.size(); bar++) {
      int now = spot.firstOnOrAfter(bars.day(bar));
      int before = spot.firstOnOrAfter(bars.day(bar - 1));
      boolean known =
          now < spot.size()
              && spot.day(now).equals(bars.day(bar))
              && spot.day(before).equals(bars.day(bar - 1));
      var futures = Returns.change(bars, bar);
      var spotChange = now == before + 1 ? Returns.change(spot, now) : OptionalDouble.empty();
      if (known && futures.isPresent() && spotChange.isPresent()) {
        double hedged =
            positions.getOrDefault(bars.day(bar - 1), BigDecimal.ZERO).abs().doubleValue();
        changes.add(
            new Change(
                spotChange.getAsDouble(), futures.getAsDouble(), hedged / quantity.doubleValue()));
      }
    }
    return changes;
  }

  private static double variance(List<Change> changes, Function<Change, Double> of) {
    return new Variance().evaluate(changes.stream().mapToDouble(of::apply).toArray());
  }

  private static OptionalDouble known(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}

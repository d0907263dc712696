package io.github.hindcast.score.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.OptionalDouble;

/// How many independent calls a set of overlapping ones is worth.
///
/// [#clusters] counts, for each instrument, the most calls that do not share a day: calls inside
/// the window of another add nothing. [#byVarianceRatio] compares the variance of the mean with
/// what it were of independent outcomes: `n·γ₀ / (γ₀ + 2Σ_{k<h}(1−k/h)γ_k)` with outcomes that
/// overlap over h steps (Newey and West 1987 weights, never negative). From 1 to n; 0 clusters of
/// no calls.
public final class EffectiveSample {

  /// A call's instrument and window, both days included.
  public record Window(String instrument, LocalDate from, LocalDate to) {
    public Window {
      Check.that(!to.isBefore(from), "window must not end on " + to + ", before its start " + from);
    }
  }

  private EffectiveSample() {}

  /// Taking the window that ends first, then the next that starts after it, leaves the most.
  public static int clusters(Collection<Window> windows) {
    var lastTaken = new HashMap<String, LocalDate>();
    int clusters = 0;
    for (var window : windows.stream().sorted(Comparator.comparing(Window::to)).toList()) {
      var last = lastTaken.get(window.instrument());
      if (last == null || window.from().isAfter(last)) {
        lastTaken.put(window.instrument(), window.to());
        clusters++;
      }
    }
    return clusters;
  }

  /// Outcomes in order of time; empty when all are equal, for then nothing shows how they hang
  /// together.
  public static OptionalDouble byVarianceRatio(double[] outcomes, int overlap) {
    Check.finite("outcome", outcomes);
    Check.that(overlap >= 1, "overlap must be at least 1, was " + overlap);
    if (Sample.isConstant(outcomes)) {
      return OptionalDouble.empty();
    }
    int n = outcomes.length;
    var centred = Sample.centred(outcomes);
    double own = Sample.autocovariance(centred, 0);
    double longRun = own;
    for (int lag = 1; lag < Math.min(overlap, n); lag++) {
      longRun += 2 * (1 - (double) lag / overlap) * Sample.autocovariance(centred, lag);
    }
    return OptionalDouble.of(longRun <= own ? n : Math.max(1, n * own / longRun));
  }
}

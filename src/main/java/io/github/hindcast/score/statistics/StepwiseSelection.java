package io.github.hindcast.score.statistics;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Which variants beat the benchmark, with a bound on the chance that even one of them does not
/// (Romano and Wolf, Econometrica 2005: StepM).
///
/// Variants above the 1−α quantile (R's type 7) of the best by luck are taken out, the quantile is
/// computed from the rest, and so on until none is above. Luck is centred as in Hansen's consistent
/// test, as arch does. The numbers of the variants in rising order; empty when none is better, or
/// with fewer than three days.
public final class StepwiseSelection {

  private StepwiseSelection() {}

  /// `gains[variant][day]`: the variant's result less the benchmark's.
  public static List<Integer> superior(
      double[][] gains, Resamples resamples, double meanBlock, Scaling scaling, double size) {
    Check.share("size", size);
    if (Contest.isTooShort(resamples)) {
      return List.of();
    }
    var contest = new Contest(gains, resamples, meanBlock);
    var superior = new TreeSet<Integer>();
    boolean found = true;
    while (found && superior.size() < contest.variants()) {
      var rest =
          IntStream.range(0, contest.variants())
              .filter(variant -> !superior.contains(variant))
              .toArray();
      double bar =
          BootstrapMean.quantile(contest.bestByLuck(rest, scaling, Centring.CONSISTENT), 1 - size);
      found = false;
      for (int variant : rest) {
        if (contest.mean(variant) / contest.scale(variant, scaling) > bar) {
          superior.add(variant);
          found = true;
        }
      }
    }
    return List.copyOf(superior);
  }
}

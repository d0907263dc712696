package io.github.hindcast.score.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.Combinations;

/// How often the variant that was best in one half of the days is below the median in the other
/// (Bailey, Borwein, López de Prado and Zhu, Journal of Computational Finance 2017: CSCV).
///
/// The days are cut into an even number of blocks; each half of the blocks chooses, the rest
/// judges. With the judged rank of the chosen among N variants, 1 the worst, `ω = rank/(N+1)` and
/// the probability is the share of splits with `ln(ω/(1−ω)) ≤ 0`; loss is a judged metric below 0.
/// From 0 to 1; pure luck gives about ½. The R package uses rank/N instead. Equal metrics share
/// their mean rank; of several that choose alike the first is taken; the earliest days that do not
/// fill the blocks are left out. Empty with fewer than two variants or fewer days than blocks.
public record OverfittingProbability(
    double probability, double probabilityOfLoss, List<Double> ranks, int variants) {

  public OverfittingProbability {
    ranks = List.copyOf(ranks);
  }

  /// `results[day][variant]`; the metric is better when larger.
  public static Optional<OverfittingProbability> of(
      double[][] results, int blocks, ToDoubleFunction<double[]> metric) {
    Check.that(blocks >= 2 && blocks % 2 == 0, "blocks must be even, were " + blocks);
    if (results.length < blocks || results[0].length < 2) {
      return Optional.empty();
    }
    int variants = results[0].length;
    var ranks = new ArrayList<Double>();
    int losses = 0;
    for (int[] choosing : new Combinations(blocks, blocks / 2)) {
      var chooser = metrics(results, blocks, block -> contains(choosing, block), metric);
      var judge = metrics(results, blocks, block -> !contains(choosing, block), metric);
      int chosen = best(chooser);
      ranks.add(rank(judge, chosen));
      losses += judge[chosen] < 0 ? 1 : 0;
    }
    double half = (variants + 1) / 2.0;
    long below = ranks.stream().filter(rank -> rank <= half).count();
    return Optional.of(
        new OverfittingProbability(
            (double) below / ranks.size(), (double) losses / ranks.size(), ranks, variants));
  }

  /// `ln(ω/(1−ω))` of each split.
  public List<Double> logits() {
    return ranks.stream().map(rank -> Math.log(rank / (variants + 1 - rank))).toList();
  }

  private interface Chosen {
    boolean has(int block);
  }

  private static double[] metrics(
      double[][] results, int blocks, Chosen part, ToDoubleFunction<double[]> metric) {
    int length = results.length / blocks;
    int first = results.length - length * blocks;
    var days =
        IntStream.range(first, results.length)
            .filter(day -> part.has((day - first) / length))
            .toArray();
    var metrics = new double[results[0].length];
    for (int variant = 0; variant < metrics.length; variant++) {
      int column = variant;
      metrics[variant] =
          metric.applyAsDouble(
              Arrays.stream(days).mapToDouble(day -> results[day][column]).toArray());
    }
    Check.finite("metric", metrics);
    return metrics;
  }

  private static boolean contains(int[] blocks, int block) {
    return Arrays.binarySearch(blocks, block) >= 0;
  }

  private static int best(double[] metrics) {
    int best = 0;
    for (int i = 1; i < metrics.length; i++) {
      best = metrics[i] > metrics[best] ? i : best;
    }
    return best;
  }

  private static double rank(double[] metrics, int which) {
    double value = metrics[which];
    long below = Arrays.stream(metrics).filter(metric -> metric < value).count();
    long equal = Arrays.stream(metrics).filter(metric -> metric == value).count();
    return below + (equal + 1) / 2.0;
  }
}

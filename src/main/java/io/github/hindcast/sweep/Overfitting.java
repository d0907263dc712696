package io.github.hindcast.sweep;

import io.github.hindcast.base.Text;
import io.github.hindcast.score.statistics.BlockLength;
import io.github.hindcast.score.statistics.DeflatedSharpe;
import io.github.hindcast.score.statistics.OverfittingProbability;
import io.github.hindcast.score.statistics.Resamples;
import io.github.hindcast.score.statistics.ReturnMoments;
import io.github.hindcast.score.statistics.Scaling;
import io.github.hindcast.score.statistics.SuperiorAbility;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// How much of the best scenario is that many were tried.
///
/// All rest on what equity gained each evening, from the first to the last on which any of the
/// scenarios held something. `deflatedSharpe` is the probability that the best one's true Sharpe
/// ratio is above the best that luck makes of `tried` ones; `pbo` how often the best of one half of
/// the days is below the median in the other; `spaP` Hansen's p-value of the best against doing
/// nothing. The first needs only the best and the spread of the others, the last two replay
/// `sampled` scenarios, spread evenly over the grid, the best among them.
///
/// The best is called skill where the first is above 0.95 and the third below 0.05: it beats doing
/// nothing by more than luck. The second says something else, whether choosing among the scenarios
/// pays: it is near one half as well where all of them are equally good. None of the three knows
/// how many sweeps were run before this one.
public record Overfitting(
    double deflatedSharpe, double pbo, double spaP, int tried, int sampled, int days) {
  private static final int FEWEST_SAMPLED = 64;
  private static final int MOST_SAMPLED = 512;

  /// Scenarios times days that are looked at, so that statistics take a fraction of a second.
  private static final int MOST_VALUES = 160_000;

  private static final int FEWEST_DAYS = 30;
  private static final int BLOCKS = 10;
  private static final int DRAWS = 500;
  private static final long SEED = 20_140_917;

  /// The statistics, or why there are none.
  public sealed interface Result {}

  public record Known(Overfitting statistics) implements Result {}

  public record Unknown(Text reason) implements Result {}

  /// How many scenarios are replayed day by day where windows have so many days.
  static int sample(int days) {
    return Math.clamp(MOST_VALUES / Math.max(days, 1), FEWEST_SAMPLED, MOST_SAMPLED);
  }

  /// Whether the best beats doing nothing by more than luck.
  public boolean isSkill() {
    return deflatedSharpe > 0.95 && spaP < 0.05;
  }

  /// `best` is one of the scenarios that the gains are of; `tried` counts all that were run.
  static Result of(DailyGains gains, int best, int tried) {
    if (gains.days() < FEWEST_DAYS || gains.scenarios() < 2) {
      return new Unknown(
          Text.format(
              "%d evenings and %d scenarios with a trade are too few",
              "持仓日 %d 个、有成交的情景 %d 个，样本过少", gains.days(), gains.scenarios()));
    }
    return gains
        .of(best)
        .flatMap(own -> ReturnMoments.of(own).map(m -> of(gains.gains(), own, m, tried)))
        .<Result>map(Known::new)
        .orElseGet(() -> new Unknown(Text.of("the best scenario is not to trade", "最优情景是不交易")));
  }

  private static Overfitting of(double[][] gains, double[] best, ReturnMoments moments, int tried) {
    var ratios = Arrays.stream(gains).mapToDouble(Overfitting::sharpe).toArray();
    double spread = ReturnMoments.of(ratios).map(ReturnMoments::deviation).orElse(0.0);
    double block = Math.max(1, BlockLength.of(best).map(BlockLength::stationary).orElse(1.0));
    var resamples = Resamples.stationary(best.length, block, DRAWS, new SplittableRandom(SEED));
    return new Overfitting(
        DeflatedSharpe.of(
            moments.sharpe(),
            spread * spread,
            tried,
            best.length,
            moments.skewness(),
            moments.kurtosis()),
        OverfittingProbability.of(transposed(gains), BLOCKS, Overfitting::sharpe)
            .orElseThrow()
            .probability(),
        SuperiorAbility.test(gains, resamples, block, Scaling.STUDENTIZED)
            .orElseThrow()
            .consistent(),
        tried,
        gains.length,
        best.length);
  }

  /// Mean over deviation of a day, as [ReturnMoments] has it, without the higher moments; zero for
  /// what never moves.
  static double sharpe(double[] gains) {
    double sum = 0;
    for (double gain : gains) {
      sum += gain;
    }
    double mean = sum / gains.length;
    double squares = 0;
    for (double gain : gains) {
      squares += (gain - mean) * (gain - mean);
    }
    return squares > 0 ? mean / Math.sqrt(squares / (gains.length - 1)) : 0;
  }

  private static double[][] transposed(double[][] gains) {
    return IntStream.range(0, gains[0].length)
        .mapToObj(day -> Arrays.stream(gains).mapToDouble(gain -> gain[day]).toArray())
        .toArray(double[][]::new);
  }
}

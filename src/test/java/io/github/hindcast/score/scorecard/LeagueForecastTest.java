package io.github.hindcast.score.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.score.scorecard.Skill.Compared;
import io.github.hindcast.score.scorecard.Skill.HitRate;
import io.github.hindcast.score.statistics.ExactBinomialTest;
import io.github.hindcast.score.statistics.WilsonInterval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Which of two rankings of the first half of a career tells more of the second: by raw hit rate,
/// or by shrunken skill.
///
/// A league is thirty analysts. True hit rates are normal around one half with a deviation of 4
/// points; the calls of each half are 10 to 200, evenly on a logarithmic scale, so that most
/// records are short and a few are long, as they are. The same [Ranking] as the command's is used.
/// `mvn -Pcalibration test -Dtest=LeagueForecastTest` prints the figures of `benchmarks/LEAGUE.md`.
class LeagueForecastTest {
  private static final int ANALYSTS = 30;
  private static final double SPREAD = 0.04;
  private static final long SEED = 21;

  @Test
  void shrunkenSkillTellsMoreOfTheNextHalfThanTheRawHitRate() {
    check(Comparison.of(20));
  }

  @Tag("slow")
  @Test
  void aThousandLeagues() {
    var comparison = Comparison.of(1000);
    System.out.println(comparison.says());
    check(comparison);
  }

  private static void check(Comparison comparison) {
    assertThat(comparison.shrunkCorrelation())
        .as(comparison.says())
        .isGreaterThan(comparison.rawCorrelation());
    assertThat(comparison.shrunkError()).as(comparison.says()).isLessThan(comparison.rawError());
    assertThat(comparison.topByShrunk()).as(comparison.says()).isGreaterThan(comparison.topByRaw());
  }

  /// Means over leagues: rank correlation with the next half's hit rate, root mean square error as
  /// a forecast of it, and the next half's hit rate of who stood first.
  private record Comparison(
      int leagues,
      double rawCorrelation,
      double shrunkCorrelation,
      double rawError,
      double shrunkError,
      double topByRaw,
      double topByShrunk) {

    static Comparison of(int leagues) {
      var random = new SplittableRandom(SEED);
      var sums = new double[6];
      for (int league = 0; league < leagues; league++) {
        var one = league(random.split());
        IntStream.range(0, sums.length).forEach(i -> sums[i] += one[i]);
      }
      return new Comparison(
          leagues,
          sums[0] / leagues,
          sums[1] / leagues,
          Math.sqrt(sums[2] / leagues),
          Math.sqrt(sums[3] / leagues),
          sums[4] / leagues,
          sums[5] / leagues);
    }

    private static double[] league(SplittableRandom random) {
      var raw = new double[ANALYSTS];
      var next = new double[ANALYSTS];
      var skills = new Skill[ANALYSTS];
      for (int i = 0; i < ANALYSTS; i++) {
        double rate = Math.clamp(0.5 + SPREAD * random.nextGaussian(), 0.01, 0.99);
        int calls = (int) Math.round(10 * Math.pow(20, random.nextDouble()));
        int hits = hits(random, calls, rate);
        raw[i] = (double) hits / calls;
        next[i] = (double) hits(random, calls, rate) / calls;
        skills[i] = skill(hits, calls);
      }
      var shrunk =
          Ranking.of(List.of(skills)).standings().stream()
              .mapToDouble(standing -> 0.5 + standing.shrunk().orElseThrow().mean())
              .toArray();
      var spearman = new SpearmansCorrelation();
      return new double[] {
        spearman.correlation(raw, next),
        spearman.correlation(shrunk, next),
        squares(raw, next),
        squares(shrunk, next),
        next[best(raw)],
        next[best(shrunk)]
      };
    }

    private static int hits(SplittableRandom random, int calls, double rate) {
      return (int) IntStream.range(0, calls).filter(call -> random.nextDouble() < rate).count();
    }

    private static Skill skill(int hits, int calls) {
      var interval = WilsonInterval.of(hits, calls, 0.95).orElseThrow();
      var chance = ExactBinomialTest.ofRate((double) hits / calls, calls, 0.5).orElseThrow();
      return new Skill(
          Optional.of(new HitRate(hits, calls, calls, interval)),
          Optional.of(new Compared(hits, calls, calls, interval, 0.5, chance)));
    }

    private static double squares(double[] forecast, double[] came) {
      return IntStream.range(0, came.length)
          .mapToDouble(i -> (forecast[i] - came[i]) * (forecast[i] - came[i]))
          .average()
          .orElseThrow();
    }

    private static int best(double[] values) {
      return IntStream.range(0, values.length)
          .reduce((one, other) -> values[other] > values[one] ? other : one)
          .orElseThrow();
    }

    String says() {
      return String.format(
          Locale.ROOT,
          "%d leagues of %d, seed %d: rank correlation with the next half %.4f by raw hit rate, %.4f"
              + " by shrunken skill; error of the forecast %.4f and %.4f; next half of who stood"
              + " first %.4f and %.4f",
          leagues,
          ANALYSTS,
          SEED,
          rawCorrelation,
          shrunkCorrelation,
          rawError,
          shrunkError,
          topByRaw,
          topByShrunk);
    }
  }
}

package io.github.hindcast.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Shipped;
import io.github.hindcast.instrument.LastTradingDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A main series knows nothing of the day for which it chooses.
final class MainSeriesLookaheadTest {
  private static final LocalDate FIRST = LocalDate.parse("2025-03-03");
  private static final int DAYS = 40;
  private static final List<RollRule> RULES =
      List.of(
          new RollRule.OpenInterest(1),
          new RollRule.OpenInterest(1.1),
          new RollRule.Volume(1),
          new RollRule.BeforeLastTradingDay(5, LastTradingDay.TENTH_SESSION));

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void figuresFromADayOnDoNotChangeTheChoiceOfThatDay(long seed) {
    var random = new Random(seed);
    var figures = figures(random);
    for (var rule : RULES) {
      var plain = chosen(series(figures, DAYS), rule);
      for (int cut = 1; cut < DAYS; cut++) {
        var scrambled = chosen(series(scrambled(figures, cut, random), DAYS), rule);
        assertThat(upTo(scrambled, cut)).as("%s, cut at %d", rule, cut).isEqualTo(upTo(plain, cut));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void daysThatAreNotThereYetDoNotChangeTheChoiceOfEarlierOnes(long seed) {
    var figures = figures(new Random(seed));
    for (var rule : RULES) {
      var plain = chosen(series(figures, DAYS), rule);
      for (int cut = 2; cut < DAYS; cut++) {
        assertThat(chosen(series(figures, cut), rule))
            .as("%s, cut at %d", rule, cut)
            .isEqualTo(upTo(plain, cut - 1));
      }
    }
  }

  /// By contract, an open interest and a volume a day.
  private static Map<String, double[][]> figures(Random random) {
    var figures = new TreeMap<String, double[][]>();
    for (var contract : List.of("SI2504", "SI2505", "SI2506", "SI2507")) {
      figures.put(contract, new double[][] {walk(random), walk(random)});
    }
    return figures;
  }

  private static double[] walk(Random random) {
    var walk = new double[DAYS];
    double level = 1000 + random.nextInt(4000);
    for (int day = 0; day < DAYS; day++) {
      level = Math.max(1, level + 600 * random.nextGaussian());
      walk[day] = Math.rint(level);
    }
    return walk;
  }

  private static Map<String, double[][]> scrambled(
      Map<String, double[][]> figures, int from, Random random) {
    var scrambled = new HashMap<String, double[][]>();
    figures.forEach((contract, columns) -> {
      var changed = new double[][] {columns[0].clone(), columns[1].clone()};
      for (int day = from; day < DAYS; day++) {
        changed[0][day] = random.nextInt(10_000);
        changed[1][day] = random.nextInt(10_000);
      }
      scrambled.put(contract, changed);
    });
    return scrambled;
  }

  private static Map<String, BarSeries> series(Map<String, double[][]> figures, int days) {
    var series = new TreeMap<String, BarSeries>();
    figures.forEach((contract, columns) ->
        series.put(
            contract,
            BarSeries.of(
                    Shipped.instrument("GFEX.SI"),
                    Detail.OHLC,
                    IntStream.range(0, days)
                        .mapToObj(day -> Bar.ofClose(FIRST.plusDays(day), 7000 + day))
                        .toList(),
                    List.of(),
                    Map.of())
                .withOpenInterest(amounts(columns[0], days))
                .withVolumes(amounts(columns[1], days))));
    return series;
  }

  private static List<OptionalDouble> amounts(double[] column, int days) {
    return IntStream.range(0, days).mapToObj(day -> OptionalDouble.of(column[day])).toList();
  }

  private static List<String> chosen(Map<String, BarSeries> contracts, RollRule rule) {
    var main = MainSeries.of(Shipped.instrument("GFEX.SI"), contracts, rule);
    var chosen = new ArrayList<String>();
    for (int bar = 0; bar < main.size(); bar++) {
      chosen.add(main.day(bar) + " " + main.contract(bar).orElseThrow());
    }
    return chosen;
  }

  /// The choices up to and including the day at `cut`.
  private static List<String> upTo(List<String> chosen, int cut) {
    var last = FIRST.plusDays(cut).toString();
    return chosen.stream().filter(each -> each.substring(0, 10).compareTo(last) <= 0).toList();
  }
}

package io.github.hindcast.replay;

import static io.github.hindcast.market.MarketBuilder.aMarket;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Replayed.Played;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What was done up to a day does not change with what comes after it.
class NoHindsightTest {

  static Stream<Seeds> seeds() {
    return Seeds.upTo(250);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void asOfADayTheSameWasDoneUpToItAsOnTheWholeSeries(Seeds seeds) {
    seeds.each(seed -> {
      var random = RandomCase.of(seed);
      var day = random.dayOf(seed);
      assertSameUpTo(day, random, random.bars().asOf(day));
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void scramblingAllBarsAfterADayChangesNothingDoneUpToIt(Seeds seeds) {
    seeds.each(seed -> {
      var random = RandomCase.of(seed);
      var day = random.dayOf(seed);
      assertSameUpTo(day, random, random.scrambledAfter(day, seed).bars());
    });
  }

  private static void assertSameUpTo(LocalDate day, RandomCase random, BarSeries others) {
    var whole = play(random, random.bars());
    var other = play(random, others);
    for (Function<Played, Execution> path :
        List.<Function<Played, Execution>>of(Played::execution, Played::optimistic)) {
      assertThat(entries(path.apply(other), day)).isEqualTo(entries(path.apply(whole), day));
      assertThat(exits(path.apply(other), day)).isEqualTo(exits(path.apply(whole), day));
    }
  }

  private static Played play(RandomCase random, BarSeries bars) {
    return (Played) new Replay(aMarket().with(bars).build()).replay(random.call().build());
  }

  /// How much was filled at which price, up to the day.
  private static Map<Fill, BigDecimal> entries(Execution execution, LocalDate day) {
    return execution.trades().stream()
        .filter(trade -> !trade.entry().day().isAfter(day))
        .collect(
            groupingBy(
                Trade::entry,
                mapping(
                    trade -> trade.quantity().setScale(6),
                    reducing(BigDecimal.ZERO, BigDecimal::add))));
  }

  /// The trades closed up to the day; one marked to the last close is not closed.
  private static Set<Trade> exits(Execution execution, LocalDate day) {
    return new HashSet<>(
        execution.trades().stream()
            .filter(Trade::isClosed)
            .filter(trade -> !trade.exit().day().isAfter(day))
            .toList());
  }
}

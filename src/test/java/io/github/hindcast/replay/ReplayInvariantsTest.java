package io.github.hindcast.replay;

import static io.github.hindcast.market.MarketBuilder.aMarket;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.Bar;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every level call on every series of bars.
class ReplayInvariantsTest {

  static Stream<Seeds> seeds() {
    return Seeds.upTo(250);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void everyFillLiesWithinItsBar(Seeds seeds) {
    seeds.each(seed -> {
      var random = RandomCase.of(seed);
      assertThat(fills(play(random)))
          .allSatisfy(fill -> {
            var bar = bar(random.bars(), fill);
            assertThat(fill.price()).isBetween(bar.low(), bar.high());
          });
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void noFillIsOutsideTheWindow(Seeds seeds) {
    seeds.each(seed -> {
      var played = play(RandomCase.of(seed));
      assertThat(fills(played))
          .allSatisfy(fill ->
              assertThat(fill.day())
                  .isAfterOrEqualTo(played.window().actionableFrom())
                  .isBeforeOrEqualTo(played.window().to()));
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void onlyTheEndClosesATradeOnTheBarOfItsEntry(Seeds seeds) {
    seeds.each(seed -> {
      assertThat(play(RandomCase.of(seed)).execution().trades())
          .allSatisfy(trade -> {
            assertThat(trade.exit().day()).isAfterOrEqualTo(trade.entry().day());
            if (trade.exit().day().equals(trade.entry().day())) {
              assertThat(trade.reason()).isIn(ExitReason.EXPIRY, ExitReason.STILL_OPEN);
            }
          });
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void whatWasTradedAndWhatWasNotSumToWhatWasOrdered(Seeds seeds) {
    seeds.each(seed -> {
      var played = play(RandomCase.of(seed));
      assertThat(
              Stream.of(played.execution(), played.optimistic())
                  .map(execution ->
                      sum(execution.trades(), Trade::quantity)
                          .add(sum(execution.unfilled(), Unfilled::quantity))))
          .allSatisfy(sum -> assertThat(sum).isEqualByComparingTo(RandomCase.QUANTITY));
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void theLedgerOfATradeIsTheSumOfItsLegs(Seeds seeds) {
    seeds.each(seed -> {
      assertThat(play(RandomCase.of(seed)).execution().trades())
          .allSatisfy(trade -> {
            assertThat(trade.gross())
                .isEqualByComparingTo(trade.quantity().multiply(pointsByContract(trade)));
            assertThat(trade.net()).isEqualByComparingTo(trade.gross().subtract(trade.costs()));
          });
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void tenTimesTheQuantityEarnsTenTimesAsMuch(Seeds seeds) {
    seeds.each(seed -> {
      var random = RandomCase.of(seed);
      var once = gross(play(random).execution());
      var tenfold =
          gross(play(random.call().quantity(RandomCase.QUANTITY + "0"), random.bars()).execution());
      assertThat(tenfold).isEqualByComparingTo(once.multiply(BigDecimal.TEN));
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void theMirroredCallOnMirroredPricesEarnsTheSame(Seeds seeds) {
    seeds.each(seed -> {
      var random = RandomCase.of(seed);
      var mirrored = Mirror.of(random);
      assertThat(gross(play(mirrored).execution()))
          .isEqualByComparingTo(gross(play(random).execution()));
      assertThat(Mirror.lines(play(mirrored).execution()))
          .isEqualTo(EngineRun.lines(play(random).execution()));
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void theStopFirstNeverEarnsMoreThanTheTargetFirst(Seeds seeds) {
    seeds.each(seed -> {
      var played = play(RandomCase.of(seed));
      assertThat(gross(played.execution())).isLessThanOrEqualTo(gross(played.optimistic()));
    });
  }

  private static Played play(RandomCase random) {
    return play(random.call(), random.bars());
  }

  private static Played play(CallBuilder call, BarSeries bars) {
    return (Played) new Replay(aMarket().with(bars).build()).replay(call.build());
  }

  private static List<Fill> fills(Played played) {
    return Stream.of(played.execution(), played.optimistic())
        .flatMap(execution -> execution.trades().stream())
        .flatMap(trade -> Stream.of(trade.entry(), trade.exit()))
        .toList();
  }

  private static Bar bar(BarSeries bars, Fill fill) {
    return bars.bar(bars.firstOnOrAfter(fill.day()));
  }

  /// Points earned contract by contract, each bought and sold at its own prices.
  private static BigDecimal pointsByContract(Trade trade) {
    double in = trade.entry().price();
    double points = 0;
    for (var roll : trade.rolls()) {
      points += roll.closedAt() - in;
      in = roll.reopenedAt();
    }
    points += trade.exit().price() - in;
    return BigDecimal.valueOf(trade.direction() == Direction.LONG ? points : -points);
  }

  private static BigDecimal gross(Execution execution) {
    return sum(execution.trades(), Trade::gross);
  }

  private static <T> BigDecimal sum(List<T> parts, Function<T, BigDecimal> amount) {
    return parts.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

package io.github.hindcast.sweep;

import static io.github.hindcast.market.MarketBuilder.aMarket;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.view.CallBuilder.aLevelCall;
import static io.github.hindcast.view.TradingBuilder.aLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.score.statistics.ReturnMoments;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// On prices that nobody can foretell the best of a grid looks good and must not be called skill;
/// on prices with a strong drift it must be.
class OverfittingTest {
  private static final int WALKS = 200;
  private static final int DAYS = 250;

  @Test
  void onRandomWalksTheBestIsCalledSkillInAtMostOneRunOfTwenty() {
    var called = LongStream.range(0, WALKS).filter(seed -> isSkill(seed, 0)).toArray();
    assertThat(called.length)
        .as("of %s seeds from 0, called skill: %s", WALKS, called)
        .isLessThanOrEqualTo(WALKS / 20);
  }

  @Test
  void aStrongDriftIsCalledSkillMostly() {
    // A third of the daily deviation: a yearly Sharpe ratio above 5.
    long called = LongStream.range(0, 20).filter(seed -> isSkill(seed, 0.33)).count();
    assertThat(called).isGreaterThan(10);
  }

  @Test
  void theBestOfARandomWalkStillEarns() {
    // Else the test above would show nothing.
    long earning =
        LongStream.range(0, 50)
            .filter(seed -> sweep(seed, 0).best().getFirst().net().signum() > 0)
            .count();
    assertThat(earning).isGreaterThan(30);
  }

  @Test
  void theSharpeRatioIsThatOfTheStatistics() {
    var gains = new SplittableRandom(1).doubles(50, -1, 2).toArray();
    assertThat(Overfitting.sharpe(gains))
        .isCloseTo(ReturnMoments.of(gains).orElseThrow().sharpe(), within(1e-12));
    assertThat(Overfitting.sharpe(new double[] {0, 0, 0})).isZero();
  }

  @Test
  void aFewEveningsAreTooFew() {
    var market = aMarket(aSeries().flat(100, 101, 102, 103)).build();
    var result =
        Sweep.of(Swept.book(aLevelCall(aLong().at("100"))))
            .vary("call.stop", "none,90")
            .run(market);
    assertThat(result.overfitting())
        .isInstanceOfSatisfying(
            Overfitting.Unknown.class,
            unknown ->
                assertThat(unknown.reason().en())
                    .isEqualTo("3 evenings and 2 scenarios with a trade are too few"));
  }

  private static boolean isSkill(long seed, double drift) {
    return sweep(seed, drift).overfitting() instanceof Overfitting.Known(var known)
        && known.isSkill();
  }

  private static SweepResult sweep(long seed, double drift) {
    var call = aLevelCall(aLong().at("990").stop("900")).forSessions(DAYS);
    return Sweep.of(Swept.book(call))
        .vary("call.entry.zone[0]&call.entry.zone[1]", "970:1020:10")
        .vary("call.stop", "none,800,900,940,960")
        .run(aMarket(walk(seed, drift)).build());
  }

  /// Steps of 1 % of 1,000, `drift` of it upwards.
  private static SeriesBuilder walk(long seed, double drift) {
    var random = new SplittableRandom(seed);
    var series = aSeries();
    double price = 1000;
    for (int day = 0; day < DAYS; day++) {
      double open = price;
      double close = Math.max(50, Math.rint(open + 10 * (random.nextGaussian() + drift)));
      double high = Math.max(open, close) + random.nextInt(5);
      double low = Math.min(open, close) - random.nextInt(5);
      series.bar(open, high, low, close);
      price = close;
    }
    return series;
  }
}

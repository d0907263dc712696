package io.github.hindcast.replay;

import static io.github.hindcast.instrument.InstrumentBuilder.TEST;
import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.market.MarketBuilder.aMarket;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.view.CallBuilder.aCall;
import static io.github.hindcast.view.CallBuilder.aLevelCall;
import static io.github.hindcast.view.CallBuilder.aMove;
import static io.github.hindcast.view.CallBuilder.aRange;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Language;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.Market;
import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.replay.Replayed.Announced;
import io.github.hindcast.replay.Replayed.Cause;
import io.github.hindcast.replay.Replayed.NotPlayed;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.replay.Replayed.PlayedPair;
import io.github.hindcast.replay.Replayed.Recorded;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Claim.Expected;
import io.github.hindcast.view.Claim.Leaning;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayTest {
  private static final InstrumentId OTHER = InstrumentId.of("OTHER");
  private static final Period DECEMBER =
      new Period(LocalDate.parse("2019-12-01"), LocalDate.parse("2019-12-31"));

  @Test
  void aCallIsGivenTheBarsOfItsWindowAndNoOther() {
    var played = played(aMove(Direction.LONG).until("2020-01-07"), aMarket(week()).build());
    assertThat(played.window().bars().firstDay()).isEqualTo("2020-01-02");
    assertThat(played.window().bars().lastDay()).isEqualTo("2020-01-07");
  }

  @Test
  void aCallWithoutASizeTradesOneUnit() {
    assertThat(EngineRun.lines(played(aMove(Direction.SHORT)).execution()))
        .containsExactly("SHORT 1 at 100 on 2020-01-02, out at 106 on 2020-01-10, EXPIRY");
  }

  @Test
  void aCallWithoutASizeTradesOneLotWhereOneIsOnRecord() {
    var market = aMarket(week().of(anInstrument().lot("5"))).build();
    assertThat(EngineRun.lines(played(aMove(Direction.SHORT), market).execution()))
        .containsExactly("SHORT 5 at 100 on 2020-01-02, out at 106 on 2020-01-10, EXPIRY");
  }

  @Test
  void aContractWithHardlyAHistoryHasThatOfItsContinuousSeries() {
    var contract = aSeries().of(anInstrument().continuedBy("OTHER")).from("2019-12-31");
    var continuous = aSeries().of(anInstrument().id("OTHER")).from("2019-12-27");
    var market = aMarket(contract.flat(100, 101, 102), continuous.flat(90, 91, 92, 93, 94)).build();
    var before = played(aMove(Direction.LONG), market).window().before();
    assertThat(before.instrument().id()).isEqualTo(OTHER);
    assertThat(before.lastDay()).isEqualTo("2019-12-31");
  }

  @Test
  void aLevelCallTradesItsQuantityOnTheTickOfTheInstrument() {
    var market = aMarket(week().of(anInstrument().tick("5"))).build();
    var call = aLevelCall(aShort().at("103.9")).quantity("1000");
    assertThat(EngineRun.lines(played(call, market).execution()))
        .containsExactly("SHORT 1000 at 100 on 2020-01-02, out at 106 on 2020-01-10, EXPIRY");
  }

  @Test
  void bothPathRulesAreReplayed() {
    var series = aSeries().flat(100).bar(100, 110, 90, 100).flat(100);
    var call = aLevelCall(aShort().at("100").stop("105").target("95")).until("2020-01-06");
    var played = played(call, aMarket(series).build());
    assertThat(EngineRun.lines(played.execution()))
        .containsExactly("SHORT 1 at 100 on 2020-01-02, out at 105 on 2020-01-03, STOP");
    assertThat(EngineRun.lines(played.optimistic()))
        .containsExactly("SHORT 1 at 100 on 2020-01-02, out at 95 on 2020-01-03, TARGET");
  }

  @ParameterizedTest
  @CsvSource({"BULLISH, LONG", "NEUTRAL, LONG", "BEARISH, SHORT"})
  void aFactorTradesItsLeaning(Leaning leaning, Direction direction) {
    var played = played(aCall(new Claim.Signal(TEST, leaning, BigDecimal.ONE)));
    assertThat(played.execution().trades()).extracting(Trade::direction).containsExactly(direction);
  }

  @Test
  void aRangeTradesNothing() {
    assertThat(played(aRange("90", "110")).execution()).isEqualTo(Execution.NONE);
  }

  @Test
  void aComparisonIsGivenTheBarsOfItsReferencePeriod() {
    var series = aSeries().from("2019-11-29").flat(1, 2, 3).from("2020-01-02").flat(4, 5, 6, 7);
    var call = aCall(new Claim.Volatility(TEST, Expected.LOWER, DECEMBER)).until("2020-01-07");
    var reference = played(call, aMarket(series).build()).reference().orElseThrow();
    assertThat(reference.firstDay()).isEqualTo("2019-12-02");
    assertThat(reference.lastDay()).isEqualTo("2019-12-03");
  }

  @Test
  void anAverageCallTradesNothing() {
    var call = aCall(new Claim.Move(TEST, Direction.SHORT, Optional.of(DECEMBER)));
    assertThat(played(call).execution()).isEqualTo(Execution.NONE);
  }

  @Test
  void aPairIsLongItsFirstLegAndShortItsSecond() {
    var market = aMarket(week(), week().of(anInstrument().id("OTHER"))).build();
    var replayed = replay(aCall(new Claim.Relative(TEST, OTHER)), market);
    assertThat(replayed)
        .isInstanceOfSatisfying(
            PlayedPair.class,
            pair -> {
              assertThat(pair.longLeg().execution().trades().getFirst().direction())
                  .isEqualTo(Direction.LONG);
              assertThat(pair.shortLeg().execution().trades().getFirst().direction())
                  .isEqualTo(Direction.SHORT);
            });
  }

  @Test
  void aPairWithoutPricesForOneLegIsNotPlayed() {
    var replayed = replay(aCall(new Claim.Relative(TEST, OTHER)), aMarket(week()).build());
    assertNotPlayed(replayed, Cause.NO_DATA, "no prices on record for OTHER");
  }

  @Test
  void withoutPricesNothingIsPlayed() {
    assertNotPlayed(
        replay(aMove(Direction.LONG), aMarket().build()),
        Cause.NO_DATA,
        "no prices on record for TEST");
  }

  @Test
  void withoutARateOnRecordNothingIsPlayed() {
    var call = aCall(new Claim.Series("cn-lpr.lpr_5y", Expected.LOWER));
    assertNotPlayed(
        replay(call, aMarket().build()),
        Cause.NO_DATA,
        "no published rates on record for cn-lpr.lpr_5y");
  }

  @Test
  void withoutAnOutcomeOnRecordNothingIsPlayed() {
    var call = aCall(new Claim.Event("listing", Optional.empty()));
    assertNotPlayed(
        replay(call, aMarket().build()), Cause.NO_DATA, "no outcome on record for listing");
  }

  @Test
  void aCallPublishedAfterTheDayAskedForHasNotBeenMadeYet() {
    assertNotPlayed(
        replay(aMove(Direction.LONG).publishedOn("2020-01-07"), aMarket(week()).asOf("2020-01-06")),
        Cause.NOT_YET,
        "published on 2020-01-07, after 2020-01-06");
  }

  @ParameterizedTest
  @CsvSource({"2020-01-09, false", "2020-01-10, true"})
  void asOfADayTheWindowIsOverOnlyWhenItsLastBarHasClosed(String asOf, boolean over) {
    var played = played(aMove(Direction.LONG), aMarket(week()).asOf(asOf));
    assertThat(played.window().over()).isEqualTo(over);
  }

  @Test
  void aRateIsKnownUpToItsLastAnnouncementOrTheDayAskedFor() {
    var market = aMarket().rate("lpr", "2020-01-20", "4.15", "2020-02-20", "4.05");
    var call = aCall(new Claim.Series("lpr", Expected.LOWER)).until("2020-12-31");
    assertThat(replay(call, market.build()))
        .asInstanceOf(InstanceOfAssertFactories.type(Announced.class))
        .extracting(Announced::knownUpTo)
        .isEqualTo(LocalDate.parse("2020-02-20"));
    assertThat(replay(call, market.asOf("2020-03-31")))
        .asInstanceOf(InstanceOfAssertFactories.type(Announced.class))
        .extracting(Announced::knownUpTo)
        .isEqualTo(LocalDate.parse("2020-03-31"));
  }

  @Test
  void aWindowByMonthsOnAnOutcomeCountsFromTheDayOfPublication() {
    var call = aCall(new Claim.Event("listing", Optional.empty())).forMonths(6);
    assertThat(replay(call, aMarket().happened("listing", "2020-03-01").build()))
        .asInstanceOf(InstanceOfAssertFactories.type(Recorded.class))
        .extracting(Recorded::to)
        .isEqualTo(LocalDate.parse("2020-07-01"));
  }

  /// 2020-01-02 to 2020-01-10, from 100 to 106.
  private static SeriesBuilder week() {
    return aSeries().flat(100, 101, 102, 103, 104, 105, 106);
  }

  private static Played played(CallBuilder call) {
    return played(call, aMarket(week()).build());
  }

  private static Played played(CallBuilder call, Market market) {
    return (Played) replay(call, market);
  }

  private static Replayed replay(CallBuilder call, Market market) {
    return new Replay(market).replay(call.build());
  }

  private static void assertNotPlayed(Replayed replayed, Cause cause, String reason) {
    assertThat(replayed)
        .isInstanceOfSatisfying(
            NotPlayed.class,
            not -> {
              assertThat(not.cause()).isEqualTo(cause);
              assertThat(not.reason().in(Language.EN)).isEqualTo(reason);
            });
  }
}

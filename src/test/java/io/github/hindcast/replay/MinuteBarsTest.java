package io.github.hindcast.replay;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.market.MarketBuilder.aMarket;
import static io.github.hindcast.view.CallBuilder.aLevelCall;
import static io.github.hindcast.view.CallBuilder.aMove;
import static io.github.hindcast.view.TradingBuilder.aLong;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.BarIndex;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.MinuteSeries;
import io.github.hindcast.replay.Replayed.NotPlayed;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Calls on bars of minutes, worked out by hand. 2020-01-02 is a Thursday, 2020-01-06 a Monday.
final class MinuteBarsTest {

  @Test
  void aNightSessionBelongsToTheNextTradingDay() {
    var played =
        played(aMove(Direction.LONG).publishedAt("2020-01-02T20:00+08:00").until("2020-01-06"));
    assertThat(played.window().actionableFrom()).isEqualTo("2020-01-03");
    assertThat(played.execution().trades().getFirst().entry())
        .isEqualTo(new Fill(day("2020-01-03"), at("2020-01-02T21:00"), 104));
  }

  @Test
  void aFridayNightBelongsToMonday() {
    var played =
        played(aMove(Direction.LONG).publishedAt("2020-01-03T15:00+08:00").until("2020-01-06"));
    assertThat(played.execution().trades().getFirst().entry())
        .isEqualTo(new Fill(day("2020-01-06"), at("2020-01-03T21:00"), 107));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-02T09:00:30+08:00, 2020-01-02T09:01, 101",
    "2020-01-02T09:01:00+08:00, 2020-01-02T09:01, 101",
    "2020-01-02T09:01:01+08:00, 2020-01-02T14:59, 102",
    "2020-01-02T14:59:01+08:00, 2020-01-02T21:00, 104"
  })
  void aCallIsActedOnInTheNextMinute(String published, String entered, double price) {
    var played = played(aMove(Direction.LONG).publishedAt(published).until("2020-01-06"));
    var entry = played.execution().trades().getFirst().entry();
    assertThat(entry.opened()).isEqualTo(at(entered));
    assertThat(entry.price()).isEqualTo(price);
  }

  @Test
  void whatWasKnownAreTheDaysThatWereOver() {
    var call = aMove(Direction.LONG).publishedAt("2020-01-03T09:00:00+08:00").until("2020-01-06");
    var before = played(call).window().before();
    assertThat(before.size()).isEqualTo(1);
    assertThat(before.bar(0).toString())
        .contains("day=2020-01-02", "open=100.0", "high=103.0", "low=99.0", "close=102.5");
  }

  @ParameterizedTest
  @CsvSource({"1, 2020-01-02, 3", "2, 2020-01-03, 5", "3, 2020-01-06, 7"})
  void sessionsAreDaysAndTheFirstMayHaveBegun(int sessions, String last, int bars) {
    var call = aMove(Direction.LONG).publishedAt("2020-01-02T09:00+08:00").forSessions(sessions);
    var window = played(call).window();
    assertThat(window.bars().lastDay()).isEqualTo(last);
    assertThat(window.bars().size()).isEqualTo(bars);
    assertThat(window.days().size()).isEqualTo(sessions);
    assertThat(window.missing()).isZero();
    assertThat(window.over()).isTrue();
  }

  @Test
  void theLastDayIsNotOverBeforeItsSessionCloses() {
    var series =
        MinuteSeries.of(anInstrument()).flat("2020-01-02T09:00", 100).flat("2020-01-02T14:58", 101);
    var call = aMove(Direction.LONG).publishedOn("2020-01-01").until("2020-01-02");
    assertThat(played(call, series.build()).window().over()).isFalse();
    assertThat(played(call, series.flat("2020-01-02T14:59", 101).build()).window().over()).isTrue();
  }

  @Test
  void aCallAfterTheLastBarHasToWait() {
    var call =
        aMove(Direction.LONG).publishedAt("2020-01-06T15:00+08:00").until("2020-01-10").build();
    var replayed = new Replay(aMarket().with(series()).build()).replay(call);
    assertThat(replayed)
        .isInstanceOfSatisfying(
            NotPlayed.class, it -> assertThat(it.cause()).isEqualTo(Replayed.Cause.NOT_YET));
  }

  @Test
  void anEveningIsTheLastMinuteOfTheDay() {
    var call = aMove(Direction.LONG).publishedAt("2020-01-02T09:00+08:00").until("2020-01-06");
    var account = played(call).execution().account();
    assertThat(account.days())
        .extracting(AccountDay::day)
        .containsExactly(day("2020-01-02"), day("2020-01-03"), day("2020-01-06"));
    assertThat(account.days())
        .extracting(AccountDay::mark)
        .containsExactly(Money.of(102.5), Money.of(106), Money.of(109));
  }

  /// The day reaches both 105 and 95: as one bar nobody knows which came first.
  @Test
  void minutesTellWhetherStopOrTargetCameFirst() {
    var series =
        MinuteSeries.of(anInstrument())
            .flat("2020-01-02T14:59", 100)
            .at("2020-01-03T09:00", 100, 101, 94, 96)
            .at("2020-01-03T09:01", 96, 106, 96, 105)
            .build();
    var trading = aShort().at("100").stop("105").target("95");
    var call = aLevelCall(trading).publishedOn("2020-01-01").until("2020-01-03");
    var daily = played(call, series.daily());
    assertThat(daily.execution().trades().getFirst().reason()).isEqualTo(ExitReason.STOP);
    assertThat(daily.optimistic().trades().getFirst().reason()).isEqualTo(ExitReason.TARGET);
    var minutes = played(call, series);
    assertThat(minutes.execution().ambiguousBars()).isZero();
    assertThat(minutes.optimistic()).isEqualTo(minutes.execution());
    assertThat(minutes.execution().trades()).hasSize(1);
    assertThat(minutes.execution().trades().getFirst().exit())
        .isEqualTo(new Fill(day("2020-01-03"), at("2020-01-03T09:00"), 95));
  }

  /// As one bar the day cannot show that the target came after the entry; its minutes do.
  @Test
  void aTradeMayBeginAndEndOnOneDay() {
    var series =
        MinuteSeries.of(anInstrument())
            .at("2020-01-02T09:00", 102, 102, 100, 100)
            .at("2020-01-02T09:01", 100, 106, 100, 106)
            .build();
    var call =
        aLevelCall(aLong().at("101").target("105")).publishedOn("2020-01-01").until("2020-01-02");
    assertThat(EngineRun.lines(played(call, series).execution()))
        .containsExactly("LONG 1 at 101 on 2020-01-02, out at 105 on 2020-01-02, TARGET");
    assertThat(EngineRun.lines(played(call, series.daily()).execution()))
        .containsExactly("LONG 1 at 101 on 2020-01-02, out at 106 on 2020-01-02, EXPIRY");
  }

  /// Where the order of prices inside a day decides nothing, minutes trade as days do: the same
  /// fills on the same days. A day opens anywhere; inside it prices go from one to the next.
  @Test
  void minutesAndDaysTradeAlikeWhereNoDayIsAmbiguous() {
    int compared = 0;
    for (long seed = 0; seed < 3000; seed++) {
      var random = new Random(seed);
      var minutes = random(random);
      var trading =
          (random.nextBoolean()
                  ? aLong().at("100").stop("93").target("108")
                  : aShort().at("100").stop("108").target("93"))
              .build();
      var orders = Orders.of(trading, Quantity.ONE, minutes.instrument().tick());
      var daily = PlainEngine.run(orders, minutes.daily(), true, PathRule.PESSIMISTIC);
      var fine = PlainEngine.run(orders, minutes, true, PathRule.PESSIMISTIC);
      var jumped =
          JumpEngine.run(
              orders, BarIndex.of(minutes), 0, minutes.size(), true, PathRule.PESSIMISTIC);
      assertThat(jumped).as("seed %s", seed).isEqualTo(fine);
      if (daily.ambiguousBars() == 0 && fine.ambiguousBars() == 0) {
        compared += daily.trades().size();
        assertThat(EngineRun.lines(fine)).as("seed %s", seed).isEqualTo(EngineRun.lines(daily));
        assertThat(fine.unfilled()).as("seed %s", seed).isEqualTo(daily.unfilled());
      }
    }
    assertThat(compared).isGreaterThan(500);
  }

  private static BarSeries random(Random random) {
    var series = MinuteSeries.of(anInstrument());
    double price = 95 + random.nextInt(11);
    var date = LocalDate.parse("2020-01-06");
    for (int day = 0; day < 5; day++) {
      price += random.nextInt(5) - 2;
      for (int minute = 0; minute < 8; minute++) {
        double close = price + random.nextInt(5) - 2;
        double high = Math.max(price, close) + random.nextInt(2);
        double low = Math.min(price, close) - random.nextInt(2);
        series.at(
            LocalDateTime.of(date, java.time.LocalTime.of(9, minute)), price, high, low, close);
        price = close;
      }
      date = date.plusDays(1);
    }
    return series.build();
  }

  private static BarSeries series() {
    return MinuteSeries.of(anInstrument().withNights())
        .at("2020-01-02T09:00", 100, 101, 99, 100)
        .at("2020-01-02T09:01", 101, 103, 101, 102)
        .at("2020-01-02T14:59", 102, 103, 102, 102.5)
        .flat("2020-01-02T21:00", 104)
        .at("2020-01-03T14:59", 105, 106, 105, 106)
        .flat("2020-01-03T21:00", 107)
        .at("2020-01-06T14:59", 108, 109, 108, 109)
        .build();
  }

  private static Played played(CallBuilder call) {
    return played(call, series());
  }

  private static Played played(CallBuilder call, BarSeries series) {
    return (Played) new Replay(aMarket().with(series).build()).replay(call.build());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static java.util.Optional<Instant> at(String local) {
    return java.util.Optional.of(
        LocalDateTime.parse(local).toInstant(java.time.ZoneOffset.ofHours(8)));
  }
}

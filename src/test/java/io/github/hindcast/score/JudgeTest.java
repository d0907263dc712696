package io.github.hindcast.score;

import static io.github.hindcast.instrument.InstrumentBuilder.TEST;
import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.market.MarketBuilder.aMarket;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.score.Judging.judge;
import static io.github.hindcast.score.Judging.reason;
import static io.github.hindcast.view.CallBuilder.aCall;
import static io.github.hindcast.view.CallBuilder.aLevelCall;
import static io.github.hindcast.view.CallBuilder.aMove;
import static io.github.hindcast.view.CallBuilder.aRange;
import static io.github.hindcast.view.CallBuilder.anAvoidCall;
import static io.github.hindcast.view.TradingBuilder.aLong;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Claim.Leaning;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The price rises from 100 to 106 over the window of seven sessions.
class JudgeTest {

  @Test
  void withoutPricesTheVerdictIsNoDataWithItsReason() {
    var judgement = judge(aMove(Direction.LONG), aMarket().build());
    assertThat(judgement.verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(reason(judgement)).isEqualTo("no prices on record for TEST");
    assertThat(judgement.trades()).isEmpty();
  }

  @Test
  void aCallThatCannotBeActedOnYetIsPendingWithItsReason() {
    var judgement =
        judge(aMove(Direction.LONG).publishedOn("2020-01-10").until("2020-12-31"), rising());
    assertThat(judgement.verdict()).isEqualTo(Verdict.PENDING);
    assertThat(reason(judgement))
        .isEqualTo("prices end on 2020-01-10, the call can be acted on from 2020-01-13");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("earning")
  void aCallThatTradesEarns(String kind, CallBuilder call, String net) {
    assertThat(judge(call, rising()).pnl().map(Pnl::net)).as(kind).contains(new BigDecimal(net));
  }

  static Stream<Arguments> earning() {
    return Stream.of(
        arguments("level", aLevelCall(aShort().at("103")), "-3.00"), // sold at 103, 106
        arguments("direction", aMove(Direction.LONG), "6.00"),
        arguments("signal", signal(Leaning.BULLISH), "6.00"),
        arguments("signal", signal(Leaning.BEARISH), "-6.00"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("watching")
  void aCallThatTradesNothingEarnsNothing(String kind, CallBuilder call) {
    assertThat(judge(call, rising()).pnl()).as(kind).isEmpty();
  }

  static Stream<Arguments> watching() {
    return Stream.of(
        arguments("range", aRange("90", "110")),
        arguments("avoid", anAvoidCall(aLong())),
        arguments("signal", signal(Leaning.NEUTRAL)),
        arguments("neutral", aCall(new Claim.Neutral(TEST, BigDecimal.ONE))));
  }

  @Test
  void whatIsEarnedIsInTheCurrencyOfTheInstrument() {
    var series = rising().of(anInstrument().currency("USD"));
    assertThat(judge(aMove(Direction.LONG), series).pnl().orElseThrow().currency())
        .isEqualTo("USD");
  }

  @Test
  void everyReadingIsJudged() {
    var judgement =
        judge(
            aMove(Direction.LONG)
                .readings(
                    aMove(Direction.LONG).until("2020-01-06").reading("short-window"),
                    aMove(Direction.LONG).until("2020-12-31").reading("long-window")),
            rising());
    assertThat(judgement.readings())
        .extracting(reading -> reading.call().id().reading() + " " + reading.verdict())
        .containsExactly("short-window HIT", "long-window PENDING");
  }

  @ParameterizedTest
  @CsvSource({
    "105, 103, false, both are entered and lose",
    "105, 200, true, the other is not entered",
    "200, 105, true, the base is not entered",
    "200, 300, false, neither is entered"
  })
  void aVerdictThatDiffersBetweenReadingsIsFlagged(
      String base, String other, boolean flagged, String why) {
    var call =
        aLevelCall(aShort().at(base)).readings(aLevelCall(aShort().at(other)).reading("other"));
    assertThat(judge(call, rising()).flags().contains(Flag.DEPENDS_ON_READING))
        .as(why)
        .isEqualTo(flagged);
  }

  @Test
  void aReadingThatIsPendingSaysNothingYet() {
    var call =
        aMove(Direction.LONG).readings(aMove(Direction.LONG).until("2020-12-31").reading("a-year"));
    assertThat(judge(call, rising()).flags()).doesNotContain(Flag.DEPENDS_ON_READING);
  }

  @Test
  void aPendingBaseDependsOnNothingYet() {
    var call =
        aMove(Direction.LONG).until("2020-12-31").readings(aMove(Direction.LONG).reading("a-week"));
    assertThat(judge(call, rising()).flags()).doesNotContain(Flag.DEPENDS_ON_READING);
  }

  @Test
  void anAmbiguousReadingDiffersFromAHit() {
    var series = aSeries().flat(100).bar(100, 106, 94, 100).flat(90);
    var call =
        aLevelCall(aShort().at("100"))
            .until("2020-01-06")
            .readings(
                aLevelCall(aShort().at("100").stop("105").target("95"))
                    .until("2020-01-06")
                    .reading("with-stop"));
    var judgement = judge(call, series);
    assertThat(judgement.verdict()).isEqualTo(Verdict.HIT);
    assertThat(judgement.flags()).contains(Flag.DEPENDS_ON_READING);
  }

  @Test
  void aBookIsJudgedCallByCallInItsOrder() {
    var source = BookBuilder.aBook().build().book().source();
    var calls = List.of(aMove(Direction.SHORT).build(), aMove(Direction.LONG).build());
    var book = new Book("book", source, calls);
    assertThat(new Judge(new Replay(aMarket(rising()).build())).judge(book))
        .extracting(Judgement::verdict)
        .containsExactly(Verdict.MISS, Verdict.HIT);
  }

  private static CallBuilder signal(Leaning leaning) {
    return aCall(new Claim.Signal(TEST, leaning, BigDecimal.ONE));
  }

  private static SeriesBuilder rising() {
    return aSeries().flat(100, 101, 102, 103, 104, 105, 106);
  }
}

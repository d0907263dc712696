package io.github.hindcast.sweep;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.market.MarketBuilder.aMarket;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.view.CallBuilder.aLevelCall;
import static io.github.hindcast.view.CallBuilder.aMove;
import static io.github.hindcast.view.CallBuilder.aRange;
import static io.github.hindcast.view.TradingBuilder.aLong;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hindcast.base.Text;
import io.github.hindcast.market.Market;
import io.github.hindcast.market.MinuteSeries;
import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Direction;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Sessions from 2020-01-02: 102, then down through 100 and 95 to 90, then up to 110.
class SweepTest {
  private static final Market MARKET = aMarket(prices()).build();

  @Test
  void everyCellHasTheResultOfItsLevels() {
    // Bought at the entry, closed at 110 on the last day.
    var result = Sweep.of(Swept.book(bought("100"))).vary(zone(), "90,95,100").run(MARKET);
    assertThat(nets(result)).containsExactly(20.0, 15.0, 10.0);
    assertThat(result.tried()).isEqualTo(3);
    assertThat(result.best()).extracting(Outcome::scenario).containsExactly(0, 1, 2);
    assertThat(result.written().net()).isEqualByComparingTo("10");
  }

  @Test
  void theLastAxisChangesFastest() {
    var result =
        Sweep.of(Swept.book(bought("100")))
            .vary(zone(), "95,100")
            .vary("call.stop", "none,92")
            .run(MARKET);
    // With the stop at 92: 92 - 95 and 92 - 100.
    assertThat(nets(result)).containsExactly(15.0, -3.0, 10.0, -8.0);
    assertThat(result.best().getFirst().values())
        .containsExactlyEntriesOf(
            new java.util.TreeMap<>(Map.of(zone(), "95", "call.stop", "none"))
                .descendingMap()
                .reversed());
  }

  @Test
  void linkedPathsMoveInStepFromWhatEachSays() {
    var book = Swept.book(aLevelCall(aLong().at("98", "100").ladder(2)).quantity("2"));
    var result =
        Sweep.of(book).vary("call.entry.zone[0]&call.entry.zone[1]", "by -2,0").run(MARKET);
    // One each at 98 and 96, then at 100 and 98.
    assertThat(nets(result)).containsExactly(26.0, 22.0);
  }

  @Test
  void aWindowCanEndOnAnotherDay() {
    var result =
        Sweep.of(Swept.book(bought("100")))
            .vary("call.window.to", "2020-01-03,2020-01-06,2 sessions,1 months")
            .run(MARKET);
    // Closes of 2020-01-03 and 2020-01-06: 95, 91; a month runs on beyond the prices.
    assertThat(nets(result)).containsExactly(-5.0, -9.0, -5.0, 10.0);
    assertThat(result.best().getFirst().open()).isTrue();
  }

  @Test
  void barsOfMinutesAreSweptAsDaysAre() {
    // Both days fall from 102 to 98 within three minutes and end at 101.
    var minutes = MinuteSeries.of(anInstrument());
    for (var day : List.of("2020-01-02", "2020-01-03")) {
      minutes.flat(day + "T09:00", 102).flat(day + "T09:01", 98).flat(day + "T09:02", 101);
    }
    var result =
        Sweep.of(Swept.book(bought("100").until("2020-01-03")))
            .vary("call.exits[0].at", "101,102,200")
            .run(aMarket().with(minutes.build()).build());
    // Bought at 98, better than asked; out at 101 two minutes on, at 102 the next day, or at the
    // end.
    assertThat(nets(result)).containsExactly(3.0, 4.0, 3.0);
    assertThat(result.best())
        .allSatisfy(
            best -> assertThat(best.net().doubleValue()).isEqualTo(result.net(best.scenario())));
  }

  @Test
  void aTargetCanBeAddedToACallThatHasNone() {
    var result =
        Sweep.of(Swept.book(bought("100"))).vary("call.exits[0].at", "105,200").run(MARKET);
    assertThat(nets(result)).containsExactly(5.0, 10.0);
  }

  @Test
  void aCallWithoutAnEntryZoneCanHaveAStop() {
    var result =
        Sweep.of(Swept.book(aMove(Direction.LONG))).vary("call.stop", "none,99").run(MARKET);
    assertThat(nets(result)).containsExactly(8.0, -3.0);
  }

  @Test
  void aCellThatBreaksARuleIsInvalidAndTheOthersAreRun() {
    var result = Sweep.of(Swept.book(bought("100"))).vary("call.stop", "90,100,110").run(MARKET);
    assertThat(result.valid()).isEqualTo(1);
    assertThat(result.invalid()).isEqualTo(2);
    assertThat(result.broken(0)).isEmpty();
    assertThat(result.broken(1))
        .map(Text::en)
        .hasValue("stop 100 must be below entry zone low 100 for a long call");
    assertThat(result.rulesBroken())
        .extracting(Text::en)
        .containsExactly("stop 100 must be below entry zone low 100 for a long call");
  }

  @Test
  void aWindowWithoutABarIsInvalid() {
    var result =
        Sweep.of(Swept.book(bought("100"))).vary("call.window.to", "2020-01-01").run(MARKET);
    assertThat(result.broken(0))
        .map(Text::en)
        .hasValue("no price of the window to 2020-01-01 can be acted on after the publication");
  }

  @Test
  void theResultsOfSeveralCallsAreAdded() {
    // Until 2020-01-08, 104: bought at 100 and sold at 102.
    var sold = aLevelCall(aShort().at("102")).reading("short");
    var result =
        Sweep.of(Swept.book(bought("100").readings(sold)))
            .vary("call.window.to&call#short.window.to", "2020-01-08")
            .run(MARKET);
    assertThat(nets(result)).containsExactly(2.0);
    assertThat(result.calls()).hasSize(2);
    assertThat(result.best().getFirst().net()).isEqualByComparingTo("2");
    assertThat(result.best().getFirst().trades()).isEqualTo(2);
  }

  @Test
  void theBestOfEqualOnesIsTheFirst() {
    var result =
        Sweep.of(Swept.book(bought("100"))).vary("call.exits[0].at", "300:330:1").run(MARKET);
    assertThat(result.best())
        .extracting(Outcome::scenario)
        .containsExactlyElementsOf(IntStream.range(0, 10).boxed().toList());
  }

  @Test
  void thePlateauIsWhatHangsTogetherWithTheBest() {
    // 20, 19, ... 10 for entries of 90 to 100: four fifths of 20 are 16, at 94.
    var result = Sweep.of(Swept.book(bought("100"))).vary(zone(), "90:100:1").run(MARKET);
    var plateau = result.plateau().orElseThrow();
    assertThat(plateau.scenarios()).isEqualTo(5);
    assertThat(plateau.extents()).containsExactly(new Plateau.Extent(zone(), "90", "94", 5));
    assertThat(plateau.lowest()).isEqualTo(16);
    assertThat(plateau.mean()).isEqualTo(18);
  }

  @Test
  void thereIsNoPlateauWhereNothingIsEarned() {
    var result = Sweep.of(Swept.book(bought("100"))).vary("call.stop", "96,97").run(MARKET);
    assertThat(result.plateau()).isEmpty();
  }

  @Test
  void aSweepThatIsStoppedKeepsWhatIsDone() {
    var result =
        Sweep.of(Swept.book(bought("100")))
            .vary("call.exits[0].at", "101:2000:1")
            .progress(done -> {
              assertThat(done).isPositive();
            })
            .until(
                new java.util.function.BooleanSupplier() {
                  private int asked;

                  @Override
                  public boolean getAsBoolean() {
                    return asked++ > 1;
                  }
                })
            .run(MARKET);
    assertThat(result.valid()).isEqualTo(1024);
    assertThat(result.notRun()).isEqualTo(1900 - 1024);
    assertThat(result.isRun(1023)).isTrue();
    assertThat(result.isRun(1024)).isFalse();
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    var sweep =
        Sweep.of(Swept.book(bought("100")))
            .vary("cal.stop", "1")
            .vary("call.entry.zone[2]", "1")
            .vary("call.stop", "by 3")
            .vary("call.window.to", "5")
            .vary("call.entry.ladder", "1")
            .vary("call.entry.ladder", "2");
    assertThat(sweep.problems(MARKET))
        .extracting(SweepTest::said)
        .containsExactly(
            "0: " + "cal.stop: no call is called 'cal'; did you mean 'call'?",
            "1: "
                + "call.entry.zone[2]: the call has no 'entry.zone[2]' to sweep; did you mean"
                + " 'entry.zone[0]'?",
            "2: " + "call.stop: expected a price, as the call has none to move, was +3",
            "3: "
                + "call.window.to: expected a date such as 2020-12-31, '20 sessions' or '3 months',"
                + " was 5",
            "5: " + "call.entry.ladder: set by two axes");
  }

  @Test
  void aKindWithoutATradeHasNothingToSweep() {
    assertThat(
            Sweep.of(Swept.book(aRange("90", "110"))).vary("call.range[0]", "1").problems(MARKET))
        .extracting(SweepTest::said)
        .containsExactly(
            "0: " + "call.range[0]: nothing to sweep, a call of kind range makes no trade");
  }

  @Test
  void aGridAboveTheLimitSaysItsSizeAndHowToRaiseIt() {
    var sweep =
        Sweep.of(Swept.book(bought("100")))
            .vary(zone(), "1:100:1")
            .vary("call.exits[0].at", "101:200:1")
            .limit(5_000);
    assertThat(sweep.problems(MARKET))
        .extracting(SweepTest::said)
        .containsExactly(
            "1: "
                + "the grid has 10000 scenarios, more than the limit of 5000; take fewer values, or"
                + " raise it: --limit 10000");
    assertThatThrownBy(() -> sweep.run(MARKET)).hasMessageStartingWith("the grid has 10000");
  }

  @Test
  void resultsInTwoCurrenciesAreNotAdded() {
    var dollars = aSeries().of(anInstrument().id("USD").currency("USD")).flat(100, 101, 102, 103);
    var market = aMarket(prices(), dollars).build();
    var other =
        CallBuilder.aCall(
                new io.github.hindcast.view.Claim.Level(
                    io.github.hindcast.instrument.InstrumentId.of("USD"),
                    aLong().at("100").build()))
            .reading("usd");
    var book = Swept.book(bought("100").readings(other));
    assertThat(Sweep.of(book).vary("call.stop&call#usd.stop", "90").problems(market))
        .extracting(SweepTest::said)
        .containsExactly("0: " + "the calls earn in CNY and USD, which cannot be added");
  }

  private static String zone() {
    return "call.entry.zone[0]&call.entry.zone[1]";
  }

  private static CallBuilder bought(String price) {
    return aLevelCall(aLong().at(price));
  }

  private static SeriesBuilder prices() {
    return aSeries()
        .bar(102, 103, 101, 101)
        .bar(101, 101, 94, 95)
        .bar(95, 96, 89, 91)
        .bar(91, 99, 91, 98)
        .bar(98, 104, 98, 104)
        .bar(104, 110, 104, 110)
        .bar(110, 110, 110, 110);
  }

  private static List<Double> nets(SweepResult result) {
    return IntStream.range(0, (int) result.grid().size()).mapToObj(result::net).toList();
  }

  private static String said(AxisProblem problem) {
    return problem.axis() + ": " + problem.message().en();
  }
}

package io.github.hindcast.replay;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.view.TradingBuilder.aLong;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.Bar;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.market.Detail;
import io.github.hindcast.market.Roll;
import io.github.hindcast.market.SeriesBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A position is carried through A (in at 100, out at 101), B (in at 104, out at 103) and C (in at
/// 101, out at 99): a short makes -1 + 1 + 2 = 2, a long the opposite.
class PlainEngineRollTest {

  @Test
  void aShortEarnsARisingGapAndPaysAFallingOne() {
    var trade = EngineRun.of(aShort()).on(twoRolls()).trades().getFirst();
    assertThat(trade.pricePnl()).isEqualByComparingTo("1"); // 100 - 99
    assertThat(trade.rollPnl()).isEqualByComparingTo("1"); // +3 - 2
    assertThat(trade.gross()).isEqualByComparingTo("2");
  }

  @Test
  void aLongPaysARisingGapAndEarnsAFallingOne() {
    var trade = EngineRun.of(aLong()).on(twoRolls()).trades().getFirst();
    assertThat(trade.pricePnl()).isEqualByComparingTo("-1");
    assertThat(trade.rollPnl()).isEqualByComparingTo("-1");
    assertThat(trade.gross()).isEqualByComparingTo("-2");
  }

  @Test
  void everyRollIsOnRecordWithBothPrices() {
    assertThat(rolls(EngineRun.of(aShort()).on(twoRolls())))
        .containsExactly(
            new Rollover(LocalDate.parse("2020-01-06"), "A", "B", 101, 104, true),
            new Rollover(LocalDate.parse("2020-01-08"), "B", "C", 103, 101, true));
  }

  @Test
  void anEntryOnTheFirstDayOfTheNewContractIsNotRolled() {
    var series = aSeries().contract("A").flat(100).rollsTo("B", 101, 104).flat(110, 105);
    assertThat(rolls(EngineRun.of(aShort().at("110")).on(series))).isEmpty();
  }

  @Test
  void anExitOnTheFirstDayOfTheNewContractIsRolledFirst() {
    var series = aSeries().contract("A").flat(100).rollsTo("B", 100, 97).flat(95);
    var trade = EngineRun.of(aShort().at("100").target("95")).on(series).trades().getFirst();
    // 100 to 100 in A, 97 to 95 in B
    assertThat(trade.gross()).isEqualByComparingTo("2");
  }

  @Test
  void whatWasClosedBeforeTheChangeIsNotRolled() {
    var series = aSeries().contract("A").flat(100, 95).rollsTo("B", 95, 97).flat(97, 90);
    var execution = EngineRun.of(aShort().at("100").reduce("0.5", "95")).quantity("2").on(series);
    assertThat(execution.trades())
        .extracting(trade -> trade.reason() + " " + trade.rolls().size())
        .containsExactly("TARGET 0", "EXPIRY 1");
  }

  @Test
  void anUnknownGapIsLeftOutOfTheResult() {
    // A: 100 to 101. B, from its first open: 105 to 99. Short: -1 + 6 = 5.
    var series =
        aSeries().contract("A").flat(100, 101).contract("B").bar(105, 106, 104, 104).flat(99);
    var trade = EngineRun.of(aShort()).on(series).trades().getFirst();
    assertThat(trade.gross()).isEqualByComparingTo("5");
    assertThat(trade.rolls())
        .containsExactly(new Rollover(LocalDate.parse("2020-01-06"), "A", "B", 101, 105, false));
  }

  @Test
  void aRollOnRecordBetweenOtherContractsIsNotThisOne() {
    var day = LocalDate.parse("2020-01-03");
    var named =
        BarSeries.of(
            anInstrument().build(),
            Detail.OHLC,
            List.of(Bar.ofClose(day.minusDays(1), 100), Bar.ofClose(day, 105)),
            List.of("A", "B"),
            Map.of(day, new Roll(day, "X", "B", 90, 91)));
    assertThat(rolls(EngineRun.of(aShort()).on(named)))
        .containsExactly(new Rollover(LocalDate.parse("2020-01-03"), "A", "B", 100, 105, false));
  }

  @Test
  void aSeriesWithoutContractsNeverRolls() {
    assertThat(rolls(EngineRun.of(aLong()).on(aSeries().flat(100, 150)))).isEmpty();
  }

  private static SeriesBuilder twoRolls() {
    return aSeries()
        .contract("A")
        .flat(100, 101)
        .rollsTo("B", 101, 104)
        .flat(104, 103)
        .rollsTo("C", 103, 101)
        .flat(101, 99);
  }

  private static List<Rollover> rolls(Execution execution) {
    return execution.trades().stream().flatMap(trade -> trade.rolls().stream()).toList();
  }
}

package io.github.hindcast.score;

import static io.github.hindcast.instrument.InstrumentBuilder.TEST;
import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.score.Judging.judge;
import static io.github.hindcast.view.CallBuilder.aCall;
import static io.github.hindcast.view.CallBuilder.aRange;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.SeriesBuilder;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Claim.Leaning;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One session after 100, 101, 100, 101, 100 the thirds are cut at ±1.149 %.
class SignalTableTest {

  @Test
  void aSignalStandsWhereItsReturnFell() {
    var table =
        table(
            judged(signal(Leaning.BULLISH), 102),
            judged(signal(Leaning.BULLISH), 101),
            judged(signal(Leaning.BULLISH), 98),
            judged(signal(Leaning.NEUTRAL), 98),
            judged(aCall(new Claim.Neutral(TEST, BigDecimal.ONE)), 100),
            judged(signal(Leaning.BEARISH), 98));
    assertThat(rows(table)).containsExactly("BULLISH 1 1 1", "NEUTRAL 0 1 1", "BEARISH 0 0 1");
    assertThat(table.placed()).isEqualTo(6);
    assertThat(table.unplaced()).isZero();
  }

  @Test
  void aSignalThatIsPendingOrHasNoHistoryIsUnplaced() {
    var pending =
        judge(signal(Leaning.BULLISH).until("2020-01-03"), history().bar(100, 105, 95, 102));
    var young =
        judge(signal(Leaning.BULLISH).until("2020-01-02"), aSeries().bar(100, 105, 95, 102));
    var table = table(pending, young);
    assertThat(table.placed()).isZero();
    assertThat(table.unplaced()).isEqualTo(2);
  }

  @Test
  void callsOfOtherKindsAreNoSignals() {
    var table = table(judged(aRange("90", "110"), 100));
    assertThat(table.isEmpty()).isTrue();
  }

  private static SignalTable table(Judgement... judgements) {
    var book = BookBuilder.aBook().build().book();
    return SignalTable.of(List.of(new BookResult(book, List.of(judgements))));
  }

  private static List<String> rows(SignalTable table) {
    return Stream.of(Leaning.values())
        .map(claimed ->
            claimed
                + " "
                + table.count(claimed, Leaning.BULLISH)
                + " "
                + table.count(claimed, Leaning.NEUTRAL)
                + " "
                + table.count(claimed, Leaning.BEARISH))
        .toList();
  }

  private static Judgement judged(CallBuilder call, double close) {
    return judge(call.until("2020-01-02"), history().bar(100, 105, 95, close));
  }

  private static CallBuilder signal(Leaning leaning) {
    return aCall(new Claim.Signal(TEST, leaning, BigDecimal.ONE));
  }

  private static SeriesBuilder history() {
    return aSeries().from("2019-12-25").flat(100, 101, 100, 101, 100).from("2020-01-02");
  }
}

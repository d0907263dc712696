package io.github.hindcast.report;

import static io.github.hindcast.Scene.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Scene;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.ExitReason;
import io.github.hindcast.replay.Fill;
import io.github.hindcast.replay.Trade;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class StripTest {
  private static BarSeries closes(double... closes) {
    var market = new Scene().closes("X", closes).market();
    return market.series(InstrumentId.of("X")).orElseThrow();
  }

  private static Trade trade(Direction direction, int entered, int left, ExitReason reason) {
    var entry = new Fill(day(entered), 1);
    return new Trade(direction, BigDecimal.ONE, entry, new Fill(day(left), 1), reason, List.of());
  }

  private static List<String> strip(BarSeries bars, Trade... trades) {
    return Strip.of(bars, List.of(trades), 96);
  }

  @Test
  void anEmptyWindowHasNoStrip() {
    assertThat(strip(closes(1).slice(0, 0))).isEmpty();
  }

  @Test
  void oneBarIsOneBlockOfMiddleHeight() {
    assertThat(strip(closes(14_500))).containsExactly("▄  14,500");
  }

  @Test
  void pricesThatDoNotMoveAreLevel() {
    assertThat(strip(closes(5, 5, 5))).containsExactly("▄▄▄  5");
  }

  @Test
  void theLowestCloseIsTheLowestBlockAndTheHighestTheHighest() {
    assertThat(strip(closes(1, 2, 3, 4, 5, 6, 7, 8))).containsExactly("▁▂▃▄▅▆▇█  1–8");
    assertThat(strip(closes(10, 20, 10))).containsExactly("▁█▁  10–20");
  }

  @Test
  void aColumnOfManyBarsShowsTheCloseOfItsLast() {
    double[] twiceAsMany = IntStream.range(0, 120).mapToDouble(bar -> bar % 2 + 1).toArray();
    assertThat(strip(closes(twiceAsMany))).containsExactly("█".repeat(60) + "  1–2");
  }

  @Test
  void entriesAndExitsStandUnderTheirBars() {
    var bars = closes(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(strip(bars, trade(Direction.LONG, 1, 6, ExitReason.TARGET)))
        .element(1)
        .isEqualTo(" ▲    ●");
    assertThat(strip(bars, trade(Direction.SHORT, 0, 7, ExitReason.STILL_OPEN)))
        .element(1)
        .isEqualTo("▼");
  }

  @Test
  void anEntryAndAnExitInOneColumnAreOneSign() {
    var bars = closes(1, 2, 3);
    assertThat(strip(bars, trade(Direction.LONG, 1, 1, ExitReason.STOP)))
        .element(1)
        .isEqualTo(" ◆");
    var ladder = trade(Direction.LONG, 1, 2, ExitReason.EXPIRY);
    assertThat(strip(bars, ladder, ladder)).element(1).isEqualTo(" ▲●");
  }

  @Test
  void marksOfALongWindowStandInTheColumnOfTheirBar() {
    double[] many = IntStream.range(0, 120).mapToDouble(bar -> bar + 1).toArray();
    assertThat(strip(closes(many), trade(Direction.LONG, 3, 119, ExitReason.EXPIRY)))
        .element(1)
        .isEqualTo(" ▲" + " ".repeat(57) + "●");
  }

  @Test
  void aStripIsNeverWiderThanItsRoom() {
    var bars = closes(100, 150, 200);
    assertThat(Strip.of(bars, List.of(), 10)).containsExactly("█  100–200");
    assertThat(Strip.of(bars, List.of(), 9)).isEmpty();
    double[] many = IntStream.range(0, 300).mapToDouble(bar -> 10_000.25 + bar).toArray();
    for (int width = 27; width <= 100; width += 7) {
      assertThat(DisplayWidth.of(Strip.of(closes(many), List.of(), width).getFirst()))
          .isLessThanOrEqualTo(width);
    }
  }
}

package io.github.hindcast.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Text;
import io.github.hindcast.instrument.Continuity;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.instrument.Session;
import io.github.hindcast.instrument.TradingCalendar;
import io.github.hindcast.instrument.TradingTerms;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RatioTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @Test
  void aDayThatOnlyOneSideHasIsLeftOut() {
    var ratio = Ratio.of(instrument(), closes(1, 10, 2, 20, 4, 40), closes(0, 1, 2, 8, 3, 9, 4, 5));
    assertThat(ratio.detail()).isEqualTo(Detail.CLOSE_ONLY);
    assertThat(IntStream.range(0, ratio.size()).mapToObj(ratio::bar))
        .containsExactly(Bar.ofClose(DAY.plusDays(2), 2.5), Bar.ofClose(DAY.plusDays(4), 8));
  }

  @Test
  void withoutACommonDayItIsEmpty() {
    assertThat(Ratio.of(instrument(), closes(1, 10), closes(2, 10)).isEmpty()).isTrue();
  }

  /// Days after the first, each with its close.
  private static BarSeries closes(int... daysAndCloses) {
    var bars =
        IntStream.range(0, daysAndCloses.length / 2)
            .mapToObj(
                at -> Bar.ofClose(DAY.plusDays(daysAndCloses[2 * at]), daysAndCloses[2 * at + 1]))
            .toList();
    return BarSeries.of(instrument(), Detail.CLOSE_ONLY, bars, List.of(), Map.of());
  }

  private static Instrument instrument() {
    return new Instrument(
        InstrumentId.of("R"),
        Text.same("ratio"),
        "ratio",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new TradingCalendar("all", Set.of(), Set.of(), List.of(), Map.of()),
        new Session(
            ZoneOffset.UTC, LocalTime.of(9, 0), LocalTime.of(15, 0), Optional.empty(), false),
        Continuity.SINGLE,
        new TradingTerms.Unknown(),
        Optional.empty(),
        false,
        false);
  }
}

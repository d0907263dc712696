package io.github.hindcast.replay;

import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Short at 100 from the first day, stop at 105, target at 95.
class AmbiguityTest {

  @ParameterizedTest
  @CsvSource({
    "100, 104, 96, 0, reaches neither",
    "100, 105, 96, 0, reaches the stop alone",
    "100, 104, 95, 0, reaches the target alone",
    "100, 105, 95, 1, reaches both",
    "106, 107, 94, 0, opens beyond the stop",
    "94,  106, 93, 0, opens beyond the target"
  })
  void aBarIsAmbiguousWhereStopAndTargetAreReachedAndTheOpenDecidesNeither(
      double open, double high, double low, int bars, String why) {
    var series = aSeries().flat(100).bar(open, high, low, open);
    assertThat(run().on(series).ambiguousBars()).as(why).isEqualTo(bars);
  }

  @ParameterizedTest
  @CsvSource({
    "101, 97, 0, reaches neither",
    "105, 97, 1, reaches the stop",
    "101, 95, 1, reaches the target"
  })
  void aBarThatEntersWithinIsAmbiguousWhereItReachesAnExitToo(
      double high, double low, int bars, String why) {
    assertThat(run().on(aSeries().bar(98, high, low, 99)).ambiguousBars()).as(why).isEqualTo(bars);
  }

  @Test
  void aTargetThatIsDoneDecidesNothingAnyMore() {
    var run = EngineRun.of(aShort().at("100").stop("105").reduce("0.5", "95").reduce("0.5", "80"));
    assertThat(run.on(aSeries().flat(100, 95).bar(100, 106, 94, 100)).ambiguousBars()).isZero();
  }

  private static EngineRun run() {
    return EngineRun.of(aShort().at("100").stop("105").target("95"));
  }
}

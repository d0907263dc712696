package io.github.hindcast.score.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.score.BaseRate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A book of ten thousand directional calls over five hundred instruments. What is checked is that
/// it is scored right; how long it takes is printed by the slow one (`mvn -Pcalibration test`).
class ScaleTest {
  private static final int SESSIONS = 20;
  private static final long SEED = 11;

  @Test
  void everyCallOfALargeBookIsJudgedAndCompared() {
    var scorecard =
        said(SimulatedMarket.of(SEED, 100, 300), 100, 300, 2000).scorecard(Grouping.HOUSE);

    check(scorecard, 2000);
  }

  @Tag("slow")
  @Test
  void tenThousandCallsOverFiveHundredInstruments() {
    var said = said(SimulatedMarket.of(SEED, 500, 500), 500, 500, 10_000);
    for (int run = 1; run <= 3; run++) {
      long start = System.nanoTime();
      var scorecard = said.scorecard(Grouping.HOUSE);
      System.out.println(
          "10,000 calls over 500 instruments, seed "
              + SEED
              + ", run "
              + run
              + ": judged and scored in "
              + (System.nanoTime() - start) / 1_000_000
              + " ms");
      check(scorecard, 10_000);
    }
  }

  private static SimulatedCalls said(SimulatedMarket market, int instruments, int bars, int calls) {
    var random = new SplittableRandom(SEED);
    var said = new SimulatedCalls(market);
    for (int call = 0; call < calls; call++) {
      int instrument = random.nextInt(instruments);
      int first = 1 + random.nextInt(bars - SESSIONS - 1);
      var comes = market.comes(instrument, first, SESSIONS);
      var side = random.nextBoolean() ? comes : comes.opposite();
      said.add("house " + call % 40, instrument, first, SESSIONS, side);
    }
    return said;
  }

  private static void check(Scorecard scorecard, int calls) {
    assertThat(scorecard.groups()).hasSize(40);
    assertThat(scorecard.groups())
        .allSatisfy(group -> {
          assertThat(group.coverage().judged()).isEqualTo(calls / 40);
          assertThat(group.skill().compared().orElseThrow().n()).isEqualTo(calls / 40);
          assertThat(group.skill().hitRate().orElseThrow().rate()).isBetween(0.2, 0.8);
          assertThat(group.skill().compared().orElseThrow().baseRate()).isBetween(0.4, 0.6);
        });
    assertThat(scorecard.groups().stream().flatMap(group -> group.ledger().stream()))
        .hasSize(calls)
        .allMatch(call -> call.baseRate() instanceof BaseRate.Known);
    assertThat(scorecard.ranked()).isEqualTo(40);
  }
}

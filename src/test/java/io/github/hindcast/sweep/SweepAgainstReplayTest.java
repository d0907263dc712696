package io.github.hindcast.sweep;

import static io.github.hindcast.market.MarketBuilder.aMarket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hindcast.Shipped;
import io.github.hindcast.market.Market;
import io.github.hindcast.replay.Execution;
import io.github.hindcast.replay.RandomCase;
import io.github.hindcast.replay.Rehearsal;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.replay.Replayed.Played;
import io.github.hindcast.view.Book;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.Trading;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A scenario that sets what the call says anyway is the call: its ledger is that of `run`, and the
/// engine's sum is the ledger's but for the rounding of its lines.
class SweepAgainstReplayTest {

  @Test
  void theWrittenScenarioOfEveryShippedCallIsWhatRunMakesOfIt() {
    var market = Shipped.PROJECT.market();
    int swept = 0;
    for (var book : Shipped.PROJECT.books()) {
      for (var call : book.calls()) {
        swept += compare(book, call, market) ? 1 : 0;
      }
    }
    assertThat(swept).isGreaterThan(40);
  }

  @Test
  void theWrittenScenarioOfRandomCallsIsWhatRunMakesOfIt() {
    for (long seed = 0; seed < 500; seed++) {
      var random = RandomCase.of(seed);
      var book = Swept.book(random.call());
      compare(book, book.calls().getFirst(), aMarket().with(random.bars()).build());
    }
  }

  private static boolean compare(Book book, Call call, Market market) {
    if (!(Rehearsal.of(market, call) instanceof Rehearsal.Ready(var rehearsal))
        || !(new Replay(market).replay(call) instanceof Played played)) {
      return false;
    }
    var alone = new Book(book.id(), book.source(), List.of(call));
    var sweep = Sweep.of(alone).vary(idle(call.id().name(), rehearsal.trading()));
    rehearsal
        .trading()
        .entry()
        .ifPresent(_ -> sweep.vary(call.id().name() + ".entry.zone[0]", "0%,-1%,-3%,-10%"));
    var result = sweep.run(market);
    var execution = played.execution();
    assertThat(result.written().net()).as("%s", call.id()).isEqualByComparingTo(execution.net());
    assertThat(result.isRun(0)).isTrue();
    assertThat(result.net(0))
        .as("%s", call.id())
        .isCloseTo(execution.net().doubleValue(), within(rounding(execution)));
    for (var outcome : result.best()) {
      assertThat(result.net(outcome.scenario()))
          .as("%s %s", call.id(), outcome.values())
          .isCloseTo(outcome.net().doubleValue(), within(1.0 + rounding(execution)));
      assertThat(result.trades(outcome.scenario())).isEqualTo(outcome.trades());
    }
    return true;
  }

  /// A cent for every line of the ledger.
  private static double rounding(Execution execution) {
    return 0.01 * (2 + execution.account().ledger().lines().size());
  }

  /// An axis that changes nothing.
  private static Axis idle(String call, Trading trading) {
    if (!trading.exits().isEmpty()) {
      return Axis.of(call + ".exits[0].at", "by 0");
    }
    return Axis.of(call + ".stop", trading.stop().isPresent() ? "by 0" : "none");
  }
}

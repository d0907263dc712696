package io.github.hindcast.score;

import static io.github.hindcast.instrument.InstrumentBuilder.TEST;
import static io.github.hindcast.market.MarketBuilder.aMarket;
import static io.github.hindcast.view.CallBuilder.aBarrier;
import static io.github.hindcast.view.CallBuilder.aCall;
import static io.github.hindcast.view.CallBuilder.aMove;
import static io.github.hindcast.view.CallBuilder.aRange;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.market.BarSeries;
import io.github.hindcast.replay.RandomCase;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.replay.Seeds;
import io.github.hindcast.view.Call;
import io.github.hindcast.view.CallBuilder;
import io.github.hindcast.view.Claim;
import io.github.hindcast.view.Claim.BarrierType;
import io.github.hindcast.view.Claim.Leaning;
import io.github.hindcast.view.Claim.PriceBasis;
import io.github.hindcast.view.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A call that was judged on the prices of one day is judged the same on those of any later one.
class SettledVerdictsTest {

  static Stream<Seeds> seeds() {
    return Seeds.upTo(25);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void aVerdictOnceSettledNeverChanges(Seeds seeds) {
    seeds.each(seed -> {
      var random = RandomCase.of(seed);
      for (var call : calls(random)) {
        var later = verdicts(call, random.bars()).dropWhile(verdict -> !isSettled(verdict));
        assertThat(later.distinct()).as(call.claim().toString()).hasSizeLessThanOrEqualTo(1);
      }
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seeds")
  void aVerdictSettledByADayStandsWhateverComesAfterIt(Seeds seeds) {
    seeds.each(seed -> {
      var random = RandomCase.of(seed);
      var day = random.dayOf(seed);
      var known = random.bars().asOf(day);
      var scrambled = random.scrambledAfter(day, seed).bars();
      for (var call : calls(random)) {
        var settled = verdict(call, known);
        if (isSettled(settled)) {
          assertThat(verdict(call, scrambled)).as(call.claim().toString()).isEqualTo(settled);
        }
      }
    });
  }

  private static List<Call> calls(RandomCase random) {
    var calls = new ArrayList<CallBuilder>();
    calls.add(aCall(new Claim.Level(TEST, random.trading())));
    calls.add(aCall(new Claim.Avoid(TEST, random.trading())));
    calls.add(aRange("970", "1030"));
    calls.add(aCall(new Claim.Signal(TEST, Leaning.BULLISH, BigDecimal.ONE)));
    for (var direction : Direction.values()) {
      calls.add(aMove(direction));
    }
    for (var type : BarrierType.values()) {
      calls.add(aBarrier(type, "990", PriceBasis.EXTREMES));
      calls.add(aBarrier(type, "1010", PriceBasis.CLOSES));
    }
    return calls.stream().map(call -> call.until(random.until()).build()).toList();
  }

  /// The verdict as of each day of the bars in turn.
  private static Stream<Verdict> verdicts(Call call, BarSeries bars) {
    return IntStream.range(0, bars.size()).mapToObj(bar -> verdict(call, bars.slice(0, bar + 1)));
  }

  private static Verdict verdict(Call call, BarSeries bars) {
    return new Judge(new Replay(aMarket().with(bars).build())).judge(call).verdict();
  }

  private static boolean isSettled(Verdict verdict) {
    return verdict.isJudged() || verdict == Verdict.NOT_ENTERED || verdict == Verdict.AMBIGUOUS;
  }
}

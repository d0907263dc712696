package io.github.hindcast.replay;

import static io.github.hindcast.market.SeriesBuilder.aSeries;
import static io.github.hindcast.view.TradingBuilder.aLong;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hindcast.base.Text;
import io.github.hindcast.view.TradingBuilder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainEngineUnfilledTest {

  @ParameterizedTest
  @MethodSource("nearest")
  void anOrderNeverFilledSaysHowNearThePriceCame(TradingBuilder trading, String why) {
    assertThat(
            EngineRun.of(trading)
                .unfilled(aSeries().bar(1100, 1105, 1098, 1100).bar(1101, 1109, 1093, 1100)))
        .containsExactly(why);
  }

  static Stream<Arguments> nearest() {
    return Stream.of(
        arguments(
            aShort().at("1110"),
            "1 at 1110: the highest price of the window was 1,109 on 2020-01-03"),
        arguments(
            aLong().at("1090"),
            "1 at 1090: the lowest price of the window was 1,093 on 2020-01-03"),
        arguments(
            aShort().at("1090").withTheMove(),
            "1 at 1090: the lowest price of the window was 1,093 on 2020-01-03"),
        arguments(
            aLong().at("1110").withTheMove(),
            "1 at 1110: the highest price of the window was 1,109 on 2020-01-03"));
  }

  @Test
  void ofEquallyNearDaysTheFirstIsNamed() {
    assertThat(EngineRun.of(aShort().at("110")).unfilled(aSeries().flat(100, 105, 105)))
        .containsExactly("1 at 110: the highest price of the window was 105 on 2020-01-03");
  }

  @Test
  void onlyTheRungsThatWereMissedAreUnfilled() {
    var run = EngineRun.of(aShort().at("100", "110").ladder(3)).quantity("3");
    assertThat(run.unfilled(aSeries().flat(99, 104)))
        .containsExactly(
            "1 at 105: the highest price of the window was 104 on 2020-01-03",
            "1 at 110: the highest price of the window was 104 on 2020-01-03");
  }

  @Test
  void waitingRungsAreCancelledByTheStop() {
    var run =
        EngineRun.of(aShort().at("90", "100").ladder(3).withTheMove().stop("105")).quantity("3");
    assertThat(run.trades(aSeries().flat(100, 105, 80)))
        .containsExactly("SHORT 1 at 100 on 2020-01-02, out at 105 on 2020-01-03, STOP");
    assertThat(run.unfilled(aSeries().flat(100, 105, 80)))
        .containsExactly(
            "1 at 95: cancelled: the call had ended with its exit on 2020-01-03",
            "1 at 90: cancelled: the call had ended with its exit on 2020-01-03");
  }

  @Test
  void waitingRungsAreCancelledWhenAllThatWasFilledHasReachedItsTargets() {
    var run =
        EngineRun.of(aShort().at("100", "110").ladder(2).reduce("0.5", "95").reduce("0.5", "90"))
            .quantity("2");
    assertThat(run.unfilled(aSeries().flat(100, 95, 90, 110)))
        .containsExactly("1 at 110: cancelled: the call had ended with its exit on 2020-01-06");
  }

  @Test
  void waitingRungsStayWhileAPartIsStillHeld() {
    assertThat(
            EngineRun.of(aShort().at("100", "110").ladder(2).reduce("0.5", "95"))
                .quantity("2")
                .trades(aSeries().flat(100, 95, 110, 108)))
        .containsExactly(
            "SHORT 0.5 at 100 on 2020-01-02, out at 95 on 2020-01-03, TARGET",
            "SHORT 0.5 at 100 on 2020-01-02, out at 108 on 2020-01-07, EXPIRY",
            "SHORT 1 at 110 on 2020-01-06, out at 108 on 2020-01-07, EXPIRY");
  }

  @Test
  void theReasonIsSaidInChineseToo() {
    var unfilled =
        EngineRun.of(aShort().at("100", "110").ladder(2).target("95"))
            .on(aSeries().flat(100, 95))
            .unfilled();
    assertThat(unfilled)
        .extracting(Unfilled::reason)
        .containsExactly(
            Text.of(
                "cancelled: the call had ended with its exit on 2020-01-03",
                "已撤销：该判断已于 2020-01-03 平仓结束"));
  }
}

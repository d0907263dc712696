package io.github.hindcast.view;

import static io.github.hindcast.view.TradingBuilder.aLong;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TradingTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("nonsense")
  void nonsenseIsRefusedWithItsNumbers(String message, TradingBuilder trading) {
    assertThatIllegalArgumentException().isThrownBy(trading::build).withMessage(message);
  }

  static Stream<Arguments> nonsense() {
    return Stream.of(
        arguments(
            "stop 100 must be below entry zone low 100 for a long call",
            aLong().at("100", "105").stop("100")),
        arguments(
            "stop 105 must be above entry zone high 105 for a short call",
            aShort().at("100", "105").stop("105")),
        arguments(
            "exit at 105 must be above entry zone high 105 for a long call",
            aLong().at("100", "105").target("105")),
        arguments(
            "exit at 100 must be below entry zone low 100 for a short call",
            aShort().at("100", "105").target("100")),
        arguments(
            "exits must be ordered near to far, was 120 before 110",
            aLong().at("100").reduce("0.5", "120").reduce("0.5", "110")),
        arguments(
            "exits must be ordered near to far, was 90 before 95",
            aShort().at("100").reduce("0.5", "90").reduce("0.5", "95")),
        arguments(
            "exits must be ordered near to far, was 110 before 110",
            aLong().reduce("0.5", "110").reduce("0.5", "110")),
        arguments(
            "exits must reduce by at most 1 in all, was 1.1",
            aLong().at("100").reduce("0.6", "110").reduce("0.5", "120")),
        arguments("ladder must have at least one rung, was 0", aLong().at("100", "105").ladder(0)),
        arguments(
            "a ladder of 3 rungs needs a zone with width, was 100 only",
            aLong().at("100").ladder(3)));
  }

  @Test
  void anExitOfNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLong().reduce("0", "110"))
        .withMessage("reduce must be above 0 and at most 1, was 0");
  }

  @Test
  void anExitOfMoreThanAllIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aLong().reduce("1.01", "110"))
        .withMessage("reduce must be above 0 and at most 1, was 1.01");
  }

  @Test
  void exitsMayReduceByExactlyAll() {
    assertThat(aShort().at("100").reduce("0.4", "95").reduce("0.6", "90").build().exits())
        .hasSize(2);
  }

  @Test
  void withoutAnEntryStopAndTargetMayStandAnywhere() {
    assertThat(aLong().stop("95").target("110").build().entry()).isEmpty();
  }

  @Test
  void atOpenHasNothingButItsDirection() {
    assertThat(Trading.atOpen(Direction.SHORT)).isEqualTo(aShort().build());
  }
}

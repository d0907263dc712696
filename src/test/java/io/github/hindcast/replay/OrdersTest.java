package io.github.hindcast.replay;

import static io.github.hindcast.view.TradingBuilder.aLong;
import static io.github.hindcast.view.TradingBuilder.aShort;
import static io.github.hindcast.view.TradingBuilder.aTrade;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.instrument.Tick;
import io.github.hindcast.replay.Orders.ExitOrder;
import io.github.hindcast.replay.Orders.Rung;
import io.github.hindcast.view.Direction;
import io.github.hindcast.view.Quantity;
import io.github.hindcast.view.TradingBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdersTest {
  private static final Tick FIVE = new Tick(new BigDecimal("5"));

  @Test
  void aShortWaitsFromTheLowEdgeUp() {
    assertThat(levels(aShort().at("14500", "14700").ladder(3)))
        .containsExactly(14500.0, 14600.0, 14700.0);
  }

  @Test
  void aLongWaitsFromTheHighEdgeDown() {
    assertThat(levels(aLong().at("14500", "14700").ladder(3)))
        .containsExactly(14700.0, 14600.0, 14500.0);
  }

  @Test
  void oneOrderStandsAtTheNearEdge() {
    assertThat(levels(aShort().at("14500", "14700"))).containsExactly(14500.0);
    assertThat(levels(aLong().at("14500", "14700"))).containsExactly(14700.0);
  }

  @Test
  void withTheMoveTheNearEdgeIsTheOther() {
    assertThat(levels(aShort().at("14500", "14700").ladder(2).withTheMove()))
        .containsExactly(14700.0, 14500.0);
    assertThat(levels(aLong().at("14500", "14700").ladder(2).withTheMove()))
        .containsExactly(14500.0, 14700.0);
  }

  @ParameterizedTest
  @CsvSource({
    "LONG,  14500, 14500",
    "LONG,  14501, 14505",
    "LONG,  14504, 14505",
    "SHORT, 14500, 14500",
    "SHORT, 14501, 14500",
    "SHORT, 14504, 14500"
  })
  void anEntryBetweenTicksIsBoughtHigherAndSoldLower(
      Direction direction, String asked, double placed) {
    assertThat(levels(aTrade(direction).at(asked))).containsExactly(placed);
  }

  @Test
  void aRungBetweenTicksIsMovedTooNotOnlyTheEdges() {
    // 14500, 14566.67, 14633.33, 14700: sold on the next tick below
    assertThat(levels(aShort().at("14500", "14700").ladder(4)))
        .containsExactly(14500.0, 14565.0, 14630.0, 14700.0);
  }

  @ParameterizedTest
  @CsvSource({"LONG, 14001, 14000, 15004, 15000", "SHORT, 15001, 15005, 14004, 14005"})
  void stopsAndTargetsAreMovedAgainstTheTraderToo(
      Direction direction, String stop, double placedStop, String target, double placedTarget) {
    var orders = orders(aTrade(direction).at("14500").stop(stop).target(target), Optional.of(FIVE));
    assertThat(orders.stop()).hasValue(placedStop);
    assertThat(orders.exits()).containsExactly(new ExitOrder(BigDecimal.ONE, placedTarget, true));
  }

  @Test
  void withoutATickOnRecordNothingIsRounded() {
    assertThat(orders(aLong().at("56.278"), Optional.empty()).rungs())
        .extracting(Rung::level)
        .containsExactly(OptionalDouble.of(56.278));
  }

  @Test
  void theLadderSplitsTheQuantityEvenly() {
    assertThat(orders(aShort().at("14500", "14700").ladder(3), Optional.of(FIVE)).rungs())
        .extracting(rung -> rung.quantity().toPlainString())
        .containsExactly("300.000000", "300.000000", "300.000000");
  }

  @Test
  void withoutAnEntryThereIsOneOrderWithoutALevel() {
    assertThat(orders(aShort(), Optional.of(FIVE)).rungs())
        .containsExactly(new Rung(OptionalDouble.empty(), new BigDecimal("900")));
  }

  private static List<Double> levels(TradingBuilder trading) {
    return orders(trading, Optional.of(FIVE)).rungs().stream()
        .map(rung -> rung.level().orElseThrow())
        .toList();
  }

  private static Orders orders(TradingBuilder trading, Optional<Tick> tick) {
    return Orders.of(trading.build(), new Quantity(new BigDecimal("900")), tick);
  }
}

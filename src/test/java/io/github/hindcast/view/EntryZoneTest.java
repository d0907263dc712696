package io.github.hindcast.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryZoneTest {

  @ParameterizedTest
  @CsvSource({
    "true,  1, 14500",
    "false, 1, 14700",
    "true,  2, 14500 14700",
    "true,  3, 14500 14600 14700",
    "false, 3, 14700 14600 14500",
    "true,  5, 14500 14550 14600 14650 14700"
  })
  void rungsStandEvenlyFromTheNearEdgeToTheFarEdge(boolean rising, int count, String prices) {
    assertThat(zone("14500", "14700").rungs(rising, count))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(decimals(prices));
  }

  @Test
  void theLastRungStandsExactlyOnTheFarEdgeWhereDivisionDoesNotComeOut() {
    assertThat(zone("100", "101").rungs(true, 4).getLast()).isEqualByComparingTo("101");
  }

  @Test
  void onePriceIsAZoneOfWidthZero() {
    assertThat(zone("100", "100").rungs(false, 1)).containsExactly(new BigDecimal("100"));
  }

  @Test
  void aZoneUpsideDownIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> zone("14700", "14500"))
        .withMessage("entry zone low 14700 must not be above entry zone high 14500");
  }

  @Test
  void aZoneThatIsNotAboveZeroIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> zone("0", "14500"))
        .withMessage("entry zone low must be above zero, was 0");
  }

  private static EntryZone zone(String low, String high) {
    return new EntryZone(new BigDecimal(low), new BigDecimal(high));
  }

  private static List<BigDecimal> decimals(String prices) {
    return Stream.of(prices.split(" ", -1)).map(BigDecimal::new).toList();
  }
}

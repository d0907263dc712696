package io.github.hindcast.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarTest {
  private static final LocalDate DAY = LocalDate.parse("2020-01-02");

  @ParameterizedTest
  @CsvSource({
    "10.0, 9.0,  8.0,  8.5,  high below open",
    "8.0,  9.0,  7.0,  9.5,  high below close",
    "10.0, 12.0, 10.5, 11.0, low above open",
    "11.0, 12.0, 10.5, 10.0, low above close",
    "10.0, 12.0, 0.0,  11.0, low of zero",
    "10.0, 12.0, -1.0, 11.0, low below zero",
    "10.0, 12.0, NaN,  11.0, low not a number"
  })
  void pricesThatContradictEachOtherAreRefused(
      double open, double high, double low, double close, String why) {
    assertThatIllegalArgumentException()
        .as(why)
        .isThrownBy(() -> new Bar(DAY, open, high, low, close))
        .withMessage(
            "a bar must have 0 < low <= open, close <= high, was open %s, high %s, low %s,"
                + " close %s on 2020-01-02",
            open, high, low, close);
  }

  @Test
  void aBarMayHaveOnePriceOnly() {
    assertThat(Bar.ofClose(DAY, 10)).isEqualTo(new Bar(DAY, 10, 10, 10, 10));
  }
}

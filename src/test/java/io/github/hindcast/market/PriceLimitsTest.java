package io.github.hindcast.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Shipped;
import io.github.hindcast.instrument.Instrument;
import io.github.hindcast.instrument.TradingTerms.Futures;
import io.github.hindcast.instrument.TradingTerms.LimitRounding;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Limits computed from terms and settlements, held against days that stopped exactly at one.
final class PriceLimitsTest {
  @ParameterizedTest
  @CsvSource({
    "SHFE.AL, 2020-03-19, down",
    "SHFE.ZN, 2020-03-18, down",
    "SHFE.ZN, 2020-03-19, down",
    "SHFE.NI, 2020-05-22, down",
    "SHFE.NI, 2020-12-11, up",
    "GFEX.SI, 2025-07-22, up",
    "GFEX.SI, 2025-07-28, down",
  })
  void dayStoppedExactlyAtItsLimit(String id, LocalDate day, String side) {
    holds(Shipped.bars(id), day, side);
  }

  /// The continuous series has no contract codes: on these days it did not roll.
  @ParameterizedTest
  @CsvSource({
    "2025-07-02, up",
    "2025-07-08, up",
    "2025-07-22, up",
    "2025-07-23, up",
    "2025-07-28, down",
    "2025-07-30, up",
    "2025-09-05, up",
    "2026-01-08, down",
  })
  void polysiliconStoppedExactlyAtItsLimit(LocalDate day, String side) {
    var plain = Shipped.bars("GFEX.PS.CONT");
    var terms = ((Futures) Shipped.instrument("GFEX.PS2507").terms()).terms();
    var limited =
        PriceLimits.added(
            plain.withInstrument(
                withTerms(
                    plain.instrument(),
                    new Futures(terms, LimitRounding.INWARD, Optional.of("PS9912")))));

    holds(limited, day, side);
  }

  @Test
  void limitIsWiderAfterADayThatClosedAtIt() {
    var bars = Shipped.bars("GFEX.SI");
    int bar = bars.firstOnOrAfter(LocalDate.parse("2025-07-23"));

    // settlement 9,470; 6 % and 3 points more: 10,322.3 and 8,617.7
    assertThat(bars.limitUp(bar)).hasValue(10320);
    assertThat(bars.limitDown(bar)).hasValue(8620);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHFE.AL", "SHFE.ZN", "SHFE.NI", "GFEX.SI"})
  void noBarOfTheShippedPricesLeavesItsLimits(String id) {
    var bars = Shipped.bars(id);
    for (int bar = 0; bar < bars.size(); bar++) {
      int at = bar;
      bars.limitUp(bar)
          .ifPresent(
              up -> assertThat(bars.high(at)).as(bars.day(at) + " high").isLessThanOrEqualTo(up));
      bars.limitDown(bar)
          .ifPresent(down ->
              assertThat(bars.low(at)).as(bars.day(at) + " low").isGreaterThanOrEqualTo(down));
    }
  }

  private static void holds(BarSeries bars, LocalDate day, String side) {
    int bar = bars.firstOnOrAfter(day);
    if (side.equals("up")) {
      assertThat(bars.limitUp(bar)).hasValue(bars.high(bar));
    } else {
      assertThat(bars.limitDown(bar)).hasValue(bars.low(bar));
    }
  }

  private static Instrument withTerms(Instrument one, Futures terms) {
    return new Instrument(
        one.id(),
        one.name(),
        one.unit(),
        one.currency(),
        one.tick(),
        one.multiplier(),
        one.calendar(),
        one.session(),
        one.continuity(),
        terms,
        one.continuous(),
        one.adjusted(),
        one.unverified());
  }
}

package io.github.hindcast.view;

import static io.github.hindcast.instrument.InstrumentBuilder.TEST;
import static io.github.hindcast.view.TradingBuilder.aLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.hindcast.instrument.InstrumentId;
import io.github.hindcast.view.Claim.BarrierType;
import io.github.hindcast.view.Claim.Expected;
import io.github.hindcast.view.Claim.Leaning;
import io.github.hindcast.view.Claim.PriceBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {
  private static final InstrumentId OTHER = InstrumentId.of("OTHER");

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void everyKindHasItsWordAndItsInstruments(
      String word, Claim claim, List<InstrumentId> instruments) {
    assertThat(claim.kind()).isEqualTo(word);
    assertThat(claim.instruments()).isEqualTo(instruments);
  }

  static Stream<Arguments> kinds() {
    var one = List.of(TEST);
    var none = List.<InstrumentId>of();
    var year = new Period(LocalDate.parse("2019-01-01"), LocalDate.parse("2019-12-31"));
    return Stream.of(
        arguments("level", new Claim.Level(TEST, aLong().at("100").build()), one),
        arguments("range", new Claim.Range(TEST, dec("1"), dec("2")), one),
        arguments("direction", new Claim.Move(TEST, Direction.LONG, Optional.empty()), one),
        arguments(
            "barrier",
            new Claim.Barrier(TEST, BarrierType.FLOOR, dec("1"), PriceBasis.CLOSES),
            one),
        arguments("avoid", new Claim.Avoid(TEST, aLong().build()), one),
        arguments("relative", new Claim.Relative(TEST, OTHER), List.of(TEST, OTHER)),
        arguments("volatility", new Claim.Volatility(TEST, Expected.LOWER, year), one),
        arguments("signal", new Claim.Signal(TEST, Leaning.BULLISH, dec("1")), one),
        arguments("neutral", new Claim.Neutral(TEST, dec("1")), one),
        arguments("series", new Claim.Series("lpr", Expected.LOWER), none),
        arguments("event", new Claim.Event("listing", Optional.empty()), none),
        arguments("quantity", new Claim.Forecast("output", dec("1"), "t", dec("0")), none));
  }

  @Test
  void aLevelCallWithoutAnEntryIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Claim.Level(TEST, aLong().build()))
        .withMessage("a level call must have an entry zone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20000", "20000.5"})
  void aRangeWithoutWidthIsRefused(String low) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Claim.Range(TEST, dec(low), dec("20000")))
        .withMessage("range low " + low + " must be below high 20000");
  }

  @Test
  void aPairOfOneInstrumentIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Claim.Relative(TEST, TEST))
        .withMessage("the two legs must differ, was TEST twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.5"})
  void aBandThatIsNotAboveZeroIsRefused(String band) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Claim.Signal(TEST, Leaning.NEUTRAL, dec(band)))
        .withMessage("band must be above zero, was " + band);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Claim.Neutral(TEST, dec(band)))
        .withMessage("band must be above zero, was " + band);
  }

  private static BigDecimal dec(String number) {
    return new BigDecimal(number);
  }
}

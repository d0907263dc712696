package io.github.hindcast.instrument;

import static io.github.hindcast.instrument.InstrumentBuilder.anInstrument;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstrumentsTest {
  private static final Instrument ZINC = anInstrument().id("SHFE.ZN").build();
  private static final Instrument SILVER =
      anInstrument().id("COMEX.SI").withHolidaysUnknown().build();
  private static final Instruments BOTH = Instruments.of(List.of(ZINC, SILVER));

  @Test
  void anInstrumentIsFoundByItsId() {
    assertThat(BOTH.find(InstrumentId.of("SHFE.ZN"))).contains(ZINC);
    assertThat(BOTH.find(InstrumentId.of("SHFE.AL"))).isEmpty();
  }

  @Test
  void instrumentsAreInTheOrderOfTheirIds() {
    assertThat(BOTH.byId().values()).containsExactly(SILVER, ZINC);
  }

  @Test
  void anAnchorOfAnyCalendarIsFound() {
    assertThat(BOTH.anchor("spring-festival-2020.last-session"))
        .contains(LocalDate.parse("2020-01-23"));
    assertThat(BOTH.anchor("easter-2020.last-session")).isEmpty();
  }
}

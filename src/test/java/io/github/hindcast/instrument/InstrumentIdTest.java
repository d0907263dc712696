package io.github.hindcast.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"SHFE.AL", "GFEX.SI2507", "2858.HK", "XAG"})
  void lettersAndDigitsWithDotsBetweenAreAnId(String value) {
    assertThat(InstrumentId.of(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".AL", "SHFE.", "SHFE..AL", "SHFE AL", "SHFE/AL", "沪铝"})
  void anythingElseIsRefused(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InstrumentId.of(value))
        .withMessage(
            "an instrument id must be letters and digits with dots between, was '" + value + "'");
  }
}

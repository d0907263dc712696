package io.github.hindcast.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickTest {

  @ParameterizedTest
  @CsvSource({
    "5,     14500,    14500,  14500",
    "5,     14501,    14505,  14500",
    "5,     14504.99, 14505,  14500",
    "10,    14505,    14510,  14500",
    "0.01,  56.278,   56.28,  56.27",
    "0.005, 56.278,   56.280, 56.275",
    "0.005, 56.275,   56.275, 56.275",
    "1,     0.4,      1,      0"
  })
  void roundsUpAndDownToItsSteps(
      BigDecimal step, BigDecimal price, BigDecimal up, BigDecimal down) {
    var tick = new Tick(step);
    assertThat(tick.up(price)).isEqualByComparingTo(up);
    assertThat(tick.down(price)).isEqualByComparingTo(down);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5"})
  void aTickThatIsNotAboveZeroIsRefused(String step) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Tick(new BigDecimal(step)))
        .withMessage("tick must be above zero, was " + step);
  }
}

package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NeededSampleTest {

  @ParameterizedTest(name = "{0} against one half takes {1} calls")
  @CsvSource({"0.55, 617", "0.60, 153", "0.65, 67", "0.70, 37"})
  void oneSidedFivePercentWithEightyPercentPower(double hitRate, long calls) {
    assertThat(NeededSample.calls(hitRate, 0.5, 0.05, 0.8)).isEqualTo(calls);
  }

  @Test
  void ratesThatAreEqualCannotBeToldApart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NeededSample.calls(0.5, 0.5, 0.05, 0.8))
        .withMessage("hit rate must differ from the base rate, both were 0.5");
  }
}

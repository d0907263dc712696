package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The figures are those of R's `p.adjust`.
final class MultipleTestingTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final double[] P_VALUES = {
    0.205, 0.001, 0.039, 0.008, 0.041, 0.042, 0.06, 0.074, 0.212, 0.216, 0.9
  };

  @Test
  void benjaminiHochberg() {
    assertThat(FalseDiscovery.qValues(P_VALUES))
        .containsExactly(
            new double[] {
              0.2376,
              0.011,
              0.0924,
              0.044,
              0.0924,
              0.0924,
              0.11,
              0.116285714285714,
              0.2376,
              0.2376,
              0.9
            },
            EXACT);
  }

  @Test
  void holm() {
    assertThat(HolmAdjustment.adjusted(P_VALUES))
        .containsExactly(
            new double[] {
              0.820, 0.011, 0.351, 0.080, 0.351, 0.351, 0.360, 0.370, 0.820, 0.820, 0.900
            },
            EXACT);
  }

  @Test
  void noneForNone() {
    assertThat(FalseDiscovery.qValues(new double[0])).isEmpty();
    assertThat(HolmAdjustment.adjusted(new double[0])).isEmpty();
  }

  @Test
  void oneIsNotAdjusted() {
    assertThat(FalseDiscovery.qValues(new double[] {0.03})).containsExactly(0.03);
    assertThat(HolmAdjustment.adjusted(new double[] {0.03})).containsExactly(0.03);
  }

  @Test
  void aboveOneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FalseDiscovery.qValues(new double[] {0.5, 1.5}))
        .withMessage("p-value must be from 0 to 1, was 1.5");
  }
}

package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The worked example of Bacon's book: each ratio with the book's rounded figure, and to ten digits
/// as computed apart in Python.
final class BaconRatiosTest {
  private static final double[] RETURNS = percent(1);
  private static final double[] BENCHMARK = percent(2);
  private static final double[] GAINS_ONLY = {0.01, 0, 0.02};
  private static final double[] NONE = {};

  private static double[] percent(int column) {
    return Arrays.stream(Fixture.column("bacon-returns.csv", column))
        .map(each -> each / 100)
        .toArray();
  }

  /// The book's Martin ratio divides by an ulcer index rounded to 6.1 percent; the Prospect ratio's
  /// last digit is cut off there, not rounded.
  static Stream<Arguments> ratios() {
    return Stream.of(
        row("Bernardo-Ledoit", BernardoLedoitRatio.of(RETURNS), 1.78, 0.005, 1.779783393502),
        row("Burke", BurkeRatio.of(RETURNS, 12), 0.74, 0.005, 0.744616266471),
        row("modified Burke", BurkeRatio.modified(RETURNS, 12), 3.65, 0.005, 3.647859814061),
        row("downside", DownsideDeviation.of(RETURNS, 0.005), 0.0255, 5e-5, 0.025536738241),
        row("Kappa", KappaRatio.of(RETURNS, 0.005, 2), 0.157, 0.0005, 0.156637075660),
        row("Martin", MartinRatio.of(RETURNS, 12), 1.70, 0.01, 1.707868179899),
        row("Pain", PainRatio.of(RETURNS, 12), 2.66, 0.005, 2.658417685380),
        row("adjusted Sharpe", AdjustedSharpe.of(RETURNS, 12), 0.7591, 5e-5, 0.759143466342),
        row("M2", ModiglianiMeasure.of(RETURNS, BENCHMARK, 12, 0), 0.10062, 5e-6, 0.100619955332),
        row("Jensen", JensenAlpha.of(RETURNS, BENCHMARK, 12, 0), -0.014, 0.0005, -0.014169444654),
        row("D-ratio", DRatio.of(RETURNS), 0.401, 0.0005, 0.401332946972),
        row("Prospect", ProspectRatio.of(RETURNS, 0.05), -0.134, 0.001, -0.134706513512),
        row("upside", UpsideFrequency.of(RETURNS, 0.005), 0.542, 0.0005, 0.541666666667));
  }

  private static Arguments row(
      String name, OptionalDouble ratio, double book, double rounding, double exact) {
    return Arguments.of(Named.of(name, ratio), book, rounding, exact);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ratios")
  void bookExample(OptionalDouble ratio, double book, double rounding, double exact) {
    assertThat(ratio.orElseThrow())
        .isCloseTo(book, within(rounding))
        .isCloseTo(exact, within(1e-11));
  }

  static Stream<Arguments> empties() {
    return Stream.of(
        Arguments.of("Bernardo-Ledoit without a loss", BernardoLedoitRatio.of(GAINS_ONLY)),
        Arguments.of("Bernardo-Ledoit", BernardoLedoitRatio.of(NONE)),
        Arguments.of("Burke without a loss", BurkeRatio.of(GAINS_ONLY, 12)),
        Arguments.of("Burke", BurkeRatio.modified(NONE, 12)),
        Arguments.of("downside deviation", DownsideDeviation.of(NONE, 0)),
        Arguments.of("Kappa without a loss", KappaRatio.of(GAINS_ONLY, 0, 2)),
        Arguments.of("Kappa", KappaRatio.of(NONE, 0, 2)),
        Arguments.of("Martin without a loss", MartinRatio.of(GAINS_ONLY, 12)),
        Arguments.of("Pain without a loss", PainRatio.of(GAINS_ONLY, 12)),
        Arguments.of("Pain", PainRatio.of(NONE, 12)),
        Arguments.of("adjusted Sharpe of equals", AdjustedSharpe.of(new double[5], 12)),
        Arguments.of("M2 of equals", ModiglianiMeasure.of(new double[2], GAINS_ONLY_TWO, 12, 0)),
        Arguments.of("Jensen against equals", JensenAlpha.of(GAINS_ONLY, new double[3], 12, 0)),
        Arguments.of("D-ratio without a gain", DRatio.of(new double[] {-0.1})),
        Arguments.of("Prospect without a loss", ProspectRatio.of(GAINS_ONLY, 0)),
        Arguments.of("upside frequency", UpsideFrequency.of(NONE, 0)));
  }

  private static final double[] GAINS_ONLY_TWO = {0.01, 0.02};

  @ParameterizedTest(name = "{0}")
  @MethodSource("empties")
  void thereIsNone(String name, OptionalDouble ratio) {
    assertThat(ratio).as(name).isEmpty();
  }

  @Test
  void lossInTheFirstPeriodCounts() {
    assertThat(BurkeRatio.of(new double[] {-0.1, 0.3}, 2).orElseThrow())
        .isCloseTo((0.9 * 1.3 - 1) / 0.1, within(1e-12));
  }

  @Test
  void returnsAreNotPercent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MartinRatio.of(new double[] {-2, 3}, 12))
        .withMessage("return must be at least -1, was -2.0");
  }
}

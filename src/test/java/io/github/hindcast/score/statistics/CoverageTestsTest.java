package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Kupiec's and Christoffersen's tests, asymptotic and exact.
final class CoverageTestsTest {

  @ParameterizedTest(name = "{0} of {1} at {2}")
  @CsvSource({
    "57, 1043, 0.05, 0.461466395, 0.496939448",
    "20, 252, 0.05, 3.912550828, 0.047926801",
    "0, 10, 0.05, 1.025865888, 0.311131633",
    "10, 10, 0.05, 59.91464547, 0.000000000",
  })
  void kupiec(int breaches, int n, double promised, double statistic, double pValue) {
    var test = KupiecTest.test(breaches, n, promised).orElseThrow();

    assertThat(test.statistic()).isCloseTo(statistic, within(1e-8));
    assertThat(test.pValue()).isCloseTo(pValue, within(1e-9));
  }

  @ParameterizedTest(name = "{0} days at {1}: {2} to {3} breaches are accepted")
  @CsvSource({
    "255, 0.01, 1, 6",
    "255, 0.05, 7, 20",
    "1000, 0.01, 5, 16",
    "1000, 0.05, 38, 64",
  })
  void kupiecsAcceptanceRegion(int days, double promised, int fewest, int most) {
    var accepted =
        IntStream.rangeClosed(0, days)
            .filter(count -> KupiecTest.test(count, days, promised).orElseThrow().pValue() >= 0.05)
            .summaryStatistics();

    assertThat(accepted.getMin()).isEqualTo(fewest);
    assertThat(accepted.getMax()).isEqualTo(most);
  }

  @ParameterizedTest(name = "n00 {0}, n10 {1}, n01 {2}, n11 {3}")
  @CsvSource({
    "932, 53, 53, 4, 0.258663153, 0.611040078",
    "218, 14, 14, 6, 9.529568780, 0.002021876",
    "20, 0, 0, 0, 0, 1",
    "0, 0, 0, 20, 0, 1",
  })
  void christoffersen(int n00, int n10, int n01, int n11, double statistic, double pValue) {
    var test = ChristoffersenTest.independence(new Transitions(n00, n01, n10, n11)).orElseThrow();

    assertThat(test.statistic()).isCloseTo(statistic, within(1e-8));
    assertThat(test.pValue()).isCloseTo(pValue, within(1e-8));
  }

  @Test
  void conditionalCoverageIsTheSumOfBoth() {
    var breaches = breaches("0010110000000001100000000000");
    double both =
        KupiecTest.test(5, 28, 0.05).orElseThrow().statistic()
            + ChristoffersenTest.independence(Transitions.of(breaches)).orElseThrow().statistic();

    assertThat(ChristoffersenTest.conditionalCoverage(breaches, 0.05).orElseThrow().statistic())
        .isCloseTo(both, within(1e-12));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "00100000010",
    "11000000000",
    "01010101010",
    "00000000000",
    "11111111111",
    "10000000001",
    "00000111000",
    "1001101"
  })
  void exactTestsAgreeWithListingEverySequence(String days) {
    var breaches = breaches(days);

    assertThat(ExactCoverage.conditionalCoverage(breaches, 0.1).orElseThrow().pValue())
        .isCloseTo(byListing(breaches, 0.1, true), within(1e-10));
    assertThat(ExactCoverage.independence(breaches, 0.1).orElseThrow().pValue())
        .isCloseTo(byListing(breaches, 0.1, false), within(1e-10));
  }

  @Test
  void exactKupiecSumsTheCountsThatAreAtLeastAsFarOff() {
    assertThat(KupiecTest.exact(3, 11, 0.1).orElseThrow().pValue())
        .isCloseTo(0.08956185085, within(1e-9));
  }

  @Test
  void exactIsSureOfItsTotalEvenOverAYear() {
    var breaches = new boolean[250];
    var random = new Random(7);
    for (int i = 0; i < breaches.length; i++) {
      breaches[i] = random.nextDouble() < 0.05;
    }

    assertThat(ExactCoverage.conditionalCoverage(breaches, 0.05).orElseThrow().pValue())
        .isBetween(0.0, 1.0);
    assertThat(ExactCoverage.independence(new boolean[250], 0.05).orElseThrow().pValue())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void thereIsNoneWithoutDays() {
    assertThat(KupiecTest.test(0, 0, 0.05)).isEmpty();
    assertThat(KupiecTest.exact(0, 0, 0.05)).isEmpty();
    assertThat(ChristoffersenTest.independence(Transitions.of(new boolean[1]))).isEmpty();
    assertThat(ChristoffersenTest.conditionalCoverage(new boolean[1], 0.05)).isEmpty();
    assertThat(ExactCoverage.conditionalCoverage(new boolean[0], 0.05)).isEmpty();
  }

  private static boolean[] breaches(String days) {
    var breaches = new boolean[days.length()];
    for (int i = 0; i < breaches.length; i++) {
      breaches[i] = days.charAt(i) == '1';
    }
    return breaches;
  }

  private static double byListing(boolean[] seen, double promised, boolean withCoverage) {
    double observed = statistic(seen, promised, withCoverage);
    double sum = 0;
    for (int bits = 0; bits < 1 << seen.length; bits++) {
      var sequence = new boolean[seen.length];
      for (int i = 0; i < sequence.length; i++) {
        sequence[i] = (bits >> i & 1) == 1;
      }
      if (statistic(sequence, promised, withCoverage) >= observed - 1e-9) {
        int count = Integer.bitCount(bits);
        sum += Math.pow(promised, count) * Math.pow(1 - promised, seen.length - count);
      }
    }
    return sum;
  }

  private static double statistic(boolean[] breaches, double promised, boolean withCoverage) {
    return withCoverage
        ? ChristoffersenTest.conditionalCoverage(breaches, promised).orElseThrow().statistic()
        : ChristoffersenTest.independence(Transitions.of(breaches)).orElseThrow().statistic();
  }
}

package io.github.hindcast.score.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tests of direction on the two tables of the reference.
final class DirectionTableTest {
  private static final DirectionTable HUNDRED = new DirectionTable(30, 15, 20, 35);

  private static boolean[] directions(String signs) {
    var up = new boolean[signs.length()];
    for (int i = 0; i < up.length; i++) {
      up[i] = signs.charAt(i) == '+';
    }
    return up;
  }

  @Test
  void pairsAreCounted() {
    assertThat(DirectionTable.of(directions("++--+"), directions("+-+-+")))
        .isEqualTo(new DirectionTable(2, 1, 1, 1));
  }

  @Test
  void negativeCountsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DirectionTable(1, -1, 0, 0))
        .withMessage("a count of calls must not be negative, was -1");
  }

  @Test
  void pesaranTimmermannKeepsTheLastTerm() {
    var went = directions("+-++--+-");
    var called = directions("+--+-++-");
    var table = DirectionTable.of(called, went);

    assertThat(table.hits() / (double) table.n()).isEqualTo(0.75);
    assertThat(PesaranTimmermann.test(table).orElseThrow().statistic())
        .isCloseTo(1.511857892, within(1e-9));
  }

  @Test
  void pesaranTimmermannOfTheTableOfAHundred() {
    var test = PesaranTimmermann.test(HUNDRED).orElseThrow();

    assertThat(test.statistic()).isCloseTo(3.0303030303, within(1e-9));
    assertThat(test.pValue()).isCloseTo(0.0012215424, within(1e-9));
  }

  @Test
  void henrikssonMertonIsFishersExactTest() {
    assertThat(HenrikssonMerton.pValue(HUNDRED).orElseThrow())
        .isCloseTo(0.0023175100904, within(1e-12));
  }

  @Test
  void anatolyevGerkoOfTheSameTableTakenAsReturnsOfOne() {
    var called = new boolean[100];
    var returns = new double[100];
    for (int i = 0; i < 100; i++) {
      called[i] = i < 45;
      boolean up = i < 30 || (i >= 45 && i < 65);
      returns[i] = up ? 1 : -1;
    }

    assertThat(AnatolyevGerko.test(called, returns).orElseThrow().statistic())
        .isCloseTo(3.015113446, within(1e-9));
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource({"0, 0, 0, 0", "5, 3, 0, 0", "0, 0, 5, 3", "5, 0, 3, 0", "0, 5, 0, 3", "8, 0, 0, 0"})
  void pesaranTimmermannIsEmptyWhenOneSideIsMissing(int uu, int ud, int du, int dd) {
    assertThat(PesaranTimmermann.test(new DirectionTable(uu, ud, du, dd))).isEmpty();
  }

  @Test
  void henrikssonMertonOfOneSidedCallsIsNoEvidence() {
    assertThat(HenrikssonMerton.pValue(new DirectionTable(5, 3, 0, 0))).hasValue(1);
    assertThat(HenrikssonMerton.pValue(new DirectionTable(0, 0, 0, 0))).isEmpty();
  }

  @Test
  void henrikssonMertonOfAllHitsIsOneOverTheDraws() {
    assertThat(HenrikssonMerton.pValue(new DirectionTable(4, 0, 0, 4)).orElseThrow())
        .isCloseTo(1.0 / 70, within(1e-12));
  }

  @Test
  void anatolyevGerkoIsEmptyWhereNothingVaries() {
    assertThat(AnatolyevGerko.test(new boolean[0], new double[0])).isEmpty();
    assertThat(AnatolyevGerko.test(directions("++"), new double[] {1, 2})).isEmpty();
    assertThat(AnatolyevGerko.test(directions("+-"), new double[] {0.1, 0.1})).isEmpty();
  }
}

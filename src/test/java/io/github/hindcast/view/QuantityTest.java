package io.github.hindcast.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({"1, 3", "1000, 7", "0.01, 6", "12.345678, 5", "3, 1"})
  void sharesSumToTheWhole(BigDecimal amount, int parts) {
    var shares = new Quantity(amount).split(parts).stream().map(Quantity::amount).toList();
    assertThat(shares).hasSize(parts);
    assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(amount);
  }

  @Test
  void theLastShareTakesWhatDivisionLeavesOver() {
    assertThat(Quantity.ONE.split(3))
        .extracting(share -> share.amount().toPlainString())
        .containsExactly("0.333333", "0.333333", "0.333334");
  }

  @Test
  void sharesAreEqualWhereTheWholeDivides() {
    assertThat(new Quantity(new BigDecimal("1000")).split(4))
        .extracting(Quantity::amount)
        .allSatisfy(share -> assertThat(share).isEqualByComparingTo("250"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "-0.000001"})
  void aQuantityThatIsNotAboveZeroIsRefused(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity(new BigDecimal(amount)))
        .withMessage("quantity must be above zero, was " + new BigDecimal(amount));
  }

  @Test
  void aSeventhDecimalIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quantity(new BigDecimal("1.0000001")))
        .withMessage("quantity must have at most 6 decimals, was 1.0000001");
  }

  @Test
  void zerosBehindTheSixthDecimalAreNoDecimals() {
    assertThat(new Quantity(new BigDecimal("1.50000000")).amount()).isEqualByComparingTo("1.5");
  }
}

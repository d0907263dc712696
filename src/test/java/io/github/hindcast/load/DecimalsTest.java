package io.github.hindcast.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DecimalsTest {

  @ParameterizedTest(name = "seed {0}, {displayName}")
  @ValueSource(longs = {1, 2, 3})
  void aTextIsReadAsTheNearestDouble(long seed) {
    var random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      int digits = 1 + random.nextInt(18);
      long most = BigDecimal.TEN.pow(digits).longValueExact();
      var text =
          BigDecimal.valueOf(random.nextLong(-most, most), random.nextInt(digits + 1))
              .toPlainString();
      assertThat(Decimals.parse(text)).as(text).hasValue(Double.parseDouble(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "5.", ".5", "007", "4.2398", "000000000000000000001"})
  void digitsWithAtMostOnePointAreANumber(String text) {
    assertThat(Decimals.parse(text)).hasValue(Double.parseDouble(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "-.",
        "1e3",
        "1,000",
        "NaN",
        "Infinity",
        "0x1",
        "1d",
        " 1",
        "1 ",
        "+1",
        "1.2.3",
        "--1",
        "1-",
        "٣",
        "1234567890123456789012345678901"
      })
  void anythingElseIsNone(String text) {
    assertThat(Decimals.parse(text)).isEmpty();
  }
}

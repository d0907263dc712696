package io.github.hindcast.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13800:14000:50           | 13800 13850 13900 13950 14000",
        "1:2:0.5                  | 1 1.5 2.0",
        "1:10:4                   | 1 5 9",
        "7:7:1                    | 7",
        "14000,14300              | 14000 14300",
        "1:2:1, 5                 | 1 2 5",
        "-5%:5%:5%                | -5% +0% +5%",
        "-5:5:5%                  | -5% +0% +5%",
        "2.5%                     | +2.5%",
        "by -200:200:200          | -200 +0 +200",
        "by 10,-10                | +10 -10",
        "2020-10-30               | 2020-10-30",
        "2020-10-01:2020-10-15:7d | 2020-10-01 2020-10-08 2020-10-15",
        "2020-10-01:2020-10-31:2w | 2020-10-01 2020-10-15 2020-10-29",
        "2020-01-31:2020-04-30:1m | 2020-01-31 2020-02-29 2020-03-31 2020-04-30",
        "20 sessions              | 20 sessions",
        "1:3:1 months             | 1 month,2 months,3 months",
        "none, 15200              | none 15200",
      })
  void valuesAreRead(String text, String values) {
    var read = Values.parse(text).stream().map(Value::text);
    assertThat(read.collect(Collectors.joining(values.contains(",") ? "," : " ")))
        .isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''               | expected values such as 13800:15000:50 or 14000,14300, was nothing",
        "1,,2             | expected values such as 13800:15000:50 or 14000,14300, was nothing",
        "1:2              | expected FROM:TO:STEP, was '1:2'",
        "1:2:3:4          | expected FROM:TO:STEP, was '1:2:3:4'",
        "15000:13800:50   | a range must run from the lower to the higher end, was 15000 to 13800",
        "1:2:0            | step must be above zero, was 0",
        "1:2:-1           | step must be above zero, was -1",
        "cheap            | expected a number, a date, a range FROM:TO:STEP or a list, was 'cheap'",
        "1e9              | expected a number, a date, a range FROM:TO:STEP or a list, was '1e9'",
        "0:1:0.00000001   | a range must have at most 10000000 values, was 100000000",
        "2020-02-30       | expected a date such as 2020-12-31, was '2020-02-30'",
        "2020-01-01:2020-02-01:1 | expected a step of days, weeks or months such as 7d, 2w or 1m,"
            + " was '1'",
        "2020-01-01:2020-02-01:0d | expected a step of days, weeks or months such as 7d, 2w or 1m,"
            + " was '0d'",
        "2020-02-01:2020-01-01:1d | a range must run from the lower to the higher end, was"
            + " 2020-02-01 to 2020-01-01",
        "1.5 sessions     | expected a whole number of sessions or months, was 1.5",
        "0 months         | expected a whole number of sessions or months, was 0",
      })
  void whatIsWrongIsSaid(String text, String message) {
    assertThatThrownBy(() -> Values.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void whatMovesStartsFromWhatTheCallSays() {
    var written = new java.math.BigDecimal("200");
    assertThat(Value.onto(written, Values.parse("5%").getFirst())).isEqualByComparingTo("210");
    assertThat(Value.onto(written, Values.parse("by -7").getFirst())).isEqualByComparingTo("193");
    assertThat(Value.onto(written, Values.parse("7").getFirst())).isEqualByComparingTo("7");
  }
}

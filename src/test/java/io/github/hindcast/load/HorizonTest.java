package io.github.hindcast.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Published on Wednesday 2020-05-20.
class HorizonTest {
  private static final LocalDate PUBLISHED = LocalDate.parse("2020-05-20");

  @ParameterizedTest
  @CsvSource({
    "2020-12-31, 2020-12-31",
    "until 2020-12-31, 2020-12-31",
    "2020-12-31前, 2020-12-31",
    "20 sessions, 20 sessions",
    "20个交易日, 20 sessions",
    "1 session, 1 sessions",
    "10 days, 2020-05-30",
    "十天, 2020-05-30",
    "2 weeks, 2020-06-03",
    "两周, 2020-06-03",
    "3 Months, 3 months",
    "3个月, 3 months",
    "三个月, 3 months",
    "2 quarters, 6 months",
    "1 year, 12 months",
    "一年, 12 months",
    "半年, 6 months",
    "today, 1 sessions",
    "日内, 1 sessions",
    "明日, 1 sessions",
    "this week, 2020-05-24",
    "本周, 2020-05-24",
    "next week, 2020-05-31",
    "下周, 2020-05-31",
    "end of month, 2020-05-31",
    "月底, 2020-05-31",
    "下月, 2020-06-30",
    "until year end, 2020-12-31",
    "end of the year, 2020-12-31",
    "年底, 2020-12-31",
    "next year, 2021-12-31",
    "Q2, 2020-06-30",
    "四季度, 2020-12-31",
    "Q1, 2021-03-31",
    "H1, 2020-06-30",
    "下半年, 2020-12-31",
  })
  void wordsAreRead(String words, String end) {
    assertThat(Horizon.end(words, PUBLISHED)).hasValue(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "3 moons", "near term", "Q5", "五季度", "2020-12", "months"})
  void wordsThatMeanNothingAreNotGuessed(String words) {
    assertThat(Horizon.end(words, PUBLISHED)).isEmpty();
  }
}

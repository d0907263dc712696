package io.github.hindcast.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void wordsInOneLanguageOnlyAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.of("a call", " "))
        .withMessage("a text must have words in both languages, was en 'a call', zh ' '");
  }

  @Test
  void valuesGoIntoBothLanguagesInTheOrderOfEach() {
    assertThat(Text.format("a day after %s for %s", "%2$s 应为 %1$s 之后的日期", "2020-01-02", "AL2005"))
        .isEqualTo(Text.of("a day after 2020-01-02 for AL2005", "AL2005 应为 2020-01-02 之后的日期"));
  }

  @Test
  void aTextInATextIsOfItsLanguage() {
    assertThat(Text.format("expected %s", "应为%s", Text.of("a list", "列表")))
        .isEqualTo(Text.of("expected a list", "应为列表"));
  }

  @Test
  void whatIsNotThereLeavesNothingBehind() {
    var nearest = Optional.of(Text.of(", nearest is 'al'", "，最接近的是 'al'"));
    assertThat(Text.format("unknown%s", "未知%s", nearest))
        .isEqualTo(Text.of("unknown, nearest is 'al'", "未知，最接近的是 'al'"));
    assertThat(Text.format("unknown%s", "未知%s", Optional.empty()))
        .isEqualTo(Text.of("unknown", "未知"));
  }

  @Test
  void oneHasNoPlural() {
    assertThat(Text.counted(1, "row", "行")).isEqualTo(Text.of("1 row", "1 行"));
    assertThat(Text.counted(0, "row", "行")).isEqualTo(Text.of("0 rows", "0 行"));
    assertThat(Text.counted(2000, "row", "行")).isEqualTo(Text.of("2,000 rows", "2,000 行"));
  }

  @Test
  void aPercentSignInAValueIsNoGap() {
    assertThat(Text.format("was %s", "实为 %s", "50%s").en()).isEqualTo("was 50%s");
  }

  @Test
  void aListHasTheCommaOfItsLanguage() {
    assertThat(Text.list(List.of("open", "high"))).isEqualTo(Text.of("open, high", "open、high"));
  }
}

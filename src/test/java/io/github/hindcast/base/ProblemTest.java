package io.github.hindcast.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final Problem PROBLEM =
      Problem.of("book.yaml", Text.of("a price was expected, was \"ten\"", "应为价格，实为“ten”"));

  @Test
  void rendersFileLineColumnKeyAndMessage() {
    assertThat(PROBLEM.at(7, 12).withKey("calls[3].entry.zone").render(Language.EN))
        .isEqualTo("book.yaml:7:12: calls[3].entry.zone: a price was expected, was \"ten\"");
    assertThat(PROBLEM.at(7, 12).withKey("calls[3].entry.zone").render(Language.ZH))
        .isEqualTo("book.yaml:7:12: calls[3].entry.zone: 应为价格，实为“ten”");
  }

  @Test
  void leavesOutWhatIsUnknown() {
    assertThat(PROBLEM).hasToString("book.yaml: a price was expected, was \"ten\"");
    assertThat(PROBLEM.at(7, 0)).hasToString("book.yaml:7: a price was expected, was \"ten\"");
    assertThat(PROBLEM.withKey("calls"))
        .hasToString("book.yaml: calls: a price was expected, was \"ten\"");
  }

  @Test
  void aColumnWithoutItsLineIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PROBLEM.at(0, 12))
        .withMessage("column 12 must have a line");
  }

  @Test
  void aLineBelowZeroIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PROBLEM.at(-1, 0))
        .withMessage("line must be 0 or above, was -1");
  }

  @Test
  void theSamePlaceCanBeGivenOtherWords() {
    assertThat(PROBLEM.at(7, 12).saying(Text.of("a word was expected", "应为文字")))
        .hasToString("book.yaml:7:12: a word was expected");
  }
}

package io.github.hindcast.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final Problem PROBLEM =
      Problem.of("book.yaml", "a price was expected, was \"ten\"");

  @Test
  void rendersFileLineColumnKeyAndMessage() {
    assertThat(PROBLEM.at(7, 12).withKey("calls[3].entry.zone").render())
        .isEqualTo("book.yaml:7:12: calls[3].entry.zone: a price was expected, was \"ten\"");
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
  void aBlankMessageIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problem.of("book.yaml", " "))
        .withMessage("message of a problem must not be blank");
  }
}

package io.github.hindcast.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class MessageTest {

  @Test
  void valuesAreSetIntoTheGapsAsTheyAre() {
    assertThat(Message.of("%s of %s", "50%s", 7)).isEqualTo("50%s of 7");
  }

  @Test
  void aValueWithoutAGapIsAMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Message.of("no gap", 7))
        .withMessage("fewer gaps than values in: no gap");
  }
}

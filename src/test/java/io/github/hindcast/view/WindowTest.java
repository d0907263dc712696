package io.github.hindcast.view;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTest {

  @Test
  void aWindowWithoutASessionIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Window.AfterSessions(0))
        .withMessage("a window must have at least one session, was 0");
  }

  @Test
  void aWindowWithoutAMonthIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Window.AfterMonths(-1))
        .withMessage("a window must have at least one month, was -1");
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period(LocalDate.parse("2020-01-02"), LocalDate.parse("2020-01-01")))
        .withMessage("a period must not end on 2020-01-01 before 2020-01-02");
  }
}

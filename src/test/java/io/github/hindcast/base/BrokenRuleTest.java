package io.github.hindcast.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenRuleTest {
  @Test
  void theRuleIsToldInBothLanguages() {
    var broken = BrokenRule.of("tick must be above zero, was %s", "最小变动价位应大于零，实为 %s", -1);
    assertThat(broken).hasMessage("tick must be above zero, was -1");
    assertThat(broken.rule().zh()).isEqualTo("最小变动价位应大于零，实为 -1");
  }
}

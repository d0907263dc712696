package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExplainCommandTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "al-sell-hedge",
        "zn-range",
        "zn-short-before-festival",
        "zn-drift",
        "al-ceiling",
        "zn-no-chase",
        "zn-al-pair",
        "ni-vol",
        "ps-inventory",
        "akeso-watch",
        "lpr5y-lower",
        "xia-2603-squeeze",
        "smm-al-output",
        "canbridge-bubble"
      })
  void oneOfEveryKindIsExplained(String call) {
    var explained = Cli.run("explain", call);

    assertThat(explained.exitCode()).isZero();
    Golden.check("explain-" + call + ".txt", explained.out());
  }

  @Test
  void explanationInChinese() {
    Golden.check(
        "explain-al-sell-hedge.zh.txt", Cli.run("explain", "al-sell-hedge", "--lang", "zh").out());
  }

  @Test
  void readingIsExplainedByItsName() {
    assertThat(Cli.run("explain", "beite-2019-annual/al-sell-hedge#one-order-at-14500").out())
        .contains("per t -1,955");
  }

  @Test
  void unknownCallNamesTheNearest() {
    var explained = Cli.run("explain", "al-sel-hedge");

    assertThat(explained.exitCode()).isEqualTo(ExitCodes.PROBLEMS);
    assertThat(explained.err()).contains("did you mean \"al-sell-hedge\"?");
  }
}

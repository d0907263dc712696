package io.github.hindcast.score.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the scorecard says of coin-flippers, of people with skill, and of people who repeat
/// themselves. A failure prints the league with its seed.
///
/// Every build runs small leagues; `mvn -Pcalibration test` runs the large ones and prints what
/// they came to.
class NullCalibrationTest {
  @Test
  void coinFlippersHaveUniformPValuesAndHardlyAStar() {
    var league = League.ofCoinFlippers(200, 50, 1);

    assertThat(league.uniformity()).as(league.says()).isGreaterThan(0.01);
    assertThat(league.starred()).as(league.says()).isLessThanOrEqualTo(0.05);
  }

  @Test
  void sixtyPercentCallersAreFound() {
    var league = League.ofSkilled(50, 200, 0.6, 2);

    assertThat(league.found()).as(league.says()).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void repeatingACallEveryDayInflatesNothing() {
    var league = League.ofRepeaters(50, 20, 25, 3);

    assertThat(league.found()).as(league.says()).isLessThanOrEqualTo(0.05);
    assertThat(league.starred()).as(league.says()).isLessThanOrEqualTo(0.05);
  }

  @Tag("slow")
  @Test
  void twoThousandCoinFlippers() {
    var league = League.ofCoinFlippers(2000, 50, 1);
    System.out.println(league.says());

    assertThat(league.uniformity()).as(league.says()).isGreaterThan(0.01);
    assertThat(league.found()).as(league.says()).isLessThanOrEqualTo(0.05);
    assertThat(league.starred()).as(league.says()).isLessThanOrEqualTo(0.05);
  }

  @Tag("slow")
  @Test
  void fiveHundredSixtyPercentCallers() {
    var league = League.ofSkilled(500, 200, 0.6, 2);
    System.out.println(league.says());

    assertThat(league.found()).as(league.says()).isGreaterThanOrEqualTo(0.8);
    assertThat(league.starred()).as(league.says()).isGreaterThanOrEqualTo(0.8);
  }

  @Tag("slow")
  @Test
  void fiveHundredRepeaters() {
    var league = League.ofRepeaters(500, 20, 25, 3);
    System.out.println(league.says());

    assertThat(league.found()).as(league.says()).isLessThanOrEqualTo(0.05);
    assertThat(league.starred()).as(league.says()).isLessThanOrEqualTo(0.05);
  }
}

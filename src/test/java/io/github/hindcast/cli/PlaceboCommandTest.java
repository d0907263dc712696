package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Golden;
import io.github.hindcast.load.Project;
import io.github.hindcast.replay.Replay;
import io.github.hindcast.score.Judge;
import io.github.hindcast.score.Placebo;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class PlaceboCommandTest {
  @Test
  void placeboOfTheMetalsBook() {
    var run = Cli.run("placebo", "beite-2019-annual");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    Golden.check("placebo-beite.txt", run.out());
  }

  @Test
  void placeboInChinese() {
    Golden.check(
        "placebo-dayue.zh.txt",
        Cli.run("placebo", "dayue-silicon-2025-05-28", "--lang", "zh").out());
  }

  @Test
  void placeboAsCsv() {
    Golden.check(
        "placebo.csv", Cli.run("placebo", "caijing-silver-crash", "--format", "csv").out());
  }

  @Test
  void everyShippedCallHasSoundFigures() {
    var home = Path.of(System.getProperty("hindcast.home", ""));
    var project = Project.load(home, home.resolve("data")).value();
    var judge = new Judge(new Replay(project.market()));
    var placebos =
        project.books().stream()
            .flatMap(book -> judge.judge(book).stream())
            .map(judgement -> Placebo.of(project.market(), judgement))
            .toList();

    assertThat(placebos).isNotEmpty();
    assertThat(placebos)
        .filteredOn(placebo -> placebo.result() instanceof Placebo.Luck)
        .allSatisfy(placebo -> {
          var luck = (Placebo.Luck) placebo.result();
          assertThat(luck.percentile()).isBetween(0.0, 1.0);
          assertThat(luck.pValue()).isBetween(1.0 / (luck.dates() + 1), 1.0);
          assertThat(luck.independent()).isBetween(1, luck.dates());
        });
  }

  @Test
  void tableKeepsWithinAHundredColumns() {
    assertThat(Cli.run("placebo").out().lines()).allMatch(line -> line.length() <= 100);
  }
}

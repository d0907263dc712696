package io.github.hindcast.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is printed and what is written is the same for any number of threads, byte for byte.
class SweepThreadsTest {
  @TempDir private Path folder;

  @Test
  void oneTwoAndFiveThreadsGiveTheSameBytes() throws IOException {
    var one = sweep(1);
    assertThat(one.exitCode()).isZero();
    for (int threads : new int[] {2, 5}) {
      assertThat(sweep(threads).out()).isEqualTo(one.out());
      for (var ending : new String[] {"csv", "parquet"}) {
        assertThat(Files.readAllBytes(file(threads, ending)))
            .isEqualTo(Files.readAllBytes(file(1, ending)));
      }
    }
  }

  private Cli sweep(int threads) {
    run(threads, "parquet");
    return run(threads, "csv");
  }

  private Cli run(int threads, String ending) {
    return Cli.run(
        "sweep",
        "beite-2019-annual",
        "--set",
        "al-sell-hedge.entry.zone[0]=13800:14600:10",
        "--set",
        "al-sell-hedge.exits[0].at=12500:13700:20",
        "--threads",
        String.valueOf(threads),
        "--out",
        file(threads, ending).toString());
  }

  private Path file(int threads, String ending) {
    return folder.resolve(threads + "." + ending);
  }
}

package io.github.hindcast.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is loaded at the start of a command, told by the JVM itself.
class StartupTest {
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void aCommandWithoutAStoreLoadsNoDatabase() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Xlog:class+load:stdout",
                    "-Dhindcast.home=" + System.getProperty("hindcast.home", ""),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "run",
                    "huaxi-financing-cost-2022"))
            .redirectErrorStream(true)
            .start();
    List<String> loaded;
    try (var out = process.inputReader(UTF_8)) {
      loaded = out.lines().filter(line -> line.contains("source:")).toList();
    }
    assertThat(process.waitFor()).isZero();
    assertThat(loaded).anyMatch(line -> line.contains(" io.github.hindcast.cli.RunCommand "));
    assertThat(loaded)
        .noneMatch(line -> line.contains(" org.duckdb."))
        .noneMatch(line -> line.contains(" org.postgresql."));
  }
}

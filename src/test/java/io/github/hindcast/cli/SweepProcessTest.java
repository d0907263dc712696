package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What can only be seen from outside: a sweep that is asked to end, and the example of the README
/// run as a script.
final class SweepProcessTest {
  private static final Path HOME =
      Path.of(System.getProperty("hindcast.home", "")).toAbsolutePath();
  private static final Pattern EXAMPLE =
      Pattern.compile("```java\\n(import io\\.github\\.hindcast.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void aSweepThatIsAskedToEndLeavesWhatIsDone() throws IOException, InterruptedException {
    var process =
        java(
            "io.github.hindcast.cli.Main",
            "sweep",
            "beite-2019-annual",
            "--set",
            "al-sell-hedge.exits[0].at=10000:13999:0.002",
            "--set",
            "al-sell-hedge.stop=none,15000,16000",
            "--limit",
            "10000000",
            "--threads",
            "1");
    try (var err = process.errorReader(StandardCharsets.UTF_8);
        var out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(err.readLine())
          .matches("[0-9,]+ of 5,998,503 scenarios, [0-9,]+ a second, \\d+ s left");
      assertThat(process.toHandle().destroy()).isTrue();
      var printed = out.lines().toList();
      assertThat(printed.getFirst())
          .startsWith("beite-2019-annual: beite-2019-annual/al-sell-hedge over");
      assertThat(String.join(" ", printed)).contains("; stopped before");
      assertThat(process.waitFor()).isNotZero();
    }
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void theExampleOfTheReadmeRunsAsAScript() throws IOException, InterruptedException {
    var example = EXAMPLE.matcher(Files.readString(HOME.resolve("README.md")));
    assertThat(example.find()).as("an example in README.md").isTrue();
    var script = folder.resolve("MySweep.java");
    Files.writeString(script, example.group(1));
    var process = java(script.toString());
    List<String> printed;
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      printed = out.lines().toList();
    }
    var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(printed.getFirst()).isEqualTo("{al-sell-hedge.entry.zone[0]=14050} 535000.00");
  }

  private static Process java(String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dhindcast.home=" + HOME,
            "-cp",
            System.getProperty("java.class.path")));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(HOME.toFile()).start();
  }
}

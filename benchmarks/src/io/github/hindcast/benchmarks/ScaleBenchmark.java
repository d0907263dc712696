package io.github.hindcast.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The command `scorecard` from start to exit on a [LargeProject]: prices and a sheet of calls
/// read, replayed and scored, base rates included. Small unless asked:
///
/// `mvn -q -Pbenchmarks test-compile exec:exec -Djmh.args="ScaleBenchmark -p instruments=500 -p
/// calls=100000 -p bars=2500"`
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class ScaleBenchmark {
  @Param("10")
  private int instruments;

  @Param("2500")
  private int bars;

  @Param("200")
  private int calls;

  @Param("900m")
  private String heap = "";

  private Path home = Path.of("");

  @Setup(Level.Trial)
  public void write() throws IOException {
    home = Files.createTempDirectory("scale-benchmark");
    LargeProject.write(home, instruments, bars, calls);
  }

  @Benchmark
  public int scorecard() throws IOException, InterruptedException {
    int exit =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-Dhindcast.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.hindcast.cli.Main",
                "scorecard")
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.INHERIT)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException("the command must end with 0, was " + exit);
    }
    return exit;
  }

  @TearDown(Level.Trial)
  public void remove() throws IOException {
    try (var files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).forEach(ScaleBenchmark::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

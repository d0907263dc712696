package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class ExitCodesTest {
  private final StringWriter err = new StringWriter();

  @Command(name = "probe")
  private record Probe(Callable<Integer> work) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      return work.call();
    }
  }

  private int run(Callable<Integer> work, String... args) {
    return ExitCodes.handleIn(new CommandLine(new Probe(work)))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  @Test
  void aCommandsOwnCodeIsKept() {
    assertThat(run(() -> ExitCodes.PROBLEMS)).isEqualTo(1);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aMissingFileIsAProblemOfTheInput() {
    assertThat(run(ExitCodesTest::missing)).isEqualTo(1);
    assertThat(err.toString()).startsWith("probe: no such file: book.yaml");
  }

  @Test
  void anUncheckedFileErrorIsAProblemOfTheInputToo() {
    assertThat(run(ExitCodesTest::unreadable)).isEqualTo(1);
    assertThat(err.toString()).startsWith("probe: book.yaml (broken disk)");
  }

  @Test
  void anyOtherExceptionIsOurFaultAndShowsItsTrace() {
    assertThat(run(ExitCodesTest::broken)).isEqualTo(70);
    assertThat(err.toString())
        .contains("this is a fault of hindcast")
        .contains("IllegalStateException: no bars")
        .contains("ExitCodesTest.broken");
  }

  @Test
  void anArgumentTooManyIsWrongUsage() {
    assertThat(run(() -> ExitCodes.DONE, "more")).isEqualTo(2);
    assertThat(err.toString()).startsWith("probe: nothing more was expected, was \"more\"");
  }

  private static int missing() throws NoSuchFileException {
    throw new NoSuchFileException("book.yaml");
  }

  private static int unreadable() {
    throw new UncheckedIOException(new FileNotFoundException("book.yaml (broken disk)"));
  }

  private static int broken() {
    throw new IllegalStateException("no bars");
  }
}

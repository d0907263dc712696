package io.github.hindcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Text that is held against a file in `src/test/resources/golden`.
///
/// `mvn test -Dgolden.rewrite` writes the files anew; the difference is then read in review.
public final class Golden {
  private static final Path FOLDER =
      Path.of(System.getProperty("hindcast.home", ""), "src/test/resources/golden");

  private Golden() {}

  public static void check(String name, String text) {
    var file = FOLDER.resolve(name);
    try {
      if (System.getProperty("golden.rewrite") != null) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, text);
      }
      assertThat(file).as("golden file, written by -Dgolden.rewrite").exists();
      assertThat(text).as("what %s says", file).isEqualTo(Files.readString(file));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}

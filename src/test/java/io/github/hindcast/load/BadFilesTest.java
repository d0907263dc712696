package io.github.hindcast.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every problem that a file can have, word for word: each case lays bad files over a good project
/// and holds what is said of them. `-Dgolden.rewrite=true` writes what is said now.
final class BadFilesTest {
  private static final String PROBLEMS = ">>> problems\n";

  @TempDir private Path home;

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(GoodProject.RESOURCES.resolve("bad"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyProblemIsTold(String name) throws IOException {
    var file = GoodProject.RESOURCES.resolve("bad").resolve(name);
    var parts = Files.readString(file, UTF_8).split(PROBLEMS, 2);
    var project = GoodProject.in(home);
    BadFile.of(parts[0]).forEach(bad -> bad.layOver(project));
    var told = told(project.load().problems());
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, parts[0] + PROBLEMS + told, UTF_8);
      return;
    }
    assertThat(told).isEqualTo(parts.length > 1 ? parts[1] : "").isNotEmpty();
  }

  private static String told(List<Problem> problems) {
    return problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
  }
}

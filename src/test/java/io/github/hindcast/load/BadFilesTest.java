package io.github.hindcast.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Golden;
import io.github.hindcast.base.Language;
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
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @MethodSource("cases")
  void everyProblemIsToldInChinese(String name) throws IOException {
    assertThat(problems(name))
        .allSatisfy(problem -> {
          assertThat(problem.message().zh()).containsPattern("\\p{IsHan}");
          assertThat(problem.message().zh().replaceAll("'[^']*'|“[^”]*”", ""))
              .doesNotContainPattern("[a-z]{2,} [a-z]{2,}");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"keys-call", "names", "prices", "readings", "rules-call", "syntax"})
  void chineseReadsAsWritten(String name) throws IOException {
    var told =
        problems(name + ".txt").stream()
            .map(problem -> problem.render(Language.ZH) + "\n")
            .collect(Collectors.joining());
    Golden.check("problems-" + name + ".zh.txt", told);
  }

  private List<Problem> problems(String name) throws IOException {
    var file = GoodProject.RESOURCES.resolve("bad").resolve(name);
    var project = GoodProject.in(home);
    BadFile.of(Files.readString(file, UTF_8).split(PROBLEMS, 2)[0])
        .forEach(bad -> bad.layOver(project));
    return project.load().problems();
  }

  private static String told(List<Problem> problems) {
    return problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
  }
}

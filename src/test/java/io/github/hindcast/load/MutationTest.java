package io.github.hindcast.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.hindcast.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a hand does to a good file, it is answered with problems and never with an exception.
final class MutationTest {
  private static final int FILES_A_SEED = 60;
  private static final List<String> SCRAPS =
      List.of(
          "",
          " ",
          "\n",
          "\t",
          ":",
          ": ",
          "- ",
          "[",
          "]",
          "{",
          "}",
          ",",
          "'",
          "\"",
          "#",
          "&a ",
          "*a",
          "!!int ",
          "|",
          ">",
          "---\n",
          "~",
          "null",
          "true",
          "-1",
          "0",
          "1e999999999",
          "1e-999999999",
          "99999999999999999999999",
          "2020-02-30",
          "9999-99-99",
          "999999999 months",
          "base",
          "\u0000",
          "\u202e",
          "铝",
          "\ud800",
          "published",
          "%",
          "@",
          "?",
          "<<: ");

  @TempDir private Path home;

  @ParameterizedTest(name = "seed {0}, {displayName}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noMutationOfAFileThrows(long seed) throws IOException {
    var random = new Random(seed);
    GoodProject.in(home);
    var names = files();
    for (int round = 0; round < FILES_A_SEED; round++) {
      var file = home.resolve(names.get(random.nextInt(names.size())));
      var good = Files.readString(file);
      var bad = mutated(good, random);
      Files.write(file, bad.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      assertThatCode(this::loadWell)
          .as("%s:%n%s", file.getFileName(), bad)
          .doesNotThrowAnyException();
      Files.writeString(file, good);
    }
  }

  private void loadWell() {
    var problems = Project.load(home, home.resolve("data")).problems();
    assertThat(problems)
        .extracting(Problem::toString)
        .allSatisfy(
            line -> assertThat(line).doesNotContainPattern("[\\p{Cntrl}]|Exception|tools\\."));
  }

  private List<String> files() throws IOException {
    try (var files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> home.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static String mutated(String good, Random random) {
    var text = new StringBuilder(good);
    for (int change = random.nextInt(3); change >= 0; change--) {
      int at = random.nextInt(text.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> text.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
        case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
        case 2 -> text.insert(at, text.substring(0, Math.min(text.length(), random.nextInt(80))));
        default -> swapWords(text, random);
      }
    }
    return text.toString();
  }

  /// Puts a scrap, or another word of the file, in the place of a word.
  private static void swapWords(StringBuilder text, Random random) {
    var words = new ArrayList<int[]>();
    var matcher = java.util.regex.Pattern.compile("[\\w.-]+").matcher(text);
    while (matcher.find()) {
      words.add(new int[] {matcher.start(), matcher.end()});
    }
    if (words.isEmpty()) {
      return;
    }
    var old = words.get(random.nextInt(words.size()));
    var other = words.get(random.nextInt(words.size()));
    var word =
        random.nextBoolean()
            ? SCRAPS.get(random.nextInt(SCRAPS.size()))
            : text.substring(other[0], other[1]);
    text.replace(old[0], old[1], word);
  }
}

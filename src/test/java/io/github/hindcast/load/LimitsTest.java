package io.github.hindcast.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.base.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are too long, too deep or no text at all.
final class LimitsTest {
  private static final String BOOK = "strategies/letter.yaml";
  private static final String PRICES = "data/prices/au.csv";
  private static final String RATES = "data/series/rate.csv";

  @TempDir private Path home;

  @BeforeEach
  void copy() throws IOException {
    GoodProject.in(home);
  }

  @Test
  void aBookOfAHundredMegabytesIsNotRead() throws IOException {
    makeLong(BOOK, 100);
    assertTold(BOOK + ": expected at most 3 MB, was longer");
  }

  @Test
  void aBookJustWithinTheLimitIsRead() throws IOException {
    var book = Files.readString(home.resolve(BOOK));
    var filler = "# filler\n".repeat((3 << 20) / 9 - book.length());
    write(BOOK, book + filler);
    assertThat(Project.load(home, home.resolve("data")).problems()).isEmpty();
  }

  @Test
  void pricesOfAQuarterOfAGigabyteAndMoreAreNotRead() throws IOException {
    makeLong(PRICES, 257);
    assertTold(PRICES + ": expected at most 256 MB, was longer");
  }

  @Test
  void aRateFileOfAHundredMegabytesIsNotRead() throws IOException {
    makeLong(RATES, 100);
    var problems = Project.load(home, home.resolve("data")).problems();
    assertThat(problems.getFirst().toString())
        .isEqualTo(RATES + ": expected at most 64 MB, was longer");
  }

  @Test
  void pricesOfManyMegabytesInOneLineAreRefused() throws IOException {
    makeLong(PRICES, 20);
    assertTold(PRICES + ":5: expected a row of values, was an open quote or an endless value");
  }

  @Test
  void aValueWithoutEndIsRefused() throws IOException {
    write(PRICES, "date,close\n2020-01-02," + "9".repeat(20_000_000) + "\n");
    assertTold(PRICES + ":2: expected a row of values, was an open quote or an endless value");
  }

  @Test
  void anAliasBombIsRefusedAtItsFirstAnchor() throws IOException {
    write(
        BOOK,
        "a: &a [x, x]\n"
            + IntStream.range(0, 40)
                .mapToObj(n -> "b%s: &b%s [*a, *a]%n".replace("%s", "" + n).replace("%n", "\n"))
                .collect(Collectors.joining()));
    assertTold(BOOK + ":1:4: expected the value alone, was an anchor ('&name'); leave it out");
  }

  @Test
  void namesOfThousandsOfLettersAreRefused() throws IOException {
    var name = "\"" + "a-".repeat(200_000) + "a\"";
    write(
        BOOK,
        """
        source: letter
        calls:
          - { id: %1$s, statement: %1$s, kind: %1$s }
          - { id: a, statement: %1$s, kind: neutral, instrument: %1$s, window: { to: %1$s } }
        """
            .replace("%1$s", name));
    var problems = Project.load(home, home.resolve("data")).problems();
    assertThat(problems).hasSizeGreaterThan(3);
    assertThat(problems).allSatisfy(p -> assertThat(p.toString()).hasSizeLessThan(400));
  }

  @Test
  void aMapOfTooManyKeysIsRefused() throws IOException {
    write(BOOK, keys(500) + "one: more\n");
    assertTold(BOOK + ":501:1: expected at most 500 keys in one map, was more");
  }

  @Test
  void afterAHundredProblemsTheRestIsCounted() throws IOException {
    write(BOOK, "source: letter\ncalls: []\n" + keys(150));
    var problems = Project.load(home, home.resolve("data")).problems();
    assertThat(problems).hasSize(101);
    assertThat(problems.getLast().toString()).isEqualTo(BOOK + ":103: and 50 more problems");
  }

  private static String keys(int count) {
    return IntStream.range(0, count).mapToObj(n -> "k" + n + ": x\n").collect(Collectors.joining());
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    write(BOOK, "[".repeat(1_000_000));
    assertTold(BOOK + ":1:34: expected at most 32 levels of nesting, was deeper");
    write("strategies/letter.yaml", "source: letter\ncalls: []\n");
    write("strategies/deep.json", "[".repeat(1_000_000));
    assertTold("strategies/deep.json:1:34: expected at most 32 levels of nesting, was deeper");
  }

  @Test
  void textThatIsNotUtf8IsToldByItsFirstWrongByte() throws IOException {
    Files.write(home.resolve(BOOK), "source: letter\ncalls: caf\u00e9\n".getBytes(ISO_8859_1));
    assertTold(
        BOOK + ":2: expected text in UTF-8, was byte 0xE9 at offset 25; save the file as UTF-8");
  }

  @Test
  void textThatBreaksOffInsideALetterIsNotUtf8() throws IOException {
    var whole = "date,close,\u94dd".getBytes(UTF_8);
    Files.write(home.resolve(PRICES), java.util.Arrays.copyOf(whole, whole.length - 1));
    assertTold(
        PRICES + ":1: expected text in UTF-8, was byte 0xE9 at offset 11; save the file as UTF-8");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    Files.writeString(home.resolve(PRICES), "\uFEFF" + Files.readString(home.resolve(PRICES)));
    assertThat(Project.load(home, home.resolve("data")).problems()).isEmpty();
  }

  @Test
  void controlCharactersAreRefusedAndNeverRepeated() throws IOException {
    write(BOOK, "source: \"\\e[2Jletter\\u202e\"\ncalls: []\n");
    assertTold(BOOK + ":1:9: source: unknown source ' [2Jletter '; expected one of those in seeds");
    write(BOOK, "source: letter\ncalls:\u0000\n");
    assertTold(BOOK + ":2:7: expected printable text, was a control character");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.delete(home.resolve(PRICES));
    Files.createDirectory(home.resolve(PRICES));
    assertTold(PRICES + ": expected a file, was a folder or a device");
  }

  private void makeLong(String name, int mebibytes) throws IOException {
    try (var file = new RandomAccessFile(home.resolve(name).toFile(), "rw")) {
      file.setLength((long) mebibytes << 20);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(home.resolve(name), text);
  }

  private void assertTold(String line) {
    var problems = Project.load(home, home.resolve("data")).problems();
    assertThat(problems).extracting(Problem::toString).containsExactly(line);
  }
}

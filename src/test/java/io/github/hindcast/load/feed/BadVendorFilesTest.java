package io.github.hindcast.load.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Golden;
import io.github.hindcast.base.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that cannot be imported, and word for word what is said of each: the golden file is the
/// table. Nothing is written for any of them.
final class BadVendorFilesTest {
  private static final List<PriceRow> ROWS = PriceRow.shipped("gfex-si2507.csv");

  @TempDir private Path folder;

  private static Map<String, byte[]> cases() {
    var good = text(Shape.AKSHARE_FUTURES);
    var lines = good.lines().toList();
    var cases = new LinkedHashMap<String, byte[]>();
    cases.put("empty", new byte[0]);
    cases.put("header alone", bytes(lines.getFirst() + "\n"));
    cases.put("no header", bytes(String.join("\n", lines.subList(1, 5))));
    cases.put("last line cut", bytes(good.substring(0, good.length() - 25)));
    cases.put("mixed encodings", mixed());
    cases.put("a workbook", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0});
    cases.put("binary", new byte[] {7, 0, 0, 9, 1, 0, 0, 0, 3});
    cases.put("a day jumps back", bytes(swapped(lines, 5, 9)));
    cases.put("a day stands twice", bytes(swapped(lines, 5, 5) + lines.get(17) + "\n"));
    cases.put("two instruments", bytes(good + good.substring(good.indexOf('\n') + 1)));
    cases.put("text for prices", bytes(textForPrices(lines)));
    cases.put("a tenth broken", bytes(tenthBroken(good)));
    cases.put("high below low", bytes(good.replace("7990,7830", "7830,7990")));
    cases.put("a price lacks", bytes(good.replace("7980,7990,7830", "7980,,7830")));
    cases.put("a comma in the decimals", bytes(good.replace("7980,", "7980,5,")));
    cases.put("an open quote", bytes("date,close\n2020-01-02,\"7980\n2020-01-03,7990\n"));
    cases.put("day or month", bytes("Date,Close\n02/01/2020,7980\n03/01/2020,7990\n"));
    cases.put("day and month", bytes("Date,Close\n13/01/2020,7980\n01/14/2020,7990\n"));
    cases.put("one or a thousand", bytes("Date;Close\n2020-01-02;7,980\n2020-01-03;7,990\n"));
    cases.put("weeks", bytes(weeks()));
    return cases;
  }

  @Test
  void everyProblemIsToldAndNothingIsWritten() throws IOException {
    var told = new StringBuilder();
    for (var each : cases().entrySet()) {
      var home = ImportHome.in(folder.resolve(each.getKey()));
      var file = Files.write(folder.resolve("prices.csv"), each.getValue());
      var result = home.run(ImportHome.as("X"), file);
      assertThat(result.problems()).as(each.getKey()).isNotEmpty();
      assertThat(result.value().written()).isEmpty();
      assertThat(home.data().resolve("prices")).doesNotExist();
      told.append(each.getKey()).append('\n');
      result
          .problems()
          .forEach(problem ->
              told.append("  ")
                  .append(problem.render(Language.EN).replace(folder + "/", ""))
                  .append('\n'));
    }
    Golden.check("data-import-bad.txt", told.toString());
  }

  @Test
  void brokenRowsAreLeftOutWhereThatIsAskedFor() throws IOException {
    var home = ImportHome.in(folder.resolve("home"));
    var file =
        Files.write(folder.resolve("x.csv"), bytes(tenthBroken(text(Shape.AKSHARE_FUTURES))));
    var result = home.run(ImportHome.with("X", Hints.none(), false, true), file);
    assertThat(result.problems()).isEmpty();
    assertThat(result.value().said().getFirst().lines())
        .anyMatch(line ->
            line.en().equals("left out: 511 of 5,117 rows are broken: 511 no number (low)"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String text(Shape shape) {
    return new String(shape.write(ROWS), UTF_8);
  }

  private static byte[] mixed() {
    var out = new ByteArrayOutputStream();
    out.writeBytes(bytes("日期,收盘,说明\n2020-01-02,7980,甲\n"));
    out.writeBytes("2020-01-03,7990,乙\n".getBytes(Charset.forName("GBK")));
    return out.toByteArray();
  }

  private static String swapped(List<String> lines, int one, int other) {
    var changed = new java.util.ArrayList<>(lines);
    java.util.Collections.swap(changed, one, other);
    return changed.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String textForPrices(List<String> lines) {
    return lines.getFirst()
        + "\n"
        + lines.stream()
            .skip(1)
            .map(line -> line.replaceFirst(",\\d+,", ",open,") + "\n")
            .collect(Collectors.joining());
  }

  /// The same days of three hundred years, of each ten rows one without a number.
  private static String tenthBroken(String good) {
    var lines = good.lines().toList();
    var text = new StringBuilder(lines.getFirst()).append('\n');
    int row = 0;
    for (int year = 1900; year <= 2200; year++) {
      for (var line : lines.subList(1, lines.size())) {
        boolean broken = ++row % 10 == 0;
        text.append(year)
            .append(
                broken
                    ? line.substring(4).replaceFirst("(\\d+),(\\d+),(\\d+),(\\d+)", "$1,$2,$3,n.b.")
                    : line.substring(4))
            .append('\n');
      }
    }
    return text.toString();
  }

  private static String weeks() {
    var text = new StringBuilder("Date,Close\n");
    var day = java.time.LocalDate.parse("2020-01-03");
    for (int week = 0; week < 12; week++) {
      text.append(day.plusWeeks(week)).append(",7980\n");
    }
    return text.toString();
  }
}

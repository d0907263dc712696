package io.github.hindcast.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.load.feed.PriceRow;
import io.github.hindcast.load.feed.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// With `--lang zh` every command answers in Chinese, over all that is in the project.
final class ChineseTest {
  /// What is written in Latin letters in Chinese too: ids, paths and codes with a digit or a sign
  /// in them, marks, currencies and units, names of people and of tests, names of assumptions and
  /// of columns, and the program's own name.
  private static final Pattern ALLOWED =
      Pattern.compile(
          """
          (?x)
          \\S*[\\d._\\[\\]\\#/@-]\\S*
          | [A-Z]{2,5} | [a-zA-Z]{1,2}
          | Christoffersen | Henriksson | Kupiec | Merton | Pesaran | Timmermann | Brier
          | Carsten | Menke | Gregory | Shearer
          | hindcast | explain | ladder | reduce | size | run | runs | list | sweep
          | report | store | export
          | main | date | symbol | open | high | low | close | settlement | volume
          | settle | vol | amount
          """);

  /// Marks at the end of a row, what is quoted, and the version of a program that is not packaged.
  private static final Pattern NO_WORDS =
      Pattern.compile(" {2,}[A-Za-z]{1,5}$|“[^”]*”|\\(not packaged\\)");

  private static final Pattern WORD =
      Pattern.compile("[\\w.\\[\\]#/@…-]*[A-Za-z][\\w.\\[\\]#/@…-]*");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "coverage",
        "placebo dayue-silicon-2025-05-28",
        "scorecard bamboo-works-2023-2025 --ledger",
        "scorecard caijing-silver-crash --by kind",
        "scorecard dayue-silicon-2025-05-28 --by analyst",
        "lookahead caijing-silver-crash",
        "check",
        "check --facts",
        "check nothing.yaml",
        "explain al-sell-hedge",
        "explain zn-range",
        "explain no-such-call",
        "sweep beite-2019-annual --set al-sell-hedge.entry.zone[0]=14400:14900:50",
        "sweep beite-2019-annual --set zn-range.range[0]=1",
        "calls export beite-2019-annual",
        "data list",
        "data check SHFE.AL",
        "data check SHFE.XX",
        "report no-such-book -o nowhere",
        "report",
        "runs list",
        "store export",
        "run --as-of soon",
        "run --form json",
        "run --format",
        "rnu",
        "sweep beite-2019-annual"
      })
  void nothingIsLeftInEnglish(String line) {
    speaksChinese(line, List.of());
  }

  @Test
  void aStoreAndItsRunsSpeakChinese(@TempDir Path folder) {
    var store = folder.resolve("desk.duckdb").toString();
    for (var line :
        List.of(
            "store import",
            "run bamboo-works-2023-2025",
            "run bamboo-works-2023-2025 --as-of 2025-12-01",
            "runs list",
            "runs show 1",
            "runs diff 1 2",
            "runs show 9",
            "store export --to " + folder.resolve("parquet"))) {
      speaksChinese(line, List.of("--store", store));
    }
  }

  @Test
  void anImportSpeaksChinese(@TempDir Path folder) throws IOException {
    var table = new String(Shape.TUSHARE_FUTURES.write(PriceRow.shipped("gfex-si2507.csv")), UTF_8);
    var whole = Files.writeString(folder.resolve("whole.csv"), table);
    var broken = Files.writeString(folder.resolve("broken.csv"), table.replace(",7865,", ",x,"));
    var data = List.of("--like", "SHFE.AL", "--dry-run");
    speaksChinese("data import " + whole, data);
    speaksChinese("data import " + broken, data);
    speaksChinese("data import " + broken + " --skip-broken", data);
  }

  private static void speaksChinese(String line, List<String> more) {
    var words = new ArrayList<>(List.of(line.split(" ")));
    words.addAll(more);
    words.addAll(List.of("--lang", "zh"));
    var said = Cli.run(words.toArray(String[]::new));
    var text = said.err() + (line.startsWith("calls export") ? "" : said.out());
    assertThat(text).as(line).containsPattern("\\p{IsHan}");
    assertThat(text.lines())
        .filteredOn(each -> !english(each).isEmpty())
        .as("lines with English in them, of " + line)
        .isEmpty();
  }

  private static List<String> english(String line) {
    return WORD.matcher(NO_WORDS.matcher(line).replaceAll(""))
        .results()
        .map(found -> found.group())
        .filter(word -> !ALLOWED.matcher(word).matches())
        .toList();
  }
}

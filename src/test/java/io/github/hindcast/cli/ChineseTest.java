package io.github.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// With `--lang zh` every command answers in Chinese, over all that is in the project.
final class ChineseTest {
  /// What is written in Latin letters in Chinese too: ids, paths and codes with a digit or a sign
  /// in them, marks, currencies and units, names of people and of tests, names of assumptions, and
  /// the program's own name.
  private static final Pattern ALLOWED =
      Pattern.compile(
          """
          (?x)
          \\S*[\\d._\\[\\]\\#/@-]\\S*
          | [A-Z]{2,5} | [a-zA-Z]{1,2}
          | Christoffersen | Henriksson | Kupiec | Merton | Pesaran | Timmermann | Brier
          | Carsten | Menke | Gregory | Shearer
          | hindcast | explain | ladder | reduce | size | run | sweep
          """);

  /// Marks at the end of a row, and what is quoted.
  private static final Pattern NO_WORDS = Pattern.compile(" {2,}[A-Za-z]{1,5}$|“[^”]*”");

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
        "run --as-of soon",
        "run --form json",
        "run --format",
        "rnu",
        "sweep beite-2019-annual"
      })
  void nothingIsLeftInEnglish(String line) {
    var words = new java.util.ArrayList<>(List.of(line.split(" ")));
    words.addAll(List.of("--lang", "zh"));
    var said = Cli.run(words.toArray(String[]::new));
    var text = said.err() + (line.startsWith("calls export") ? "" : said.out());
    assertThat(text).containsPattern("\\p{IsHan}");
    assertThat(text.lines())
        .filteredOn(each -> !english(each).isEmpty())
        .as("lines with English in them")
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

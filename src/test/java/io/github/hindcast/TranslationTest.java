package io.github.hindcast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hindcast.Sentences.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every message has its translation. That a [io.github.hindcast.base.Text] has words in both
/// languages is the compiler's to say; here it is held that no sentence of the program goes by
/// without being one, and that both sides take the same values.
final class TranslationTest {
  private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]{2,},? [A-Za-z%]{2,}");

  /// Words that nobody reads as a message: those of files and patterns, of other people's messages,
  /// of dates and of databases, and of the checks in formulas, which are for programmers.
  private static final Pattern NO_MESSAGE =
      Pattern.compile(
          """
          (?xs)
          load/ContractScopes:.*
          | load/feed/(BrokenRows|ListFile|PriceImport|Profile|Role|Symbols):(?!.*expected\\ ).*
          | load/SyntaxMessage:(?!.*\\bexpected\\ [^'c]).*
          | load/(Horizon|SheetRow):.*[|?].*
          | report/CallSheet:\\ yyyy-MM-dd\\ HH:mm
          | cli/Main\\$Version:\\ \\(not\\ packaged\\)
          | score/statistics/.*
          | report/html/\\w+:\\ (chart\\ \\w+|width=.*|<!DOCTYPE\\ html>(?s:.*))
          | store/\\w+:\\s+(set|create|format|copy|select|insert|update|delete|describe|drop|and|where)\\ .*
          | (cli|store)/\\w+:\\ hindcast\\ [a-z]+\\ [a-z]+
          | store/ParquetFiles:\\ [a-z_,\\ ]+
          | store/DuckFile:\\ (Could\\ not\\ set|not\\ a\\ valid|Transaction|Conflicting|\\(\\?s\\)).*
          """);

  private static final Pattern HALF_WIDTH =
      Pattern.compile("\\p{IsHan}[,;:!?()]|[,;:!?()] ?\\p{IsHan}");

  private static final Pattern ENGLISH_WORDS = Pattern.compile("(?<![-a-z])[a-z]{2,} [a-z]{2,}");

  private static final List<Sentence> SENTENCES =
      Sentences.all().stream()
          .filter(each -> !NO_MESSAGE.matcher(each.toString()).matches())
          .toList();

  @Test
  void everyEnglishSentenceStandsBesideItsChinese() {
    assertThat(SENTENCES)
        .filteredOn(each -> SENTENCE.matcher(each.words()).find())
        .filteredOn(each -> !each.isChinese() && !each.raised() && !each.hasTranslation())
        .isEmpty();
  }

  @Test
  void bothLanguagesTakeTheSameValues() {
    assertThat(SENTENCES)
        .filteredOn(each -> !each.isChinese() && each.hasTranslation())
        .filteredOn(each -> !values(each.next().orElseThrow()).equals(values(each.words())))
        .isEmpty();
  }

  /// The values that a pattern sets in, by their places among the arguments.
  private static List<String> values(String pattern) {
    var values = new ArrayList<String>();
    int next = 1;
    for (var gap = Sentences.GAP.matcher(pattern); gap.find(); ) {
      var place = Optional.ofNullable(gap.group(1));
      values.add(place.orElse(next + "$") + gap.group(2));
      next += place.isPresent() ? 0 : 1;
    }
    return values.stream().distinct().sorted().toList();
  }

  @Test
  void chineseHasChinesePunctuation() {
    assertThat(SENTENCES).filteredOn(each -> HALF_WIDTH.matcher(each.words()).find()).isEmpty();
  }

  @Test
  void chineseHasNoEnglishInIt() {
    assertThat(SENTENCES)
        .filteredOn(each ->
            each.isChinese()
                && ENGLISH_WORDS.matcher(each.words().replaceAll("“[^”]*”", "")).find())
        .isEmpty();
  }

  @Test
  void aTextIsNeverJoinedAsAWord() {
    assertThat(SENTENCES).filteredOn(Sentence::holdsText).isEmpty();
  }
}

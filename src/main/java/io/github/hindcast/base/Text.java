package io.github.hindcast.base;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The same words in English and in Chinese.
///
/// Whatever a user reads is a `Text` from where it is decided, so that no message can be written in
/// one language only. Neither side may be blank.
public record Text(String en, String zh) {
  public Text {
    if (en.isBlank() || zh.isBlank()) {
      throw new IllegalArgumentException(
          "a text must have words in both languages, was en '" + en + "', zh '" + zh + "'");
    }
  }

  public static Text of(String en, String zh) {
    return new Text(en, zh);
  }

  /// The same arguments set into a pattern of each language, as [java.util.Formatter] does,
  /// whatever the locale; the Chinese one may take them in another order (`%2$s`). An argument that
  /// is a text itself goes in in the language of the pattern, an [Optional] as what it holds or as
  /// nothing at all.
  public static Text format(String en, String zh, Object... arguments) {
    return new Text(
        String.format(Locale.ROOT, en, inLanguage(Language.EN, arguments)),
        String.format(Locale.ROOT, zh, inLanguage(Language.ZH, arguments)));
  }

  /// So many of something in words: `1 row`, `2,000 rows`. English takes the plural of `noun` with
  /// an s unless there is exactly one; Chinese has its measure word and noun, such as `个文件`, for
  /// any number.
  public static Text counted(long count, String noun, String zh) {
    var number = Numbers.grouped(BigDecimal.valueOf(count));
    return new Text(number + " " + noun + (count == 1 ? "" : "s"), number + " " + zh);
  }

  /// A name or a code that is written the same in both languages.
  public static Text same(String word) {
    return new Text(word, word);
  }

  private static Object[] inLanguage(Language language, Object[] arguments) {
    return Arrays.stream(arguments).map(argument -> inLanguage(language, argument)).toArray();
  }

  private static Object inLanguage(Language language, Object argument) {
    return switch (argument) {
      case Text text -> text.in(language);
      case Optional<?> held -> held.map(each -> inLanguage(language, each)).orElse("");
      default -> argument;
    };
  }

  /// One after the other, with the comma that lists have; each is a text, or a word that is the
  /// same in both languages.
  public static Text list(Collection<?> words) {
    return new Text(joined(Language.EN, ", ", words), joined(Language.ZH, "、", words));
  }

  private static String joined(Language language, String comma, Collection<?> words) {
    return words.stream()
        .map(word -> String.valueOf(inLanguage(language, word)))
        .collect(Collectors.joining(comma));
  }

  public String in(Language language) {
    return switch (language) {
      case EN -> en;
      case ZH -> zh;
    };
  }

  public Text plus(Text next) {
    return new Text(en + next.en, zh + next.zh);
  }
}

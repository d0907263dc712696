package io.github.hindcast.cli;

import io.github.hindcast.base.Language;
import io.github.hindcast.base.Text;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/// In which language a command line is answered: every command takes `--lang`, wherever in the line
/// it stands.
final class Speech {
  static final String OPTION = "--lang";

  private Speech() {}

  /// As the line was understood.
  static Language of(CommandSpec spec) {
    return spec.root().userObject() instanceof Main main ? main.language() : Language.EN;
  }

  /// As the line seems to ask for, where it could not be understood as a whole.
  static Language asked(String... args) {
    var words = List.of(args);
    int option = words.lastIndexOf(OPTION);
    boolean apart = option >= 0 && option + 1 < words.size() && isChinese(words.get(option + 1));
    boolean joined =
        words.stream()
            .filter(word -> word.startsWith(OPTION + "="))
            .anyMatch(word -> isChinese(word.substring(OPTION.length() + 1)));
    return apart || joined ? Language.ZH : Language.EN;
  }

  static Text didYouMean(String word) {
    return Text.format("; did you mean \"%s\"?", "；是否想写“%s”？", word);
  }

  private static boolean isChinese(String word) {
    return word.toUpperCase(Locale.ROOT).equals(Language.ZH.name());
  }
}

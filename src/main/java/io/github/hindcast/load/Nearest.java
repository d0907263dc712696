package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.base.Words;
import java.util.Collection;
import java.util.Optional;

/// The valid word that was meant, for messages. It is not looked for where that would take longer
/// than to read the file: among thousands of words, or for a word as long as a page.
final class Nearest {
  private static final int LONGEST_WORD = 60;
  private static final int MOST_WORDS = 2000;

  private Nearest() {}

  static Optional<String> to(String found, Collection<String> words) {
    return found.length() > LONGEST_WORD || words.size() > MOST_WORDS
        ? Optional.empty()
        : Words.nearest(found, words);
  }

  /// As the end of a message.
  static Optional<Text> said(String found, Collection<String> words) {
    return to(found, words).map(Nearest::told);
  }

  static Text told(String word) {
    return Text.format(", nearest is '%s'", "，最接近的是 '%s'", word);
  }
}

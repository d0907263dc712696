package io.github.hindcast.load;

/// The words of a problem with its values set in, the same in every locale.
final class Message {
  private static final String GAP = "%s";

  private Message() {}

  /// Sets the values into the gaps, `%s`, in their order.
  static String of(String words, Object... values) {
    var message = new StringBuilder();
    int from = 0;
    for (var value : values) {
      int gap = words.indexOf(GAP, from);
      if (gap < 0) {
        throw new IllegalArgumentException("fewer gaps than values in: " + words);
      }
      message.append(words, from, gap).append(value);
      from = gap + GAP.length();
    }
    return message.append(words, from, words.length()).toString();
  }
}

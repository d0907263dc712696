package io.github.hindcast.load;

/// What a file holds, made fit to stand in a message of one line: short, and without control
/// characters, which could otherwise rewrite the terminal that shows them.
public final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  public static String of(String text) {
    return "'" + bare(text) + "'";
  }

  public static String bare(String text) {
    return text.length() <= LONGEST || text.codePointCount(0, text.length()) <= LONGEST
        ? whole(text)
        : whole(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + '…';
  }

  /// As long as it is: the name of a file.
  public static String whole(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isHarmful(text.charAt(at))) {
        return cleaned(text);
      }
    }
    return text;
  }

  private static String cleaned(String text) {
    var clean = new StringBuilder();
    text.chars().forEach(letter -> clean.append(isHarmful((char) letter) ? ' ' : (char) letter));
    return clean.toString();
  }

  /// Control characters, and marks that turn the direction of writing or break the line.
  private static boolean isHarmful(char letter) {
    if (letter >= ' ' && letter < '\u007f') {
      return false;
    }
    return Character.isISOControl(letter)
        || switch (Character.getType(letter)) {
          case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
          default -> false;
        };
  }
}

package io.github.hindcast.base;

/// Something wrong in a file of the user's: where it stands, what was expected and what was found.
///
/// A line or column of 0 is unknown, and so is the column of an unknown line. The key is the path
/// of the value in the file, such as `calls[3].entry.zone`; it is empty when the problem is with
/// the file as a whole.
///
/// @param file the file's name as the user knows it
/// @param line counted from 1, or 0
/// @param column counted from 1, or 0
/// @param key the path of the value, or empty
/// @param message what was expected and what was found, in one line
/// @param count how many problems it stands for: 1, or those of a kind that are not told one by one
public record Problem(String file, int line, int column, String key, Text message, int count) {

  public Problem(String file, int line, int column, String key, Text message) {
    this(file, line, column, key, message, 1);
  }

  public Problem {
    if (count < 1) {
      throw new IllegalArgumentException("count must be 1 or above, was " + count);
    }
    if (file.isBlank()) {
      throw new IllegalArgumentException("file of a problem must not be blank");
    }
    if (line < 0) {
      throw new IllegalArgumentException("line must be 0 or above, was " + line);
    }
    if (column < 0) {
      throw new IllegalArgumentException("column must be 0 or above, was " + column);
    }
    if (line == 0 && column > 0) {
      throw new IllegalArgumentException("column " + column + " must have a line");
    }
  }

  /// A problem with the file as a whole; [#at] and [#withKey] say where in it.
  public static Problem of(String file, Text message) {
    return new Problem(file, 0, 0, "", message);
  }

  public Problem at(int line, int column) {
    return new Problem(file, line, column, key, message, count);
  }

  public Problem withKey(String key) {
    return new Problem(file, line, column, key, message, count);
  }

  /// The same words for so many problems.
  public Problem standingFor(int number) {
    return new Problem(file, line, column, key, message, number);
  }

  /// The same place with other words.
  public Problem saying(Text words) {
    return new Problem(file, line, column, key, words, count);
  }

  /// One line, `file:line:column: key: message`, without the parts that are unknown: the form that
  /// editors and terminals turn into a link.
  public String render(Language language) {
    var text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
    }
    if (column > 0) {
      text.append(':').append(column);
    }
    if (!key.isEmpty()) {
      text.append(": ").append(key);
    }
    return text.append(": ").append(message.in(language)).toString();
  }

  @Override
  public String toString() {
    return render(Language.EN);
  }
}

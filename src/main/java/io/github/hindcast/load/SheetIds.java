package io.github.hindcast.load;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The names of the rows of a sheet, each of which may stand once: those given, and `row-12` for
/// the row on line 12 that has none.
final class SheetIds {
  private static final String PREFIX = "row-";
  private static final Pattern MADE = Pattern.compile(PREFIX + "[1-9]\\d{0,8}");

  private final Map<String, Integer> given = new HashMap<>();
  private final BitSet made = new BitSet();

  static String of(int line) {
    return PREFIX + line;
  }

  /// The line on which the name stands already; empty, and taken from now on, where on none.
  OptionalInt first(String name, int line) {
    int number =
        MADE.matcher(name).matches() ? Integer.parseInt(name.substring(PREFIX.length())) : 0;
    if (number > 0 && made.get(number)) {
      return OptionalInt.of(number);
    }
    if (number == line && !given.containsKey(name)) {
      made.set(line);
      return OptionalInt.empty();
    }
    int before = given.getOrDefault(name, 0);
    given.putIfAbsent(name, line);
    return before == 0 ? OptionalInt.empty() : OptionalInt.of(before);
  }
}

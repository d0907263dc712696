package io.github.hindcast.load.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Where the table of a file begins and what its columns are: of the first lines the one with the
/// most names of columns that are known, split by the separator that shows the most.
///
/// @param separator between cells
/// @param line of the header, counted from 1
/// @param end offset behind the header
/// @param names of the columns as they stand
/// @param roles where each role's column is
/// @param titles the lines above the header
record Head(
    char separator,
    int line,
    int end,
    List<String> names,
    Map<Role, Integer> roles,
    List<String> titles) {
  private static final String SEPARATORS = ",;\t|";
  private static final int MOST_LINES = 40;
  private static final int MOST_BYTES = 1 << 16;

  Head {
    names = List.copyOf(names);
    roles = Map.copyOf(roles);
    titles = List.copyOf(titles);
  }

  /// Empty where no line has both a day and a close.
  static Optional<Head> find(byte[] bytes, Map<Role, String> named) {
    var best = Optional.<Head>empty();
    var titles = new ArrayList<String>();
    int start = 0;
    for (int line = 1; line <= MOST_LINES && start < Math.min(bytes.length, MOST_BYTES); line++) {
      int end = end(bytes, start);
      var text = new String(bytes, start, end - start, UTF_8).strip();
      for (int each = 0; each < SEPARATORS.length(); each++) {
        char separator = SEPARATORS.charAt(each);
        var head = of(text, separator, line, Math.min(end + 1, bytes.length), named, titles);
        if (head.isPresent() && head.get().count() > best.map(Head::count).orElse(0)) {
          best = head;
        }
      }
      if (!text.isEmpty()) {
        titles.add(text);
      }
      start = end + 1;
    }
    return best;
  }

  private static int end(byte[] bytes, int from) {
    for (int at = from; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        return at;
      }
    }
    return bytes.length;
  }

  private int count() {
    return roles.size();
  }

  private static Optional<Head> of(
      String text,
      char separator,
      int line,
      int end,
      Map<Role, String> named,
      List<String> titles) {
    var names = split(text, separator);
    var roles = roles(names, named);
    boolean isTable = roles.containsKey(Role.DATE) && roles.containsKey(Role.CLOSE);
    return isTable
        ? Optional.of(new Head(separator, line, end, names, roles, titles))
        : Optional.empty();
  }

  private static List<String> split(String text, char separator) {
    var names = new ArrayList<String>();
    var name = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '"') {
        quoted = !quoted;
      } else if (letter == separator && !quoted) {
        names.add(name.toString().strip());
        name.setLength(0);
      } else {
        name.append(letter);
      }
    }
    names.add(name.toString().strip());
    return names;
  }

  /// The named columns first; a column has one role at most.
  private static Map<Role, Integer> roles(List<String> names, Map<Role, String> named) {
    var roles = new EnumMap<Role, Integer>(Role.class);
    named.forEach((role, name) -> {
      int at = names.indexOf(name);
      if (at >= 0) {
        roles.put(role, at);
      }
    });
    var bare = names.stream().map(Role::bare).toList();
    for (var role : Role.values()) {
      if (!named.containsKey(role)) {
        column(role, bare, roles).ifPresent(at -> roles.put(role, at));
      }
    }
    return roles;
  }

  private static OptionalInt column(Role role, List<String> bare, Map<Role, Integer> taken) {
    return role.names().stream()
        .mapToInt(bare::indexOf)
        .filter(at -> at >= 0 && !taken.containsValue(at))
        .findFirst();
  }

  /// Where a role's column is, or -1.
  int at(Role role) {
    return roles.getOrDefault(role, -1);
  }

  boolean has(Role role) {
    return roles.containsKey(role);
  }

  /// The names of the columns that have a role.
  String name(Role role) {
    return has(role) ? names.get(at(role)) : "";
  }

  List<String> left() {
    return names.stream()
        .filter(name -> !name.isEmpty())
        .filter(name -> !roles.containsValue(names.indexOf(name)))
        .toList();
  }

  /// The same table with another column in a role.
  Head with(Role role, int column) {
    var changed = new EnumMap<>(roles);
    changed.put(role, column);
    return new Head(separator, line, end, names, changed, titles);
  }
}

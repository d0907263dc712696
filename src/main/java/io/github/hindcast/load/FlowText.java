package io.github.hindcast.load;

import io.github.hindcast.load.Node.ListNode;
import io.github.hindcast.load.Node.MapNode;
import io.github.hindcast.load.Node.Scalar;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes a value on one line, as YAML or as JSON, so that it is read again as what it was: a text
/// that could be taken for anything else is put in quotes.
record FlowText(boolean json) {
  private static final Pattern PLAIN_KEY = Pattern.compile("[a-z][a-z0-9._-]*");

  /// Dates, lengths, and words that YAML takes for nothing else.
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}|\\d+ (session|month)s?"
              + "|(?!(true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9._-]*");

  String of(Node node) {
    return switch (node) {
      case MapNode map when map.entries().isEmpty() -> "{}";
      case MapNode map ->
          map.entries().stream()
              .map(entry -> key(entry.key()) + ": " + of(entry.value()))
              .collect(Collectors.joining(", ", "{ ", " }"));
      case ListNode list ->
          list.items().stream().map(this::of).collect(Collectors.joining(", ", "[", "]"));
      case Scalar(_, var type, var text) ->
          switch (type) {
            case TEXT -> !json && PLAIN.matcher(text).matches() ? text : quoted(text);
            case NUMBER, TRUTH -> text;
            case NOTHING -> "null";
          };
    };
  }

  String key(String key) {
    return !json && PLAIN_KEY.matcher(key).matches() ? key : quoted(key);
  }

  /// As JSON quotes a text, which YAML reads alike.
  private static String quoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '"' || letter == '\\') {
        quoted.append('\\').append(letter);
      } else if (letter < ' ' || letter == 0x7f || letter == 0x85 || letter == 0x2028) {
        quoted.append("\\u" + java.util.HexFormat.of().toHexDigits((short) letter));
      } else {
        quoted.append(letter);
      }
    }
    return quoted.append('"').toString();
  }
}

package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.Node.Form;
import io.github.hindcast.load.Node.ListNode;
import io.github.hindcast.load.Node.MapNode;
import io.github.hindcast.load.Node.Pair;
import io.github.hindcast.load.Node.Place;
import io.github.hindcast.load.Node.Scalar;
import java.util.Optional;
import java.util.stream.Stream;

/// Sets one more reading into the text of a strategy file and leaves every other byte as it is,
/// comments included.
///
/// The reading stands on a line of its own: first among the call's readings where there are some,
/// else at the end of the call. In a call written on one line, as in JSON, it is set behind the
/// opening brace.
final class ReadingFile {
  private final String text;
  private final FlowText flow;
  private final String newline;

  private ReadingFile(String text, boolean json) {
    this.text = text;
    this.flow = new FlowText(json);
    this.newline = text.contains("\r\n") ? "\r\n" : "\n";
  }

  /// Empty, with a problem, where the file has no such call or the call has a reading of this name.
  static Optional<String> with(NewReading reading, String text, boolean json, Problems problems) {
    return TreeFile.parse(text, json, problems)
        .flatMap(root -> call(root.node(), reading.of().name()))
        .or(() ->
            problems.whole(
                Text.format(
                    "the file has no call '%s' any more", "文件中已没有判断 '%s'", reading.of().name())))
        .flatMap(call -> new ReadingFile(text, json).with(call, reading, problems));
  }

  private static Optional<MapNode> call(Node root, String name) {
    return child(root, "calls").stream()
        .flatMap(calls -> calls instanceof ListNode list ? list.items().stream() : Stream.of())
        .filter(call -> child(call, "id").filter(id -> isText(id, name)).isPresent())
        .map(call -> (MapNode) call)
        .findFirst();
  }

  private static boolean isText(Node node, String text) {
    return node instanceof Scalar(_, var type, var found)
        && type == Form.TEXT
        && found.equals(text);
  }

  private static Optional<Node> child(Node node, String key) {
    return node instanceof MapNode map ? map.entry(key).map(Pair::value) : Optional.empty();
  }

  private Optional<String> with(MapNode call, NewReading reading, Problems problems) {
    var readings = call.entry("readings");
    if (readings.flatMap(entry -> child(entry.value(), reading.name())).isPresent()) {
      return problems.whole(
          Text.format(
              "%s has a reading '%s' already",
              "%s 已有口径 '%s'", reading.of().name(), reading.name()));
    }
    var own =
        readings
            .flatMap(entry -> child(entry.value(), reading.of().reading()))
            .orElseGet(() -> new MapNode(call.place(), java.util.List.of()));
    var whole = (MapNode) Node.merged(call, own);
    var line =
        flow.key(reading.name())
            + ": "
            + flow.of(Node.merged(own, Changes.of(whole, reading.values())));
    return Optional.of(
        readings
            .map(entry -> among(entry, (MapNode) entry.value(), line))
            .orElseGet(() -> first(call, line)));
  }

  private String among(Pair key, MapNode readings, String line) {
    int at = offset(readings.place());
    if (isBrace(at)) {
      return behindBrace(at, readings, line);
    }
    return inserted(
        endOfLine(offset(key.place())), indent(readings.entries().getFirst().place()) + line);
  }

  private String first(MapNode call, String line) {
    int at = offset(call.place());
    if (isBrace(at)) {
      return behindBrace(at, call, flow.key("readings") + ": { " + line + " }");
    }
    var indent = indent(call.entries().getFirst().place());
    return inserted(endOfCall(call), indent + "readings:" + newline + indent + "  " + line);
  }

  private String behindBrace(int brace, MapNode map, String entry) {
    return text.substring(0, brace + 1)
        + " "
        + entry
        + (map.entries().isEmpty() ? " " : ",")
        + text.substring(brace + 1);
  }

  /// The lines as new ones before the one that begins at `at`.
  private String inserted(int at, String lines) {
    boolean endless = at > 0 && text.charAt(at - 1) != '\n';
    return text.substring(0, at) + (endless ? newline : "") + lines + newline + text.substring(at);
  }

  private boolean isBrace(int at) {
    return at < text.length() && text.charAt(at) == '{';
  }

  private static String indent(Place place) {
    return " ".repeat(place.column() - 1);
  }

  /// Where the line behind the last one of a call begins: all lines below the one on which its last
  /// value begins belong to it that stand further in than its keys, or close a bracket.
  private int endOfCall(MapNode call) {
    int end = endOfLine(offset(last(call)));
    for (int at = end; at < text.length(); at = endOfLine(at)) {
      var line = text.substring(at, endOfLine(at));
      int deep = line.length() - line.stripLeading().length();
      boolean closes = line.strip().startsWith("]") || line.strip().startsWith("}");
      if (!line.isBlank() && !closes && deep < call.entries().getFirst().place().column()) {
        break;
      }
      end = line.isBlank() ? end : endOfLine(at);
    }
    return end;
  }

  private static Place last(Node node) {
    return switch (node) {
      case MapNode map when !map.entries().isEmpty() -> last(map.entries().getLast().value());
      case ListNode list when !list.items().isEmpty() -> last(list.items().getLast());
      case MapNode _, ListNode _, Scalar _ -> node.place();
    };
  }

  private int endOfLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  private int offset(Place place) {
    int at = 0;
    for (int line = 1; line < place.line(); line++) {
      at = endOfLine(at);
    }
    return text.offsetByCodePoints(
        at, Math.min(place.column() - 1, text.codePointCount(at, endOfLine(at))));
  }
}

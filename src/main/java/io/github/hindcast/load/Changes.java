package io.github.hindcast.load;

import io.github.hindcast.load.Node.Form;
import io.github.hindcast.load.Node.ListNode;
import io.github.hindcast.load.Node.MapNode;
import io.github.hindcast.load.Node.Pair;
import io.github.hindcast.load.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What a reading must say for its call to have other values at some paths: maps with the changed
/// keys alone, lists whole, since a reading replaces a list.
final class Changes {
  private static final Pattern STEP = Pattern.compile("([a-z-]+)|\\[(\\d+)]");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private Changes() {}

  /// `whole` is the call as it is read, its reading laid over it.
  static MapNode of(MapNode whole, Map<String, String> values) {
    Node now = whole;
    Node changes = new MapNode(whole.place(), List.of());
    for (var value : values.entrySet()) {
      var steps = STEP.matcher(value.getKey()).results().map(step -> step.group()).toList();
      var form = NUMBER.matcher(value.getValue()).matches() ? Form.NUMBER : Form.TEXT;
      var change = at(now, steps, new Scalar(whole.place(), form, value.getValue()));
      changes = Node.merged(changes, change);
      now = Node.merged(now, change);
    }
    return (MapNode) changes;
  }

  private static Node at(Node now, List<String> steps, Scalar value) {
    if (steps.isEmpty()) {
      return value;
    }
    var step = steps.getFirst();
    var rest = steps.subList(1, steps.size());
    var nothing = new MapNode(value.place(), List.of());
    if (!step.startsWith("[")) {
      var below =
          now instanceof MapNode map ? map.entry(step).map(Pair::value).orElse(nothing) : nothing;
      return new MapNode(
          value.place(), List.of(new Pair(step, value.place(), at(below, rest, value))));
    }
    int index = Integer.parseInt(step.substring(1, step.length() - 1));
    var items = new ArrayList<Node>(now instanceof ListNode list ? list.items() : List.of());
    if (index < items.size()) {
      items.set(index, Node.merged(items.get(index), at(items.get(index), rest, value)));
    } else {
      items.add(at(nothing, rest, value));
    }
    return new ListNode(value.place(), items);
  }
}

package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import java.util.List;
import java.util.Optional;

/// A value of a YAML or JSON file with the place where it stands.
///
/// Numbers stay as they are written, and a key that stands twice is kept twice: what to make of
/// either is decided where the meaning of the value is known.
sealed interface Node {
  Place place();

  /// Line and column, counted from 1.
  record Place(int line, int column) {}

  /// A key of a map, and its value.
  record Pair(String key, Place place, Node value) {}

  record MapNode(Place place, List<Pair> entries) implements Node {
    public MapNode {
      entries = List.copyOf(entries);
    }

    Optional<Pair> entry(String key) {
      for (var entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }
  }

  record ListNode(Place place, List<Node> items) implements Node {
    public ListNode {
      items = List.copyOf(items);
    }
  }

  record Scalar(Place place, Form type, String text) implements Node {}

  /// What a scalar is by the way it is written.
  enum Form {
    TEXT,
    NUMBER,
    TRUTH,
    NOTHING
  }

  /// What was found, as messages say it.
  default Text described() {
    return switch (this) {
      case MapNode _ -> Text.of("a map", "映射");
      case ListNode _ -> Text.of("a list", "列表");
      case Scalar(_, var type, var text) ->
          switch (type) {
            case TEXT -> Text.format("the text %s", "文本 %s", Quoted.of(text));
            case NUMBER -> Text.format("the number %s", "数字 %s", Quoted.bare(text));
            case TRUTH -> Text.same(text);
            case NOTHING -> Text.of("nothing", "空");
          };
    };
  }

  /// Lays `over` on `base`: maps are merged key by key, anything else replaces what was there.
  static Node merged(Node base, Node over) {
    if (!(base instanceof MapNode below) || !(over instanceof MapNode above)) {
      return over;
    }
    var entries = new java.util.ArrayList<Pair>();
    for (var entry : below.entries()) {
      entries.add(above.entry(entry.key()).map(laid -> onto(entry, laid)).orElse(entry));
    }
    above.entries().stream()
        .filter(entry -> below.entry(entry.key()).isEmpty())
        .forEach(entries::add);
    return new MapNode(below.place(), entries);
  }

  private static Pair onto(Pair below, Pair above) {
    return new Pair(above.key(), above.place(), merged(below.value(), above.value()));
  }
}

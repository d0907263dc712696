package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import io.github.hindcast.load.Node.Form;
import io.github.hindcast.load.Node.ListNode;
import io.github.hindcast.load.Node.MapNode;
import io.github.hindcast.load.Node.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A value of a file at its key: what a reader is given, and where it says what is wrong.
///
/// The key is the path by which the value is known to users and to sweeps,
/// `al-sell-hedge.entry.zone[0]`.
record Spot(Node node, String key, Problems problems) {

  /// Turns a value into what it means; empty when it cannot, which it has then reported.
  interface Reader<T> {
    Optional<T> read(Spot spot);
  }

  /// Reports what is wrong with this value.
  <T> Optional<T> refuse(Text message) {
    problems.add(node.place(), key, message);
    return Optional.empty();
  }

  <T> Optional<T> expected(Text what) {
    return refuse(Text.format("expected %s, was %s", "应为：%s，实为：%s", what, node.described()));
  }

  Spot child(String name, Node value) {
    var word = Quoted.bare(name);
    return new Spot(value, key.isEmpty() ? word : key + "." + word, problems);
  }

  /// The name under which this value stands in the map `around` it.
  String nameIn(Spot around) {
    return around.key.isEmpty() ? key : key.substring(around.key.length() + 1);
  }

  /// The same value, known by the name that it bears under `id`, where it bears one.
  Spot named() {
    return node instanceof MapNode map
        ? map.entry("id")
            .filter(id -> id.value() instanceof Scalar(_, var type, _) && type == Form.TEXT)
            .map(id -> new Spot(node, Quoted.bare(((Scalar) id.value()).text()), problems))
            .orElse(this)
        : this;
  }

  /// The value as a map with no keys but these.
  Optional<Fields> fields(Collection<String> known) {
    return node instanceof MapNode map
        ? Optional.of(Fields.of(this, map, known))
        : expected(Text.format("a map with %s", "含有 %s 的映射", Text.list(known)));
  }

  Optional<Fields> fields(String... known) {
    return fields(List.of(known));
  }

  /// The keys and values of a map whose keys are names of the user's.
  Optional<List<Spot>> entries() {
    if (!(node instanceof MapNode map)) {
      return expected(Text.of("a map", "映射"));
    }
    Fields.reportTwice(this, map);
    return Optional.of(
        map.entries().stream().map(entry -> child(entry.key(), entry.value())).toList());
  }

  Optional<List<Spot>> items() {
    if (!(node instanceof ListNode list)) {
      return expected(Text.of("a list", "列表"));
    }
    var spots = new ArrayList<Spot>();
    for (var item : list.items()) {
      spots.add(new Spot(item, key + "[" + spots.size() + "]", problems));
    }
    return Optional.of(List.copyOf(spots));
  }

  /// All items, or nothing when one of them is wrong.
  <T> Optional<List<T>> all(Reader<T> reader) {
    return items()
        .flatMap(spots -> {
          var read = spots.stream().map(reader::read).flatMap(Optional::stream).toList();
          return read.size() == spots.size() ? Optional.of(read) : Optional.empty();
        });
  }
}

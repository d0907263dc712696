package io.github.hindcast.load;

import io.github.hindcast.base.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The names of one sort that files may refer to.
///
/// A name that stands in its file but did not load is not unknown: whoever refers to it is told
/// that it needs it, and the mistake itself is told where it is.
///
/// @param what the sort, as messages say it
/// @param where the file that holds them
/// @param sound what loaded
/// @param broken the names of what did not
/// @param complete whether every name of the file is in one of the two
record Names<T>(
    Text what, String where, Map<String, T> sound, Set<String> broken, boolean complete) {

  static <T> Names<T> of(Text what, String where, Map<String, T> sound) {
    return new Names<>(what, where, sound, Set.of(), true);
  }

  /// Reads a list of things that bear their names under `id`.
  static <T> Names<T> read(
      Text what, String where, Optional<Spot> list, Spot.Reader<T> reader, Function<T, String> id) {
    var sound = new LinkedHashMap<String, T>();
    var broken = new LinkedHashSet<String>();
    var items = list.flatMap(Spot::items);
    var distinct = new Distinct(what);
    for (var item : items.orElse(List.of())) {
      var spot = item.named();
      boolean first = distinct.isFirst(spot);
      var read = reader.read(spot);
      if (first) {
        read.ifPresentOrElse(
            thing -> sound.put(id.apply(thing), thing), () -> broken.add(spot.key()));
      }
    }
    return new Names<>(what, where, sound, broken, items.isPresent());
  }

  /// These, and those of another file that are not among them.
  Names<T> and(Names<T> others) {
    var joined = new LinkedHashMap<>(others.sound);
    joined.keySet().removeAll(broken);
    joined.keySet().removeAll(sound.keySet());
    var all = new LinkedHashMap<>(sound);
    all.putAll(joined);
    var lost = new LinkedHashSet<>(broken);
    lost.addAll(others.broken);
    return new Names<>(what, where, all, lost, complete && others.complete);
  }

  Collection<T> all() {
    return sound.values();
  }

  /// What the text at `spot` names.
  Optional<T> find(Spot spot) {
    return Scalars.text(spot).flatMap(name -> find(spot, name));
  }

  Optional<T> find(Spot spot, String name) {
    var found = Optional.ofNullable(sound.get(name));
    if (found.isPresent()) {
      return found;
    }
    var problems = spot.problems();
    if (broken.contains(name)) {
      var from =
          problems.file().equals(where)
              ? Optional.<Text>empty()
              : Optional.of(Text.format(" from %s", "（见 %s）", where));
      problems.needs(
          spot, Text.format("%s '%s', which did not load%s", "未能载入的%s '%s'%s", what, name, from));
      return Optional.empty();
    }
    if (!complete) {
      problems.needs(spot, Text.format("%s, which did not load", "未能载入的 %s", where));
      return Optional.empty();
    }
    return spot.refuse(
        Text.format(
            "unknown %s %s%s; expected one of those in %s",
            "未知的%s %s%s；应为 %s 中所列之一", what, Quoted.of(name), Nearest.said(name, known()), where));
  }

  /// What the text at `spot` names, without a word where it names nothing.
  Optional<T> peek(Spot spot) {
    return spot.node() instanceof Node.Scalar scalar
        ? Optional.ofNullable(sound.get(scalar.text()))
        : Optional.empty();
  }

  private Set<String> known() {
    var known = new LinkedHashSet<>(sound.keySet());
    known.addAll(broken);
    return known;
  }
}
